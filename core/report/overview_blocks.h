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

} // namespace core
