// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_dates.h"

namespace core {

namespace {
constexpr int kDaysBackAllowed = 60; ///< domain.md h.1 rule 3
} // namespace

Tail takeTail(PhraseCursor &cursor)
{
    if (cursor.takeOneOf({u"前后", u"左右"}))
        return Tail::About;
    if (cursor.takeOneOf({u"之前", u"以前", u"前"}))
        return Tail::Before;
    if (cursor.take(u"以来"))
        return Tail::Since;
    if (cursor.take(u"开始"))
        return Tail::Begun;
    if (cursor.take(u"起"))
        return Tail::From;
    if (cursor.takeOneOf({u"之后", u"以后", u"后"}))
        return Tail::After;
    return Tail::None;
}

std::optional<Period> takePeriod(PhraseCursor &cursor, PeriodBasis basis)
{
    if (std::optional<Period> period = takeFigures(cursor, basis))
        return period;
    return takeWordedPeriod(cursor, basis);
}

bool liesBehind(const Period &period, const PhraseContext &context)
{
    return period.isYearAssumed && !period.isCountedFromBasis && !context.isYearNamed
        && context.basis.isDocumentDate
        && period.range.end < context.basis.date.addDays(-kDaysBackAllowed);
}

PhraseMatch dueMatch(const Period &period, bool needsConfirmation)
{
    return {PhrasePart::Due,
            {period.range, period.range.end, period.precision, needsConfirmation},
            period.isYearAssumed ? 0 : period.year};
}

namespace {
/// Takes a period in the year it is meant in.
std::optional<Period> takeInRightYear(PhraseCursor &cursor, const PhraseContext &context)
{
    const PhraseCursor start = cursor;
    std::optional<Period> period = takePeriod(cursor, {context.basis.date, context.year});
    if (period && liesBehind(*period, context)) {
        cursor = start;
        period = takePeriod(cursor, {context.basis.date, context.year + 1});
        if (period)
            period->needsConfirmation = true;
    }
    if (period && period->isCountedFromBasis && !context.basis.isDocumentDate)
        period->needsConfirmation = true;
    return period;
}

/// 7月1日前 and 2030年前 may mean the end of what comes before: somebody has to look once.
bool isDoubtfulBefore(const Period &period)
{
    return period.isWhole || (period.precision == Precision::Day && period.range.end.day() == 1);
}

PhraseMatch withTail(const Period &period, Tail tail, QDate basis)
{
    const QDate start = period.range.start;
    const bool isPast = start <= basis;
    PhraseMatch match;
    switch (tail) {
    case Tail::None: return dueMatch(period, period.needsConfirmation);
    case Tail::About: return dueMatch(period, true);
    case Tail::Before:
        return dueMatch(period, period.needsConfirmation || isDoubtfulBefore(period));
    case Tail::Since: match = matchWithoutDue(Precision::Unknown, {start, basis}); break;
    case Tail::Begun:
        match = isPast ? matchWithoutDue(Precision::Unknown, {start, basis})
                       : matchWithoutDue(period.precision, {start, {}});
        break;
    case Tail::From: match = matchWithoutDue(period.precision, {start, {}}); break;
    case Tail::After: match = matchWithoutDue(period.precision, {period.range.end, {}}); break;
    }
    match.year = period.isYearAssumed ? 0 : period.year;
    return match;
}

} // namespace

std::optional<PhraseMatch> readDate(PhraseCursor &cursor, const PhraseContext &context)
{
    const bool isEntered = cursor.before().endsWith(u"进入");
    const std::optional<Period> period = takeInRightYear(cursor, context);
    if (!period)
        return std::nullopt;
    if (isEntered)
        return matchWithoutDue(period->precision, period->range);
    const Tail tail = takeTail(cursor);
    return withTail(*period, tail, context.basis.date);
}

} // namespace core
