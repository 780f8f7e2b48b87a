// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheet_grid.h"

#include <QMap>

namespace core {

/// Finds the places of the cells of an HTML table: each stands in the first column of its row that
/// no cell above reaches into.
class HtmlSpans
{
public:
    void clear();

    void beginRow();

    /// The row begun last, from 0.
    [[nodiscard]] int row() const { return m_row; }

    /// The area of the next cell. @p rows and @p columns as written; 0 rows reach to the end.
    [[nodiscard]] CellRange place(int rows, int columns);

private:
    struct Span
    {
        int lastColumn;
        int lastRow;
    };

    [[nodiscard]] int freeColumn(int column);

    int m_row = -1;
    int m_column = 0;
    QMap<int, Span> m_spans; ///< first column → a cell that reaches into rows below its own
};

} // namespace core
