// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/countdown_line.h"

#include "core/report/print_text.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

QString printedCountdown(const CountdownDays &days, int year)
{
    const QString name = printedPunctuation(days.countdown.name);
    if (days.calendarDays == 0)
        return QStringLiteral("今天是%1之日").arg(name);
    const QString named
        = QStringLiteral("%1（%2）").arg(name, printedDayInYear(days.countdown.day, year));
    const QString count = QStringLiteral("%1天（%2个工作日）")
                              .arg(std::abs(days.calendarDays))
                              .arg(std::abs(days.workdays));
    if (days.calendarDays > 0)
        return QStringLiteral("距") + named + QStringLiteral("还有") + count;
    return named + QStringLiteral("已过") + count;
}

} // namespace

QString printedCountdowns(const QList<CountdownDays> &countdowns, int year)
{
    QString text;
    for (const CountdownDays &days : countdowns)
        text += printedCountdown(days, year) + u'。';
    return text;
}

QList<MarkedDay> printedMarks(const QList<CountdownDays> &countdowns, int year)
{
    QList<MarkedDay> marks;
    for (const CountdownDays &days : countdowns)
        marks.append({days.countdown.day, printedCountdown(days, year)});
    return marks;
}

bool knowsYearsOf(const QList<CountdownDays> &countdowns, const WorkCalendar &calendar)
{
    return std::all_of(
        countdowns.cbegin(), countdowns.cend(), [&calendar](const CountdownDays &days) {
            return calendar.knowsYear(days.countdown.day.year());
        });
}

} // namespace core
