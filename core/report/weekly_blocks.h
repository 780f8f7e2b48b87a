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

} // namespace core
