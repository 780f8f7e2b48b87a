// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_schedule.h"

#include "core/calendar/work_length.h"
#include "core/rules/held_due.h"
#include "core/rules/known_deadlines.h"
#include "core/views/schedule_nodes.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr qsizetype kNoPlace = -1;

QDate finalDue(const TaskBundle &bundle, QDate today)
{
    QDate due;
    for (const Deadline &deadline : deadlinesKnownOn(bundle, today)) {
        if (deadline.isFinal && deadline.due.isValid())
            due = due.isValid() ? std::max(due, deadline.due) : deadline.due;
    }
    return due;
}

bool hasCome(QDate day, QDate today)
{
    return day.isValid() && day <= today;
}

WorkStep stepOf(const Measure &measure, QDate today, const WorkCalendar &calendar)
{
    WorkStep step {
        workLength(measure.duration), measure.plannedEnd, hasCome(measure.doneOn, today), 0};
    // From the day it began up to yesterday.
    if (hasCome(measure.startedOn, today))
        step.worked = calendar.workdaysBetween(measure.startedOn.addDays(-1), today.addDays(-1));
    return step;
}

/// The nodes in the order of the deadlines; one that nothing places has no place yet.
QList<ScheduledNode>
nodesOf(const TaskBundle &bundle, DayOffRule rule, QDate today, const WorkCalendar &calendar)
{
    QList<ScheduledNode> nodes;
    for (const Deadline &deadline : deadlinesKnownOn(bundle, today)) {
        if (!isFixedNode(deadline))
            continue;
        const auto place = measuresBefore(deadline, bundle.measures);
        const QDate reachedOn = hasCome(deadline.actual, today) ? deadline.actual : QDate();
        nodes.append({deadline.id,
                      heldDue(deadline.due, rule, calendar),
                      reachedOn,
                      place.value_or(kNoPlace),
                      place.has_value() && !reachedOn.isValid()});
    }
    return nodes;
}

QList<ScheduledNode> bindingOf(QList<ScheduledNode> nodes)
{
    nodes.removeIf([](const ScheduledNode &node) { return !node.isBinding; });
    return nodes;
}

/// Gives every node its place, and puts them in the order they stand in.
void placeAmong(QList<ScheduledNode> &nodes, const QList<StepLimits> &limits)
{
    for (ScheduledNode &node : nodes) {
        if (node.measuresBefore == kNoPlace)
            node.measuresBefore = measuresDoneBy(node.due, limits);
    }
    std::stable_sort(
        nodes.begin(), nodes.end(), [](const ScheduledNode &a, const ScheduledNode &b) {
            return std::tuple(a.measuresBefore, a.due) < std::tuple(b.measuresBefore, b.due);
        });
}

} // namespace

bool TaskSchedule::isCounted() const
{
    return due.isValid() && std::any_of(measures.cbegin(), measures.cend(), [](const auto &each) {
               return each.workdays.has_value();
           });
}

const ScheduledMeasure *TaskSchedule::next() const
{
    const auto found = std::find_if(measures.cbegin(), measures.cend(), [](const auto &each) {
        return each.limits.slack.has_value();
    });
    return found == measures.cend() ? nullptr : &*found;
}

TaskSchedule
taskSchedule(const TaskBundle &bundle, DayOffRule rule, QDate today, const WorkCalendar &calendar)
{
    TaskSchedule schedule;
    schedule.due = heldDue(finalDue(bundle, today), rule, calendar);
    schedule.nodes = nodesOf(bundle, rule, today, calendar);
    const QList<ScheduledNode> binding = bindingOf(schedule.nodes);
    WorkPlan plan {{}, {}, schedule.due};
    for (const Measure &measure : bundle.measures)
        plan.steps.append(stepOf(measure, today, calendar));
    for (const ScheduledNode &node : binding)
        plan.nodes.append({node.measuresBefore, node.due});
    const QList<StepLimits> limits = backSchedule(plan, today, calendar);
    placeAmong(schedule.nodes, limits);
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const Measure &measure = bundle.measures.at(i);
        const WorkStep &step = plan.steps.at(i);
        schedule.measures.append({measure.id,
                                  step.workdays,
                                  limits.at(i),
                                  hasCome(measure.startedOn, today),
                                  step.isDone,
                                  binding.value(limits.at(i).node).deadline});
        schedule.needed += workLeft(step);
    }
    if (schedule.due.isValid())
        schedule.available = calendar.workdaysBetween(today.addDays(-1), schedule.due);
    return schedule;
}

} // namespace core
