// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_period.h"

namespace core {

namespace {
/// How many months or quarters away 本, 下, 上 are; empty if none of them comes next.
std::optional<int> takeOffset(PhraseCursor &cursor)
{
    std::optional<int> offset;
    if (cursor.takeOneOf({u"本", u"当", u"这"}))
        offset = 0;
    else if (cursor.take(u"下"))
        offset = 1;
    else if (cursor.take(u"上"))
        offset = -1;
    if (offset)
        static_cast<void>(cursor.take(u"个"));
    return offset;
}

std::optional<Period> takeCurrentMonth(PhraseCursor &cursor, QDate basis)
{
    PhraseCursor trial = cursor;
    const std::optional<int> offset = takeOffset(trial);
    if (!trial.take(u"月") || (!offset && !trial.seesAnyOf(u"底末内")))
        return std::nullopt;
    const QDate day = basis.addMonths(offset.value_or(0));
    cursor = trial;
    return takePartOfMonth(cursor, day.year(), day.month());
}

std::optional<Period> takeCurrentQuarter(PhraseCursor &cursor, QDate basis)
{
    PhraseCursor trial = cursor;
    const std::optional<int> offset = takeOffset(trial);
    if (!trial.take(u"季度") || (!offset && !trial.seesAnyOf(u"底末内")))
        return std::nullopt;
    const QDate day = basis.addMonths(3 * offset.value_or(0));
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    const QDate last = first.addMonths(3).addDays(-1);
    cursor = trial;
    const bool isEnd = cursor.takeOneOf({u"底", u"末"});
    return Period {{isEnd ? QDate(last.year(), last.month(), 1) : first, last},
                   Precision::Quarter,
                   last.year()};
}
} // namespace

std::optional<Period> takeCurrentPeriod(PhraseCursor &cursor, QDate basis)
{
    std::optional<Period> period = takeCurrentMonth(cursor, basis);
    if (!period)
        period = takeCurrentQuarter(cursor, basis);
    if (period) {
        period->isWhole = false;
        period->isCountedFromBasis = true;
    }
    return period;
}

} // namespace core
