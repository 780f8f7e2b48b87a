// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"

namespace core {

/// The weekly sheet 周工作汇报表 (P9 of domain.md f), blocks A to D. Error kinds of makeReport.
[[nodiscard]] Result<Report> weeklyReport(const ReportRequest &request);

} // namespace core
