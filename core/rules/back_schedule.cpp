// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/back_schedule.h"

#include "core/records/step_order.h"

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

StepsBefore stepsBefore(const WorkPlan &plan)
{
    StepsBefore before(plan.steps.size());
    for (qsizetype step = 0; step < plan.steps.size(); ++step) {
        const auto &after = plan.steps.at(step).after;
        if (after)
            before[step] = *after;
        else if (step > 0)
            before[step].append(step - 1);
    }
    return before;
}

/// The steps of a plan in an order they can be done in.
class StepNetwork
{
public:
    explicit StepNetwork(const WorkPlan &plan)
        : m_before(stepsBefore(plan))
        , m_order(stepOrder(m_before))
        , m_places(m_order.places())
    {
    }

    [[nodiscard]] const QList<qsizetype> &order() const { return m_order.steps; }

    [[nodiscard]] bool hasCircle() const { return !m_order.cut.isEmpty(); }

    /// Those that @p step waits for, a circle cut open.
    [[nodiscard]] QList<qsizetype> before(qsizetype step) const
    {
        QList<qsizetype> before = m_before.at(step);
        before.removeIf([this, step](qsizetype other) {
            return other < 0 || other >= m_places.size() || m_places.at(other) >= m_places.at(step);
        });
        return before;
    }

private:
    StepsBefore m_before;
    StepOrder m_order;
    QList<qsizetype> m_places;
};

/// What holds the end of step @p place of its own accord: nodes behind it, and a day of its own.
void holdByDays(HeldEnd &end, const WorkPlan &plan, qsizetype place, const WorkCalendar &calendar)
{
    for (qsizetype node = 0; node < plan.nodes.size(); ++node) {
        if (plan.nodes.at(node).stepsBefore > place)
            end.holdTo(calendar.workdayOnOrBefore(plan.nodes.at(node).endBy), node);
    }
    const WorkStep &step = plan.steps.at(place);
    if (step.endBy.isValid())
        end.holdTo(calendar.workdayOnOrBefore(step.endBy), StepLimits::kNoNode);
}

/// The limits of the steps, the last one first.
void countBack(QList<StepLimits> &limits,
               const WorkPlan &plan,
               const StepNetwork &network,
               const WorkCalendar &calendar)
{
    QList<HeldEnd> ends(limits.size(), HeldEnd {calendar.workdayOnOrBefore(plan.due)});
    const QList<qsizetype> &order = network.order();
    for (auto place = order.crbegin(); place != order.crend(); ++place) {
        HeldEnd end = ends.at(*place);
        holdByDays(end, plan, *place, calendar);
        StepLimits &limit = limits[*place];
        limit.latestEnd = end.day;
        limit.node = end.node;
        if (const auto workdays = plan.steps.at(*place).workdays) {
            limit.latestStart = calendar.addWorkdays(end.day, 1 - *workdays);
            end.day = calendar.addWorkdays(limit.latestStart, -1);
        }
        for (const qsizetype other : network.before(*place))
            ends[other].holdTo(end.day, end.node);
    }
}

/// When the steps are worked on: workdays counted from the first one on which work can go on.
class WorkAhead
{
public:
    WorkAhead(const WorkPlan &plan,
              const StepNetwork &network,
              QDate today,
              const WorkCalendar &calendar)
        : m_calendar(calendar)
        , m_first(calendar.workdayOnOrAfter(today))
        , m_starts(plan.steps.size())
        , m_ends(plan.steps.size())
    {
        for (const qsizetype place : network.order()) {
            const WorkStep &step = plan.steps.at(place);
            int start = 0;
            for (const qsizetype other : network.before(place))
                start = std::max(start, m_ends.at(other));
            if (!step.isDone && step.worked == 0 && step.notBefore > m_first)
                start = std::max(start, workdaysUntil(step.notBefore));
            m_starts[place] = start;
            m_ends[place] = start + workLeft(step);
        }
    }

    /// The last workday @p step takes, which still takes some.
    [[nodiscard]] QDate lastDay(qsizetype step) const
    {
        return m_calendar.addWorkdays(m_first, m_ends.at(step) - 1);
    }

    [[nodiscard]] bool isLeft(qsizetype step) const { return m_ends.at(step) > m_starts.at(step); }

    /// Until the last of them is done.
    [[nodiscard]] int needed() const
    {
        int needed = 0;
        for (qsizetype step = 0; step < m_ends.size(); ++step) {
            if (isLeft(step))
                needed = std::max(needed, m_ends.at(step));
        }
        return needed;
    }

private:
    [[nodiscard]] int workdaysUntil(QDate day) const
    {
        return m_calendar.workdaysBetween(m_first, m_calendar.workdayOnOrAfter(day));
    }

    const WorkCalendar &m_calendar;
    QDate m_first;
    QList<int> m_starts;
    QList<int> m_ends;
};

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
    const StepNetwork network(plan);
    countBack(limits, plan, network, calendar);
    const WorkAhead ahead(plan, network, today, calendar);
    for (qsizetype step = 0; step < limits.size(); ++step) {
        StepLimits &limit = limits[step];
        if (ahead.isLeft(step))
            limit.slack = calendar.workdaysBetween(ahead.lastDay(step), limit.latestEnd);
    }
    return limits;
}

int workdaysNeeded(const WorkPlan &plan, QDate today, const WorkCalendar &calendar)
{
    return WorkAhead(plan, StepNetwork(plan), today, calendar).needed();
}

QList<bool> waitingSteps(const WorkPlan &plan)
{
    const StepNetwork network(plan);
    QList<bool> waits(plan.steps.size());
    for (const qsizetype step : network.order()) {
        const QList<qsizetype> before = network.before(step);
        waits[step] = std::any_of(before.cbegin(), before.cend(), [&](qsizetype other) {
            return waits.at(other) || workLeft(plan.steps.at(other)) > 0;
        });
    }
    return waits;
}

bool hasCircle(const WorkPlan &plan)
{
    return StepNetwork(plan).hasCircle();
}

} // namespace core
