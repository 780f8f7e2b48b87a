// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace tests {

/// A wall chart of 2026 on 24 September with @p rows rows, on @p paper in one sheet: every task
/// from 1 March to 31 August with a node reached on 15 May, overdue since.
[[nodiscard]] core::Report wallChartReport(int rows,
                                           core::PaperSize paper = core::PaperSize::A3Landscape);

/// The name of row @p row of it, from 0.
[[nodiscard]] QString wallChartName(int row);

} // namespace tests
