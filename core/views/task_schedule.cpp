// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_schedule.h"

#include "core/calendar/work_length.h"
#include "core/rules/held_due.h"
#include "core/rules/known_deadlines.h"

#include <algorithm>

namespace core {

namespace {

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
    QList<WorkStep> steps;
    for (const Measure &measure : bundle.measures)
        steps.append(stepOf(measure, today, calendar));
    const QList<StepLimits> limits = backSchedule(steps, schedule.due, today, calendar);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Measure &measure = bundle.measures.at(i);
        const WorkStep &step = steps.at(i);
        schedule.measures.append({measure.id,
                                  step.workdays,
                                  limits.at(i),
                                  hasCome(measure.startedOn, today),
                                  step.isDone});
        schedule.needed += workLeft(step);
    }
    if (schedule.due.isValid())
        schedule.available = calendar.workdaysBetween(today.addDays(-1), schedule.due);
    return schedule;
}

} // namespace core
