// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/views/cell_difference.h"

#include <QDate>

namespace ui {

/// A cell of a task that is there which the table of an import has otherwise.
struct ImportDifference
{
    int place = 0; ///< of the row, in ImportPlan::rows
    core::ImportCell cell; ///< with the header the table has
    core::CellDifference told; ///< what is different, and whether somebody should choose

    [[nodiscard]] QString before() const; ///< as the ledger has it; may be empty
    [[nodiscard]] QString after() const; ///< as the table has it
};

/// What is different in the rows of @p plan, in their order; a row is never without any. Error
/// kinds: those of RecordSource. Safe in any thread.
/// @param existing the file that is imported into; null = one still to be made.
/// @param today reports after it are unknown.
[[nodiscard]] core::Result<QList<ImportDifference>>
importDifferences(const core::ImportPlan &plan, const core::RecordSource *existing, QDate today);

/// The header of @p cell: that of the table the row comes from, else the usual one.
[[nodiscard]] QString
headerOf(const core::ImportPlan &plan, int table, const core::ImportCell &cell);

/// What the cell of @p bundle has to say; a deadline with the day it names.
[[nodiscard]] QString
importedText(const core::TaskBundle &bundle, const core::ImportCell &cell, QDate today);

} // namespace ui
