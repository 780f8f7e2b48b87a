// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

#include <QDate>

#include <optional>

namespace ui {

/// A cell of a task that is there which the table has otherwise.
struct ImportDifference
{
    int place = 0; ///< of the row, in ImportPlan::rows
    core::ImportCell cell;
    QString before; ///< as the ledger has it; may be empty
    QString after; ///< as the table has it
    bool isOwn = false; ///< what the ledger has was written there since an import wrote the cell
    bool isOld = false; ///< and the table has what that import had: only the ledger was changed
};

/// Whether the table has another deadline than a task that is there: it does not move by itself.
/// Source: design.md, "A deadline moves in three ways".
[[nodiscard]] inline bool movesDeadline(const ImportDifference &difference)
{
    return difference.cell.field == core::ColumnField::Deadline && !difference.before.isEmpty();
}

/// Whether the ledger keeps what it has unless somebody chooses the table's.
[[nodiscard]] inline bool staysByItself(const ImportDifference &difference)
{
    return difference.isOwn || movesDeadline(difference);
}

/// Whether somebody should choose between the two.
[[nodiscard]] inline bool isConflict(const ImportDifference &difference)
{
    return movesDeadline(difference) || (difference.isOwn && !difference.isOld);
}

/// What is different in the rows of @p plan, in their order; a row is never without any. Safe in
/// any thread.
/// @param today reports after it are unknown.
[[nodiscard]] QList<ImportDifference> importDifferences(const core::ImportPlan &plan, QDate today);

/// The header of @p cell: that of the table the row comes from, else the usual one.
[[nodiscard]] QString
headerOf(const core::ImportPlan &plan, int table, const core::ImportCell &cell);

/// What the column with the letters @p letters of table @p table is read as; none where there is no
/// such column.
[[nodiscard]] std::optional<core::ImportCell>
cellUnder(const core::ImportPlan &plan, int table, const QString &letters);

/// The task of @p row as it will be if everything is taken.
[[nodiscard]] core::TaskBundle importedBundle(const core::ImportRow &row);

/// What the cell of @p bundle has to say; a deadline with the day it names.
[[nodiscard]] QString
importedText(const core::TaskBundle &bundle, const core::ImportCell &cell, QDate today);

} // namespace ui
