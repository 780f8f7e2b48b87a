// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_kind.h"

namespace core {

namespace {

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// Whether the days off in a row around @p day hold one that is off though it is no weekend.
bool runsIntoHoliday(QDate day, const WorkCalendar &calendar)
{
    const QDate end = calendar.workdayOnOrAfter(day);
    for (QDate off = calendar.workdayOnOrBefore(day).addDays(1); off < end; off = off.addDays(1)) {
        if (!isWeekend(off))
            return true;
    }
    return false;
}

} // namespace

DayKind dayKindOf(QDate day, const WorkCalendar &calendar)
{
    if (calendar.isWorkday(day))
        return isWeekend(day) ? DayKind::MadeUp : DayKind::Workday;
    return runsIntoHoliday(day, calendar) ? DayKind::Holiday : DayKind::Weekend;
}

int workdaysOf(int year, const WorkCalendar &calendar)
{
    return calendar.workdaysBetween(QDate(year - 1, 12, 31), QDate(year, 12, 31));
}

int workdaysOf(int year, int month, const WorkCalendar &calendar)
{
    const QDate first(year, month, 1);
    return calendar.workdaysBetween(first.addDays(-1), first.addMonths(1).addDays(-1));
}

} // namespace core
