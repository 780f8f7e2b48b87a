// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/views/overview.h"

namespace core {

/// Block A 各科室（单位）情况: a row for each unit in the order of the page, and the sum.
[[nodiscard]] ReportBlock unitsBlock(const Overview &overview);

/// Block B 各月到期任务与办结进度: what is due in each month by state, and plan and completion up
/// to its end; a row for what is due in no month of the year where there is any, and the sum.
[[nodiscard]] ReportBlock monthsBlock(const Overview &overview);

/// Block C 各科室（单位）按时办结情况: of what has fallen due for each unit, how much was closed on
/// time, closed late and is late and open; the rate 按时率, and the sum.
[[nodiscard]] ReportBlock onTimeBlock(const Overview &overview);

} // namespace core
