// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"

#include "core/calendar/holiday_notices.h"

#include <algorithm>

namespace core {

namespace {
bool isPlainWorkday(QDate day)
{
    return day.dayOfWeek() <= Qt::Friday;
}

/// Mondays to Fridays from day 0 of the Julian count, a Monday, to @p day.
qint64 plainWorkdaysUpTo(QDate day)
{
    const qint64 number = day.toJulianDay();
    return number / 7 * 5 + std::min<qint64>(number % 7 + 1, 5);
}
} // namespace

const WorkCalendar &WorkCalendar::builtIn()
{
    // Reading the notices takes longer than asking for a day, and every command begins with them.
    static const WorkCalendar calendar = readNotices(builtInNotices()).value();
    return calendar;
}

bool WorkCalendar::isWorkday(QDate day) const
{
    const auto exception = m_exceptions.constFind(day);
    return exception == m_exceptions.cend() ? isPlainWorkday(day) : exception.value();
}

bool WorkCalendar::knowsYear(int year) const
{
    return m_years.contains(year);
}

int WorkCalendar::workdaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workdaysBetween(to, from);
    qint64 count = plainWorkdaysUpTo(to) - plainWorkdaysUpTo(from);
    const auto end = m_exceptions.upperBound(to);
    for (auto exception = m_exceptions.upperBound(from); exception != end; ++exception)
        count += exception.value() ? 1 : -1;
    return static_cast<int>(count);
}

QDate WorkCalendar::addWorkdays(QDate day, int count) const
{
    if (!day.isValid())
        return day;
    const int step = count < 0 ? -1 : 1;
    while (count != 0) {
        day = day.addDays(step);
        if (isWorkday(day))
            count -= step;
    }
    return day;
}

QDate WorkCalendar::workdayOnOrBefore(QDate day) const
{
    while (day.isValid() && !isWorkday(day))
        day = day.addDays(-1);
    return day;
}

QDate WorkCalendar::workdayOnOrAfter(QDate day) const
{
    while (day.isValid() && !isWorkday(day))
        day = day.addDays(1);
    return day;
}

void WorkCalendar::setDay(QDate day, bool isWorked)
{
    if (isWorked == isPlainWorkday(day))
        m_exceptions.remove(day);
    else
        m_exceptions.insert(day, isWorked);
}

void WorkCalendar::setYearKnown(int year)
{
    m_years.insert(year);
}

void WorkCalendar::take(const NoticeLine &line)
{
    if (!line.isAddition)
        setYearKnown(line.year);
    for (auto day = line.days.cbegin(); day != line.days.cend(); ++day)
        setDay(day.key(), day.value());
}

} // namespace core
