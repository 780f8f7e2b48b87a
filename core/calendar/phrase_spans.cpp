// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_dates.h"

namespace core {

namespace {
bool takeDash(PhraseCursor &cursor)
{
    return cursor.takeOneOf({u"-", u"至", u"到"});
}

/// The right side of "6月1日-15日": a day of the month on the left.
std::optional<Period> takeDayOfSameMonth(PhraseCursor &cursor, const Period &left)
{
    PhraseCursor trial = cursor;
    const std::optional<int> number = trial.takeNumber(1, 2);
    const QDate month = left.range.start;
    if (left.precision != Precision::Day || !number || !trial.take(u"日"))
        return std::nullopt;
    const QDate day(month.year(), month.month(), *number);
    if (!day.isValid())
        return std::nullopt;
    cursor = trial;
    return Period {{day, day}, Precision::Day, left.year};
}

/// 3月-6月, 2026.3-2026.12
std::optional<PhraseMatch> readFullSpan(PhraseCursor &cursor, const PhraseContext &context)
{
    PhraseCursor trial = cursor;
    const std::optional<Period> left = takePeriod(trial, {context.basis.date, context.year});
    static_cast<void>(trial.takeOneOf({u"起", u"开始"}));
    if (!left || !takeDash(trial))
        return std::nullopt;
    std::optional<Period> right = takeDayOfSameMonth(trial, *left);
    PhraseCursor start = trial;
    if (!right)
        right = takePeriod(trial, {context.basis.date, left->year});
    if (!right)
        return std::nullopt;
    bool isNextYear = false;
    if (right->range.end < left->range.start && right->isYearAssumed) {
        right = takePeriod(start, {context.basis.date, left->year + 1});
        isNextYear = true;
    }
    if (!right || right->range.end < left->range.start)
        return std::nullopt;
    cursor = trial;
    static_cast<void>(takeTail(cursor));
    Period span = *right;
    span.range.start = left->range.start;
    span.isYearAssumed = left->isYearAssumed && right->isYearAssumed;
    return dueMatch(span, left->needsConfirmation || right->needsConfirmation || isNextYear);
}

struct ShortUnit
{
    QStringView word;
    int months = 0; ///< in one of it
    Precision precision = Precision::Month;
};

constexpr ShortUnit kShortUnits[] {
    {u"月", 1, Precision::Month}, {u"季度", 3, Precision::Quarter}, {u"年", 12, Precision::Year}};

std::optional<int> takeOrdinal(PhraseCursor &cursor)
{
    static_cast<void>(cursor.take(u"第"));
    return cursor.takeNumber(1, 4);
}

std::optional<Period> spanOfUnits(int year, int first, int last, const ShortUnit &unit)
{
    if (unit.precision == Precision::Year) {
        if (!isYear(first) || !isYear(last) || last < first)
            return std::nullopt;
        return Period {{QDate(first, 1, 1), QDate(last, 12, 31)}, unit.precision, first};
    }
    if (first < 1 || last < first || last * unit.months > 12)
        return std::nullopt;
    const QDate start(year, (first - 1) * unit.months + 1, 1);
    const QDate end = QDate(year, 1, 1).addMonths(last * unit.months).addDays(-1);
    return Period {{start, end}, unit.precision, year};
}

/// 3-6月, 一至三季度, 2026-2028年, 2026-2028: the unit stands only at the end.
std::optional<PhraseMatch> readShortSpan(PhraseCursor &cursor, const PhraseContext &context)
{
    PhraseCursor trial = cursor;
    PhraseCursor inYear = trial;
    int year = context.year;
    const std::optional<int> named = inYear.takeNumber(4, 4);
    const bool isNamed = named && inYear.take(u"年");
    if (isNamed) {
        year = *named;
        trial = inYear;
    }
    const std::optional<int> first = takeOrdinal(trial);
    if (!first || !(takeDash(trial) || trial.take(u"、")))
        return std::nullopt;
    const std::optional<int> last = takeOrdinal(trial);
    for (const ShortUnit &unit : kShortUnits) {
        const bool isBareYears = unit.precision == Precision::Year && trial.atEnd();
        if (!last || !(trial.take(unit.word) || isBareYears))
            continue;
        std::optional<Period> span = spanOfUnits(year, *first, *last, unit);
        if (!span)
            return std::nullopt;
        span->isYearAssumed = !isNamed && unit.precision != Precision::Year;
        const bool isBehind = liesBehind(*span, context);
        if (isBehind)
            span = spanOfUnits(year + 1, *first, *last, unit);
        cursor = trial;
        static_cast<void>(takeTail(cursor));
        return dueMatch(*span, isBehind);
    }
    return std::nullopt;
}
} // namespace

std::optional<PhraseMatch> readSpan(PhraseCursor &cursor, const PhraseContext &context)
{
    if (std::optional<PhraseMatch> match = readFullSpan(cursor, context))
        return match;
    return readShortSpan(cursor, context);
}

} // namespace core
