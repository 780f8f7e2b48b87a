// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace tests {

/// The weekly sheet of the fictional 示例县民政局 in week 39 of 2026: six tasks that are late or
/// nearly so, twelve tasks of eight sections.
[[nodiscard]] core::Report sampleReport(core::PaperFrame frame);

/// The same with @p rows tasks in groups of @p groupSize.
[[nodiscard]] core::Report longReport(int rows, int groupSize);

/// A row of plain texts.
[[nodiscard]] core::ReportRow rowOf(const QStringList &texts);

} // namespace tests
