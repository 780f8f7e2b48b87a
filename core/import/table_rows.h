// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/header_map.h"
#include "core/import/import_issue.h"
#include "core/import/sheet_grid.h"

#include <QList>

#include <optional>

namespace core {

/// A cell of a table as an import sees it: clean text, with what a merge or a blank carries down to
/// it.
struct TableCell
{
    QString text; ///< empty where there is nothing but white space
    CellKind kind = CellKind::Text;
    QDate date {};
    int origin = 0; ///< row the text stands in; less than the cell's own where it was carried down

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// What a row below the header is.
enum class RowRole
{
    Task, ///< begins a task
    Continuation, ///< more of the task above, whose cell spans this row
    Joined, ///< names no task of its own and is taken as more of the one above
    Section, ///< a heading inside the table: 一、社会救助, or 1 over 1.1
    Stray ///< belongs to no task
};

/// A row of a table, its cells in the order of HeaderMap::columns().
struct TableRow
{
    int row = 0;
    RowRole role = RowRole::Task;
    QList<TableCell> cells;

    /// Whether cell @p index says something in this row, not above it.
    [[nodiscard]] bool isOwn(qsizetype index) const
    {
        return !cells.at(index).isEmpty() && cells.at(index).origin == row;
    }

    /// The cells that say something in this row.
    [[nodiscard]] QList<qsizetype> ownCells() const;
};

/// The rows of a table without blank ones, repeated headers, sums, notes and sign lines.
struct TableRows
{
    QList<TableRow> rows;
    std::optional<qsizetype> group; ///< index of the column that names the objective
    qsizetype task = 0; ///< index of the column that names the task
    bool numbersObjectives = false; ///< whether 序号 counts objectives, not tasks
    QList<ImportIssue> issues;
};

/// The figures @p row is numbered with in 序号, 编号 or before its name: 1.2; empty if there are
/// none.
[[nodiscard]] QString figuresOf(const TableRow &row, const HeaderMap &header);

/// Reads the rows under the header. A merged cell counts for each row it spans; without merges a
/// blank counts as the cell above it in 序号 and the group columns left of the task's column only.
/// Source: design.md, "Carry down".
[[nodiscard]] TableRows readRows(const SheetGrid &grid, const HeaderMap &header);

/// Whether 序号 counts the tasks under their objectives, as far as the first rows tell.
[[nodiscard]] bool numbersTasks(const SheetGrid &grid, const HeaderMap &header);

} // namespace core
