// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worksheet.h"
#include "core/report/timeline_report.h"

namespace core {

/// A timeline as a workbook: its groups and tasks with start, deadline, percentage and state, which
/// is what its bars show. Of a group whose tasks are hidden there is one row, which counts them.
[[nodiscard]] Workbook timelineWorkbook(const TimelineReport &report);

} // namespace core
