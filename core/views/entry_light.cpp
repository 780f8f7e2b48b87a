// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/entry_light.h"

namespace core {

namespace {

struct EntryDates
{
    QDate due;
    QDate done;
};

// An entry is judged like a task with this one deadline.
Light lightOfEntry(const EntryDates &dates,
                   const TaskFacts &task,
                   QDate today,
                   const WorkCalendar &calendar)
{
    TaskFacts entry;
    entry.id = task.id;
    entry.state = task.state;
    entry.closedOn = task.closedOn;
    if (dates.done.isValid() && dates.done <= today) {
        entry.state = TaskState::Closed;
        entry.closedOn = dates.done;
    }
    DeadlinePoint point;
    point.due = dates.due;
    point.precision = dates.due.isValid() ? Precision::Day : Precision::Unknown;
    entry.deadlines.append(point);
    return lightOf(entry, today, calendar);
}

} // namespace

Light lightOfMeasure(const Measure &measure,
                     const TaskFacts &task,
                     QDate today,
                     const WorkCalendar &calendar)
{
    return lightOfEntry({measure.plannedEnd, measure.doneOn}, task, today, calendar);
}

Light lightOfDeadline(const Deadline &deadline,
                      const TaskFacts &task,
                      QDate today,
                      const WorkCalendar &calendar)
{
    return lightOfEntry({deadline.due, deadline.actual}, task, today, calendar);
}

} // namespace core
