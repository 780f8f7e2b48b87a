// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wall_chart_days.h"

#include <algorithm>

namespace core {

namespace {

void take(DateSpan &days, QDate day)
{
    if (!day.isValid())
        return;
    days.start = days.start.isValid() ? std::min(days.start, day) : day;
    days.end = days.end.isValid() ? std::max(days.end, day) : day;
}

/// The days of a bar without what is overdue.
void takePlanned(DateSpan &days, const TimelineBar &bar)
{
    take(days, bar.start);
    take(days, bar.due);
    take(days, bar.closedOn);
    for (const TimelineNode &node : bar.nodes)
        take(days, node.day);
}

DateSpan wholeMonths(DateSpan days)
{
    const QDate last(days.end.year(), days.end.month(), days.end.daysInMonth());
    return {QDate(days.start.year(), days.start.month(), 1), last};
}

} // namespace

DateSpan wallChartDays(const QList<TimelineBar> &bars, int firstYear, int lastYear, QDate today)
{
    DateSpan days;
    if (firstYear > 0) {
        take(days, QDate(firstYear, 1, 1));
        take(days, QDate(std::max(firstYear, lastYear), 12, 31));
    }
    for (const TimelineBar &bar : bars)
        takePlanned(days, bar);
    if (!days.start.isValid())
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    const bool isOverdue = std::any_of(bars.cbegin(), bars.cend(), [today](const TimelineBar &bar) {
        return bar.overdue.end == today;
    });
    if (isOverdue && today <= days.end.addMonths(kNearMonths))
        take(days, today);
    return wholeMonths(days);
}

} // namespace core
