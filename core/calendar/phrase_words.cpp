// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/cadence.h"
#include "core/calendar/phrase_rules.h"

namespace core {

namespace {
bool takesRecurrence(PhraseCursor &cursor)
{
    if (cursor.takeOneOf({u"按月", u"按季", u"按周", u"按年", u"逐月", u"逐季", u"逐年", u"次月"}))
        return true;
    PhraseCursor trial = cursor;
    if (trial.takeOneOf({u"每", u"各"})) {
        static_cast<void>(trial.takeNumber(1, 2));
        static_cast<void>(trial.takeOneOf({u"半个", u"半", u"个", u"双", u"单", u"隔"}));
        if (!trial.seesAnyOf(u"年季月周旬日天"))
            return false;
    } else {
        // 一季度一考评, 一季一研判: once in each, where 1 counts neither time follows.
        if (trial.takeNumber(1, 1) != 1 || !trial.takeOneOf({u"季度", u"季", u"月", u"年", u"周"})
            || !(trial.take(u"1") || trial.take(u"一")) || trial.seesAnyOf(u"0123456789月日季旬个"))
            return false;
    }
    cursor = trial;
    return true;
}
} // namespace

std::optional<PhraseMatch> readRecurring(PhraseCursor &cursor, const PhraseContext &)
{
    const qsizetype begin = cursor.position();
    if (!takesRecurrence(cursor))
        return std::nullopt;
    // The rest of the clause says when in each period: no date of its own.
    while (!cursor.atEnd() && !isClauseMark(cursor.rest().front()))
        static_cast<void>(cursor.take(cursor.rest().first(1)));
    PhraseMatch match = matchWithoutDue(Precision::Unknown);
    if (readCadence(cursor.before().sliced(begin).toString()))
        match.reading = {{}, {}, Precision::Recurring, false};
    match.part = PhrasePart::Recurring;
    return match;
}

std::optional<PhraseMatch> readOpenEnded(PhraseCursor &cursor, const PhraseContext &)
{
    if (!cursor.takeOneOf({u"长期", u"常年", u"长年", u"持续", u"常态化", u"常态", u"不间断"}))
        return std::nullopt;
    return PhraseMatch {PhrasePart::OpenEnded, {{}, {}, Precision::OpenEnded, false}, 0};
}

std::optional<PhraseMatch> readAsOfToday(PhraseCursor &cursor, const PhraseContext &context)
{
    if (!cursor.take(u"目前"))
        return std::nullopt;
    return matchWithoutDue(Precision::Day, {context.basis.date, context.basis.date});
}

std::optional<PhraseMatch> readTenDays(PhraseCursor &cursor, const PhraseContext &)
{
    if (!cursor.takeOneOf({u"上旬", u"中旬", u"下旬"}))
        return std::nullopt;
    return matchWithoutDue(Precision::TenDays);
}

} // namespace core
