// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"
#include "core/calendar/phrase_cursor.h"

namespace core {

/// What a part of a phrase says.
enum class PhrasePart
{
    Due, ///< a day something is due on
    OpenEnded, ///< 长期, 持续: no end
    Recurring, ///< 每月5日前: due again and again
    Other ///< a start, a fact, a plan without its year: no due date
};

/// A part of a phrase and what it means. No due date, unless part is Due.
struct PhraseMatch
{
    PhrasePart part = PhrasePart::Other;
    DueReading reading;
    int year = 0; ///< the year the phrase itself names; 0 = none
};

/// What the parts of a phrase are read against.
struct PhraseContext
{
    PhraseBasis basis;
    int year = 0; ///< year of a part that names none: the basis', or the one named before
    bool isYearNamed = false; ///< year stood earlier in the same phrase
    const WorkCalendar &calendar;
};

/// A match without a due date, which somebody has to look at.
[[nodiscard]] inline PhraseMatch matchWithoutDue(Precision precision, DateSpan range = {})
{
    return {PhrasePart::Other, {range, {}, precision, true}, 0};
}

// The families of phrases, in the order they are tried. Each takes its words from the cursor and
// says what they mean, or takes nothing. Source: domain.md h.

/// 每月5日前, 按季报送, 一季度一考评
[[nodiscard]] std::optional<PhraseMatch> readRecurring(PhraseCursor &cursor,
                                                       const PhraseContext &context);

/// 长期, 持续推进, 常态化
[[nodiscard]] std::optional<PhraseMatch> readOpenEnded(PhraseCursor &cursor,
                                                       const PhraseContext &context);

/// 截至目前
[[nodiscard]] std::optional<PhraseMatch> readAsOfToday(PhraseCursor &cursor,
                                                       const PhraseContext &context);

/// 下旬 without a month
[[nodiscard]] std::optional<PhraseMatch> readTenDays(PhraseCursor &cursor,
                                                     const PhraseContext &context);

/// 近五年来, 分5年落实, 三年专项行动, 一年初见成效
[[nodiscard]] std::optional<PhraseMatch> readStage(PhraseCursor &cursor,
                                                   const PhraseContext &context);

/// “十四五”末
[[nodiscard]] std::optional<PhraseMatch> readPlan(PhraseCursor &cursor,
                                                  const PhraseContext &context);

/// 5个工作日内, 三个月内, 接文后7日内
[[nodiscard]] std::optional<PhraseMatch> readRelative(PhraseCursor &cursor,
                                                      const PhraseContext &context);

/// 本周五前, 下周
[[nodiscard]] std::optional<PhraseMatch> readWeek(PhraseCursor &cursor,
                                                  const PhraseContext &context);

/// 国庆前, 2026年春节前
[[nodiscard]] std::optional<PhraseMatch> readFestival(PhraseCursor &cursor,
                                                      const PhraseContext &context);

/// 2026-2028年, 3-6月, 2026.3-2026.12, 6月1日至6月30日
[[nodiscard]] std::optional<PhraseMatch> readSpan(PhraseCursor &cursor,
                                                  const PhraseContext &context);

/// 2021年底, 6月30日前, 三季度, 从5月1日起
[[nodiscard]] std::optional<PhraseMatch> readDate(PhraseCursor &cursor,
                                                  const PhraseContext &context);

} // namespace core
