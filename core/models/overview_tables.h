// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/count_table.h"
#include "core/views/overview.h"

namespace core {

/// 各科室（单位）: a row for each unit, most late first, and the sum.
[[nodiscard]] CountTable unitTable(const Overview &overview);

/// 各月到期任务: twelve months by state, a row for what is due in no month of the year where there
/// is any, and the sum. Columns: the states in the order of DueState, then all.
[[nodiscard]] CountTable dueTable(const Overview &overview);

/// 全年办结进度: planned and closed up to the end of each month; months to come have no closed.
[[nodiscard]] CountTable completionTable(const Overview &overview);

/// 各科室（单位）按时办结: a row for each unit in the order of unitTable(), and the sum. Columns:
/// kOnTimeCounts, all of them, and the rate 按时率, which opens all of them as well.
[[nodiscard]] CountTable onTimeTable(const Overview &overview);

/// 按期办结, 逾期办结, 逾期未结: a count of kOnTimeCounts.
[[nodiscard]] QString onTimeName(Count count);

/// A number of the whole page.
[[nodiscard]] CountedNumber countedNumber(const Overview &overview, Count count);

/// A rate of @p counts, which opens the tasks it divides by.
[[nodiscard]] CountedNumber rateNumber(const CountedTasks &counts, RateKind kind);

/// 9月.
[[nodiscard]] QString monthName(QDate day);

/// 办结, 逾期、严重滞后, 临期、滞后, 其他.
[[nodiscard]] QString dueStateName(DueState state);

} // namespace core
