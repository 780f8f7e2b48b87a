// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_span.h"
#include "core/calendar/phrase_cursor.h"
#include "core/records/deadline.h"

namespace core {

/// A stretch of the calendar as a phrase names it: 2021年底, 明年上半年, 三季度, 3月中旬, 6月30日.
struct Period
{
    DateSpan range; ///< both ends valid
    Precision precision = Precision::Unknown;
    int year = 0; ///< the year it was read in
    bool isYearAssumed = false; ///< the phrase gives no year
    bool isWhole = false; ///< a year or month without a word on which part: 2030年, 3月
    bool isCountedFromBasis = false; ///< 本月, 下季度: means nothing without the day it was written
    bool needsConfirmation = false;
};

/// What a period is read against.
struct PeriodBasis
{
    QDate date; ///< 今年, 本月 and 年内 are counted from it
    int year = 0; ///< the year of a period that names none
};

/// Whether a number can be the year of a ledger; others are numbers of something else.
[[nodiscard]] constexpr bool isYear(int number)
{
    return number >= 1949 && number < 2200;
}

/// Takes a period written in words. Source: domain.md h.1, rules 2–4 and 8.
[[nodiscard]] std::optional<Period> takeWordedPeriod(PhraseCursor &cursor, PeriodBasis basis);

/// Takes a date in figures: 2026.6, 2026/6/30, 2026-06-30, 20260630, 6.30.
[[nodiscard]] std::optional<Period> takeFigures(PhraseCursor &cursor, PeriodBasis basis);

/// Takes a month or quarter that is named by the day of writing: 本月底, 下月, 月底, 本季度末.
[[nodiscard]] std::optional<Period> takeCurrentPeriod(PhraseCursor &cursor, QDate basis);

/// Takes the part of a month that follows its name (底, 中旬, 30日 …), or the whole month.
[[nodiscard]] std::optional<Period> takePartOfMonth(PhraseCursor &cursor, int year, int month);

} // namespace core
