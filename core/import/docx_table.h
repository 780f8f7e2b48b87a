// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_text.h"
#include "core/import/document_tables.h"

#include <QHash>

#include <string_view>

namespace core {

/// Puts the cells of a Word table into their places: cells several columns wide, areas merged
/// downwards, rows that begin further right, rows and cells whose deletion is tracked.
class DocxTable
{
public:
    /// @param tables must outlive this.
    explicit DocxTable(DocumentTables &tables);

    void begin();
    void beginRow();
    void beginCell();

    /// Properties of the row or the cell begun last.
    void skipColumns(int count);
    void dropRow() { m_isRowDropped = true; }
    void dropCell() { m_isCellDropped = true; }
    void widenCell(int columns);
    void joinCell(bool isFirst) { m_join = isFirst ? Join::First : Join::Continued; }
    void setRowHeight(int twips) { m_rowHeight = twips; }

    /// A column of the grid, which stands before all rows.
    void addColumn(int twips);

    /// Closes a cell (tc) that holds @p text, a row (tr) or the table (tbl). Error kind:
    /// InputTooLarge.
    [[nodiscard]] Result<void> close(std::string_view name, const CellText &text);

private:
    enum class Join
    {
        None,
        First,
        Continued
    };

    [[nodiscard]] Result<void> endCell(const CellText &text);
    [[nodiscard]] bool growsArea(CellPosition position);
    void noteMerge(CellPosition position);

    DocumentTables &m_tables;
    int m_row = 0;
    int m_column = 0;
    int m_width = 1;
    Join m_join = Join::None;
    int m_gridColumns = 0; ///< told so far
    int m_rowHeight = 0; ///< of the row begun last, in twips
    bool m_isRowDropped = false;
    bool m_isCellDropped = false;
    QHash<int, qsizetype> m_areaOfColumn; ///< first column → place in the merges of the table
};

} // namespace core
