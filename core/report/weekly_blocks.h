// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/weekly_data.h"

namespace core {

/// Block A 逾期与临期事项: open tasks that are overdue or due soon, red first, the longest overdue
/// first, then the least time left. Where a task is due on a day off the last workday is named.
[[nodiscard]] ReportBlock overdueBlock(const WeeklyData &data, const WorkCalendar &calendar);

/// Block B 各科室工作进展: what each unit did last week and does this week.
[[nodiscard]] ReportBlock
progressBlock(const WeeklyData &data, const WorkCalendar &calendar, PaperFrame frame);

/// Block C 班子成员领衔事项: every leading official with the open tasks he or she leads and what
/// was reported on them in the week, up to the day the sheet is judged on; 点评 is one box an
/// official to write in. Without a row where nobody leads anything. The heading has no number yet.
[[nodiscard]] ReportBlock leadersBlock(const WeeklyData &data, PaperFrame frame);

/// Block D 本周重点提示: what the week and the next one demand, in words, a row for each kind that
/// has something to say; without a row in a quiet week. The heading has no number yet.
[[nodiscard]] ReportBlock highlightsBlock(const WeeklyData &data, const WorkCalendar &calendar);

} // namespace core
