// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"

namespace core {

/// The page 总览 on paper: the line of counts, the units, the months. Without ledgers asked for it
/// counts those in use, as the page does. Error kinds of makeReport.
[[nodiscard]] Result<Report> overviewReport(const ReportRequest &request);

} // namespace core
