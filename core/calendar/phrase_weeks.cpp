// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_rules.h"

namespace core {

namespace {
/// 1 = Monday; 0 if no day of the week comes next.
int takeWeekday(PhraseCursor &cursor)
{
    constexpr QStringView kWeekdays = u"一二三四五六日天";
    if (!cursor.seesAnyOf(kWeekdays))
        return 0;
    const qsizetype index = kWeekdays.indexOf(cursor.rest().front());
    static_cast<void>(cursor.take(cursor.rest().first(1)));
    return index < 7 ? static_cast<int>(index) + 1 : 7;
}

/// Weeks from the week of the basis; empty if no week comes next.
std::optional<int> takeWeek(PhraseCursor &cursor)
{
    PhraseCursor trial = cursor;
    std::optional<int> offset;
    if (trial.takeOneOf({u"本", u"这"}))
        offset = 0;
    else if (trial.take(u"下"))
        offset = 1;
    static_cast<void>(trial.take(u"个"));
    if (!offset || !trial.takeOneOf({u"星期", u"周"}))
        return std::nullopt;
    cursor = trial;
    return offset;
}
} // namespace

std::optional<PhraseMatch> readWeek(PhraseCursor &cursor, const PhraseContext &context)
{
    const std::optional<int> offset = takeWeek(cursor);
    if (!offset)
        return std::nullopt;
    const QDate basis = context.basis.date;
    const QDate monday = basis.addDays(1 - basis.dayOfWeek() + 7 * *offset);
    DateSpan range {monday, monday.addDays(6)};
    if (const int weekday = takeWeekday(cursor); weekday != 0)
        range.start = range.end = monday.addDays(weekday - 1);
    else if (cursor.take(u"末"))
        range.start = monday.addDays(5);
    else if (*offset == 1)
        range.end = monday.addDays(4); // 下周 alone means its Friday
    return PhraseMatch {
        PhrasePart::Due, {range, range.end, Precision::Day, !context.basis.isDocumentDate}, 0};
}

} // namespace core
