// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/back_schedule.h"

#include <algorithm>

namespace core {

namespace {

/// What holds the end of a step: a day, and the node it comes from.
struct HeldEnd
{
    QDate day;
    qsizetype node = StepLimits::kNoNode;

    void holdTo(QDate earlier, qsizetype from)
    {
        if (earlier < day)
            *this = {earlier, from};
    }
};

/// The limits of the steps, the last one first.
void countBack(QList<StepLimits> &limits, const WorkPlan &plan, const WorkCalendar &calendar)
{
    HeldEnd end {calendar.workdayOnOrBefore(plan.due)};
    for (qsizetype i = plan.steps.size() - 1; i >= 0; --i) {
        for (qsizetype node = 0; node < plan.nodes.size(); ++node) {
            if (plan.nodes.at(node).stepsBefore == i + 1)
                end.holdTo(calendar.workdayOnOrBefore(plan.nodes.at(node).endBy), node);
        }
        const WorkStep &step = plan.steps.at(i);
        if (step.endBy.isValid())
            end.holdTo(calendar.workdayOnOrBefore(step.endBy), StepLimits::kNoNode);
        limits[i].latestEnd = end.day;
        limits[i].node = end.node;
        if (!step.workdays)
            continue;
        limits[i].latestStart = calendar.addWorkdays(end.day, 1 - *step.workdays);
        end.day = calendar.addWorkdays(limits.at(i).latestStart, -1);
    }
}

/// What each step that is not done has to spare, the first one first.
void countForward(QList<StepLimits> &limits,
                  const QList<WorkStep> &steps,
                  QDate today,
                  const WorkCalendar &calendar)
{
    QDate start = calendar.workdayOnOrAfter(today);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const WorkStep &step = steps.at(i);
        if (step.isDone || !step.workdays)
            continue;
        const int left = workLeft(step);
        const QDate end = calendar.addWorkdays(start, left - 1);
        limits[i].slack = calendar.workdaysBetween(end, limits.at(i).latestEnd);
        start = calendar.addWorkdays(start, left);
    }
}

} // namespace

int workLeft(const WorkStep &step)
{
    if (step.isDone || !step.workdays)
        return 0;
    return std::max(*step.workdays - step.worked, 1);
}

QList<StepLimits> backSchedule(const WorkPlan &plan, QDate today, const WorkCalendar &calendar)
{
    QList<StepLimits> limits(plan.steps.size());
    if (!plan.due.isValid())
        return limits;
    countBack(limits, plan, calendar);
    countForward(limits, plan.steps, today, calendar);
    return limits;
}

} // namespace core
