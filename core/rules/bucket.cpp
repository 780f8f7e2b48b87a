// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/bucket.h"

#include "core/rules/severity.h"

#include <algorithm>

namespace core {

namespace {

constexpr int kEarlyWorkdays = 20;

/// Whether a stage before the last one was not even due when the task was closed.
bool isStageEarly(const TaskFacts &facts, QDate closedOn)
{
    return std::any_of(
        facts.deadlines.cbegin(), facts.deadlines.cend(), [closedOn](const DeadlinePoint &stage) {
            return !stage.isFinal && stage.due.isValid() && closedOn <= stage.due;
        });
}

bool isEarly(const TaskFacts &facts, const Light &light, const WorkCalendar &calendar)
{
    if (!light.closedOn.isValid() || !light.due.isValid() || light.closedOn > light.due)
        return false;
    return calendar.workdaysBetween(light.closedOn, light.due) >= kEarlyWorkdays
        || isStageEarly(facts, light.closedOn);
}

} // namespace

Bucket bucketOf(const TaskFacts &facts, const Light &light, const WorkCalendar &calendar)
{
    if (light.colour == LightColour::Blue)
        return isEarly(facts, light, calendar) ? Bucket::CompletedEarly : Bucket::Completed;
    if (light.isOverdue)
        return Bucket::Behind;
    if (light.colour == LightColour::Grey || !light.scheduledPercent)
        return Bucket::Other;
    const double lag = lagOf(light);
    const int points = facts.rules.countedPoints();
    if (lag >= points)
        return Bucket::Behind;
    return lag <= -points ? Bucket::Ahead : Bucket::OnSchedule;
}

} // namespace core
