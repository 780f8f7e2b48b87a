// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"

namespace core {

/// P22 挂图作战图: every task a row with its bar along the months. The report's one block is the
/// same as a table, for export. Error kinds of makeReport().
[[nodiscard]] Result<Report> wallChartReport(const ReportRequest &request);

} // namespace core
