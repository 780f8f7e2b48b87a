// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_schedule.h"

#include "core/calendar/work_length.h"
#include "core/records/predecessors.h"
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

/// Lets @p step, at @p place of the list, wait until @p node is reached: for the measures before
/// it, else, where nothing says which those are, for its day.
void waitForNode(WorkStep &step, qsizetype place, const ScheduledNode &node)
{
    if (node.reachedOn.isValid())
        return;
    if (!node.isBinding) {
        step.notBefore = std::max(step.notBefore, node.due.addDays(1));
        return;
    }
    for (qsizetype before = 0; before < node.measuresBefore; ++before) {
        if (before != place)
            step.after->append(before);
    }
}

/// What measure @p place names itself; else it waits for the one before it.
void waitForNamed(WorkStep &step,
                  const TaskBundle &bundle,
                  qsizetype place,
                  const QList<ScheduledNode> &nodes)
{
    if (!predecessorsIn(bundle.measures.at(place).predecessors).isSaid)
        return;
    const PredecessorPlaces places = predecessorPlaces(bundle, place);
    step.after = places.measures;
    const QList<Deadline> numbered = numberedNodes(bundle);
    for (const qsizetype number : places.nodes) {
        for (const ScheduledNode &node : nodes) {
            if (node.deadline == numbered.at(number).id)
                waitForNode(step, place, node);
        }
    }
}

/// The work of a task; of its nodes those that are still to be reached.
WorkPlan planOf(const TaskBundle &bundle,
                const QList<ScheduledNode> &nodes,
                QDate today,
                const WorkCalendar &calendar)
{
    WorkPlan plan;
    for (qsizetype place = 0; place < bundle.measures.size(); ++place) {
        WorkStep step = stepOf(bundle.measures.at(place), today, calendar);
        waitForNamed(step, bundle, place, nodes);
        plan.steps.append(step);
    }
    for (const ScheduledNode &node : bindingOf(nodes))
        plan.nodes.append({node.measuresBefore, node.due});
    return plan;
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
    const ScheduledMeasure *next = nullptr;
    for (const ScheduledMeasure &measure : measures) {
        if (!measure.limits.slack || measure.waits)
            continue;
        if (!next || *measure.limits.slack < *next->limits.slack)
            next = &measure;
    }
    return next;
}

TaskSchedule
taskSchedule(const TaskBundle &bundle, DayOffRule rule, QDate today, const WorkCalendar &calendar)
{
    TaskSchedule schedule;
    schedule.due = heldDue(finalDue(bundle, today), rule, calendar);
    schedule.nodes = nodesOf(bundle, rule, today, calendar);
    const QList<ScheduledNode> binding = bindingOf(schedule.nodes);
    WorkPlan plan = planOf(bundle, schedule.nodes, today, calendar);
    plan.due = schedule.due;
    const QList<StepLimits> limits = backSchedule(plan, today, calendar);
    const QList<bool> waits = waitingSteps(plan);
    placeAmong(schedule.nodes, limits);
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const Measure &measure = bundle.measures.at(i);
        const WorkStep &step = plan.steps.at(i);
        schedule.measures.append({measure.id,
                                  step.workdays,
                                  limits.at(i),
                                  hasCome(measure.startedOn, today),
                                  step.isDone,
                                  binding.value(limits.at(i).node).deadline,
                                  waits.at(i)});
    }
    schedule.needed = workdaysNeeded(plan, today, calendar);
    if (schedule.due.isValid())
        schedule.available = calendar.workdaysBetween(today.addDays(-1), schedule.due);
    return schedule;
}

bool waitsInCircle(const TaskBundle &bundle, QDate today, const WorkCalendar &calendar)
{
    const QList<ScheduledNode> nodes = nodesOf(bundle, DayOffRule::Stays, today, calendar);
    return hasCircle(planOf(bundle, nodes, today, calendar));
}

} // namespace core
