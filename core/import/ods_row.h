// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/ods_value.h"
#include "core/import/sheet_grid.h"

#include <QList>

namespace core {

/// A row of an OpenDocument sheet, collected cell by cell, because a row may stand for many.
class OdsRow
{
public:
    /// Begins a row.
    void begin(XmlAttributes attributes);

    /// Begins a cell, or one that a merged area covers.
    void beginCell(XmlAttributes attributes);

    /// Closes it; @p text is what it shows.
    void endCell(const QString &text);

    /// Writes the rows that this one stands for into @p grid from @p first on; gives the row after
    /// them. Error kind: InputTooLarge.
    /// @param merges takes the merged areas.
    [[nodiscard]] Result<int> write(SheetGrid &grid, int first, QList<CellRange> &merges) const;

private:
    struct Entry
    {
        int column;
        int repeats;
        int columns; ///< of the merged area
        int rows;
        OdsValue value {};
        GridCell cell {};
    };

    [[nodiscard]] Result<void> writeCells(SheetGrid &grid, int row) const;
    void noteRow(SheetGrid &grid, int row, QList<CellRange> &merges) const;

    QList<Entry> m_entries; ///< those that hold something, or span something
    Entry m_open {0, 1, 1, 1};
    int m_column = 0;
    int m_repeats = 1;
    bool m_isHidden = false;
};

} // namespace core
