// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_period.h"

namespace core {

namespace {
Period dayPeriod(QDate day)
{
    return {{day, day}, Precision::Day, day.year()};
}

/// 20260630
std::optional<Period> takeCompactDay(PhraseCursor &cursor)
{
    PhraseCursor trial = cursor;
    const std::optional<int> number = trial.takeNumber(8, 8);
    if (!number)
        return std::nullopt;
    const QDate day(*number / 10000, *number / 100 % 100, *number % 100);
    if (!day.isValid() || !isYear(day.year()))
        return std::nullopt;
    cursor = trial;
    return dayPeriod(day);
}

/// 2026.6.30, 2026/6/30, 2026-06-30, and without a day 2026.6, 2026.6月底
std::optional<Period> takeYearFirst(PhraseCursor &cursor)
{
    PhraseCursor trial = cursor;
    const std::optional<int> year = trial.takeNumber(4, 4);
    for (const QStringView sign : {u".", u"/", u"-"}) {
        PhraseCursor inner = trial;
        if (!year || !isYear(*year) || !inner.take(sign))
            continue;
        const std::optional<int> month = inner.takeNumber(1, 2);
        if (!month)
            continue;
        PhraseCursor withDay = inner;
        const std::optional<int> number
            = withDay.take(sign) ? withDay.takeNumber(1, 2) : std::nullopt;
        if (number && QDate(*year, *month, *number).isValid()) {
            static_cast<void>(withDay.take(u"日"));
            cursor = withDay;
            return dayPeriod({*year, *month, *number});
        }
        static_cast<void>(inner.take(u"月"));
        std::optional<Period> period = takePartOfMonth(inner, *year, *month);
        if (period)
            cursor = inner;
        return period;
    }
    return std::nullopt;
}

bool isAtStartOfDate(const PhraseCursor &cursor)
{
    const QStringView before = cursor.before();
    return before.isEmpty() || isClauseMark(before.back())
        || QStringView(u"-至到于在").contains(before.back());
}

/// 6.30, 6/30; a decimal number of something is no date.
std::optional<Period> takeMonthFirst(PhraseCursor &cursor, int year)
{
    PhraseCursor trial = cursor;
    const std::optional<int> month = trial.takeNumber(1, 2);
    if (!isAtStartOfDate(cursor) || !month || !trial.takeOneOf({u".", u"/"}))
        return std::nullopt;
    const std::optional<int> number = trial.takeNumber(1, 2);
    const bool ends = trial.take(u"日") || trial.atEnd() || trial.seesAnyOf(u"前以之-至到,;、");
    if (!number || !ends || !QDate(year, *month, *number).isValid())
        return std::nullopt;
    cursor = trial;
    Period period = dayPeriod({year, *month, *number});
    period.isYearAssumed = true;
    return period;
}
} // namespace

std::optional<Period> takeFigures(PhraseCursor &cursor, PeriodBasis basis)
{
    if (std::optional<Period> period = takeCompactDay(cursor))
        return period;
    if (std::optional<Period> period = takeYearFirst(cursor))
        return period;
    return takeMonthFirst(cursor, basis.year);
}

} // namespace core
