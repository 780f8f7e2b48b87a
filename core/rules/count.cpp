// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/count.h"

#include "core/rules/severity.h"

namespace core {

namespace {

bool isClosed(const Light &light)
{
    return light.colour == LightColour::Blue;
}

bool isStopped(const Light &light)
{
    return light.reason == LightReason::Suspended || light.reason == LightReason::Cancelled;
}

bool isOpen(const Light &light)
{
    return !isClosed(light) && !isStopped(light) && light.reason != LightReason::Draft;
}

bool isWithin(DateSpan period, QDate day)
{
    return day.isValid() && period.contains(day);
}

bool isScheduled(const Light &light)
{
    return isOpen(light) && light.colour != LightColour::Grey && light.scheduledPercent.has_value();
}

} // namespace

bool isCounted(Count count, const TaskFacts &facts, const Light &light, DateSpan period)
{
    switch (count) {
    case Count::All: return true;
    case Count::Open: return isOpen(light);
    case Count::Red: return light.colour == LightColour::Red;
    case Count::Yellow: return light.colour == LightColour::Yellow;
    case Count::Overdue: return isOpen(light) && light.isOverdue;
    case Count::DueSoon: return isOpen(light) && light.isDueSoon;
    case Count::Added: return isWithin(period, facts.registeredOn);
    case Count::ClosedInPeriod: return isClosed(light) && isWithin(period, light.closedOn);
    case Count::Closed: return isClosed(light);
    case Count::ClosedOnTime: return light.reason == LightReason::ClosedOnTime;
    case Count::ClosedLate: return light.reason == LightReason::ClosedLate;
    case Count::ToBeClosed:
        return isClosed(light) || (isOpen(light) && light.calendarDays && *light.calendarDays <= 0);
    case Count::FallenDue: return isClosed(light) || (isOpen(light) && light.isOverdue);
    case Count::Scheduled: return isScheduled(light);
    case Count::OnSchedule: return isScheduled(light) && lagOf(light) < facts.rules.countedPoints();
    case Count::Stopped: return isStopped(light);
    }
    Q_UNREACHABLE();
}

} // namespace core
