// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/entry_light.h"

namespace core {

namespace {

// An entry is judged like a task with this one deadline, by the rules of its ledger.
Light lightOfEntry(const DeadlinePoint &point,
                   const TaskFacts &task,
                   QDate today,
                   const WorkCalendar &calendar)
{
    TaskFacts entry;
    entry.id = task.id;
    entry.state = task.state;
    entry.taskClass = task.taskClass;
    entry.rules = task.rules;
    entry.closedOn = task.closedOn;
    entry.steps = task.steps;
    if (point.actual.isValid() && point.actual <= today) {
        entry.state = TaskState::Closed;
        entry.closedOn = point.actual;
        entry.steps.clear();
    }
    entry.deadlines.append(point);
    return lightOf(entry, today, calendar);
}

} // namespace

Light lightOfMeasure(const Measure &measure,
                     const TaskFacts &task,
                     QDate today,
                     const WorkCalendar &calendar)
{
    DeadlinePoint point;
    point.due = measure.plannedEnd;
    point.precision = point.due.isValid() ? Precision::Day : Precision::Unknown;
    point.actual = measure.doneOn;
    return lightOfEntry(point, task, today, calendar);
}

Light lightOfDeadline(const Deadline &deadline,
                      const TaskFacts &task,
                      QDate today,
                      const WorkCalendar &calendar)
{
    DeadlinePoint point = pointOf(deadline);
    for (const DeadlinePoint &known : task.deadlines) {
        if (known.id == deadline.id)
            point.moves = known.moves;
    }
    // Alone it is the whole, whatever it is among the others.
    point.isFinal = true;
    const Light light = lightOfEntry(point, task, today, calendar);
    // What comes again and again is reported by the task; it judges the entry too.
    if (point.cadence.isEmpty() || light.reason != LightReason::Normal)
        return light;
    const Light whole = lightOf(task, today, calendar);
    return whole.reason == LightReason::ReportMissing ? whole : light;
}

std::optional<Light> lightOfEntry(const TaskBundle &texts,
                                  Id entry,
                                  const TaskFacts &task,
                                  QDate today,
                                  const WorkCalendar &calendar)
{
    for (const Measure &measure : texts.measures) {
        if (measure.id == entry)
            return lightOfMeasure(measure, task, today, calendar);
    }
    for (const Deadline &deadline : texts.deadlines) {
        if (deadline.id == entry)
            return lightOfDeadline(deadline, task, today, calendar);
    }
    return std::nullopt;
}

} // namespace core
