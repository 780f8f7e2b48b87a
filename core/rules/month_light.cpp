// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/month_light.h"

#include "core/rules/known_facts.h"

#include <algorithm>

namespace core {

namespace {

constexpr int kMostMonths = 12;

/// The first day anything is known of a task; invalid = never.
QDate firstDayOf(const TaskFacts &facts)
{
    QDate first;
    const auto take = [&first](QDate day) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    };
    take(facts.start);
    take(facts.registeredOn);
    if (!facts.reports.isEmpty())
        take(facts.reports.constFirst().date);
    return first;
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// The last workday of the month that begins on @p first, or its last day if none was worked.
QDate closeOf(QDate first, const WorkCalendar &calendar)
{
    const QDate last(first.year(), first.month(), first.daysInMonth());
    const QDate workday = calendar.workdayOnOrBefore(last);
    return workday.isValid() && workday >= first ? workday : last;
}

/// Whether what was missed on @p close has been done by @p today: the task is closed, or a report
/// has reached what was scheduled by the close.
bool isMadeUp(const TaskFacts &facts, const Light &light, QDate close, QDate today)
{
    const TaskFacts known = knownOn(facts, today);
    if (known.state == TaskState::Closed)
        return true;
    if (!light.scheduledPercent)
        return false;
    return std::any_of(
        known.reports.cbegin(), known.reports.cend(), [&light, close](ReportPoint report) {
            return report.date > close && report.percent
                && *report.percent >= *light.scheduledPercent;
        });
}

MonthLight
lightAtClose(const TaskFacts &facts, QDate month, QDate today, const WorkCalendar &calendar)
{
    const QDate close = closeOf(month, calendar);
    const Light light = lightOf(facts, close, calendar);
    const bool wasMissed = light.colour == LightColour::Red;
    const bool madeUp = wasMissed && isMadeUp(facts, light, close, today);
    return {month, madeUp ? LightColour::Yellow : light.colour, light.reason, madeUp};
}

} // namespace

QList<MonthLight> monthLights(const TaskFacts &facts, QDate today, const WorkCalendar &calendar)
{
    QList<MonthLight> lights;
    const QDate first = firstDayOf(facts);
    if (!first.isValid() || !today.isValid())
        return lights;
    const TaskFacts known = knownOn(facts, today);
    QDate end = firstOfMonth(today);
    if (known.state == TaskState::Closed && known.closedOn.isValid())
        end = std::min(end, firstOfMonth(known.closedOn).addMonths(1));
    const QDate earliest = firstOfMonth(today).addMonths(-kMostMonths);
    for (QDate month = std::max(firstOfMonth(first), earliest); month < end;
         month = month.addMonths(1))
        lights.append(lightAtClose(facts, month, today, calendar));
    return lights;
}

} // namespace core
