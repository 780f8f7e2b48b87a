// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/week.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

Week Week::of(QDate day)
{
    Week week;
    week.number = day.weekNumber(&week.year);
    return week;
}

std::optional<Week> Week::fromText(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{4})-?w([0-9]{1,2})")));
    const QRegularExpressionMatch match = form.match(foldForMatching(text));
    if (!match.hasMatch())
        return std::nullopt;
    const Week week {match.capturedView(1).toInt(), match.capturedView(2).toInt()};
    return week.days().start.isValid() ? std::optional(week) : std::nullopt;
}

QString Week::toText() const
{
    return QStringLiteral("%1-W%2")
        .arg(year, 4, 10, QLatin1Char('0'))
        .arg(number, 2, 10, QLatin1Char('0'));
}

DateSpan Week::days() const
{
    return isoWeek(year, number);
}

Week Week::previous() const
{
    return of(days().start.addDays(-7));
}

DateSpan workdaysOf(Week week, const WorkCalendar &calendar)
{
    const DateSpan days = week.days();
    const DateSpan worked {calendar.workdayOnOrAfter(days.start),
                           calendar.workdayOnOrBefore(days.end)};
    if (worked.start <= worked.end)
        return worked;
    return {days.start, days.start.addDays(4)};
}

QDate asOfDay(Week week, QDate today, const WorkCalendar &calendar)
{
    return std::min(workdaysOf(week, calendar).end, today);
}

} // namespace core
