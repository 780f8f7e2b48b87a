// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/back_schedule.h"

#include <algorithm>

namespace core {

namespace {

/// The limits of the steps, the last one first.
void countBack(QList<StepLimits> &limits,
               const QList<WorkStep> &steps,
               QDate due,
               const WorkCalendar &calendar)
{
    QDate end = calendar.workdayOnOrBefore(due);
    for (qsizetype i = steps.size() - 1; i >= 0; --i) {
        const WorkStep &step = steps.at(i);
        if (step.endBy.isValid())
            end = std::min(end, calendar.workdayOnOrBefore(step.endBy));
        limits[i].latestEnd = end;
        if (!step.workdays)
            continue;
        limits[i].latestStart = calendar.addWorkdays(end, 1 - *step.workdays);
        end = calendar.addWorkdays(limits.at(i).latestStart, -1);
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

QList<StepLimits>
backSchedule(const QList<WorkStep> &steps, QDate due, QDate today, const WorkCalendar &calendar)
{
    QList<StepLimits> limits(steps.size());
    if (!due.isValid())
        return limits;
    countBack(limits, steps, due, calendar);
    countForward(limits, steps, today, calendar);
    return limits;
}

} // namespace core
