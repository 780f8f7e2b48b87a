// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Columns that an exported ledger has beside those of the office. Their headers tell an import
/// that it has a table of ours before it, and which of its columns say nothing of their own.
enum class ExportedColumn
{
    TaskId, ///< hidden: which task a row is, whatever becomes of its texts
    SectionTaskId, ///< the same on a sheet that a section fills in
    DueDay, ///< what the phrase of the deadline comes to
    ReportDay, ///< when the newest report was given
    Light, ///< derived
    Remaining ///< derived
};

/// The header of @p column: Chinese data, whatever language the interface speaks.
[[nodiscard]] QString exportedHeader(ExportedColumn column);

} // namespace core
