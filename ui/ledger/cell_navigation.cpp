// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_navigation.h"

#include "ui/ledger/merged_area.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace ui {

namespace {

/// The table round a cell, and steps in it.
class Steps
{
public:
    Steps(const QModelIndex &current, int travelRow)
        : m_model(*current.model())
        , m_area(mergedAreaOf(current))
        , m_column(current.column())
        , m_row(std::clamp(travelRow, m_area.top, m_area.bottom()))
    {
    }

    [[nodiscard]] QModelIndex at(int row, int column) const
    {
        const int inRow = std::clamp(row, 0, m_model.rowCount() - 1);
        const int inColumn = std::clamp(column, 0, lastColumn());
        return coveringCell(m_model.index(inRow, inColumn));
    }

    [[nodiscard]] QModelIndex next() const
    {
        if (m_column < lastColumn())
            return at(m_row, m_column + 1);
        return m_row + 1 < m_model.rowCount() ? at(m_row + 1, 0) : at(m_row, m_column);
    }

    [[nodiscard]] QModelIndex previous() const
    {
        if (m_column > 0)
            return at(m_row, m_column - 1);
        return m_row > 0 ? at(m_row - 1, lastColumn()) : at(m_row, m_column);
    }

    [[nodiscard]] QModelIndex moved(CellMove move) const
    {
        switch (move) {
        case CellMove::Left: return at(m_row, m_column - 1);
        case CellMove::Right: return at(m_row, m_column + 1);
        case CellMove::Up: return at(m_area.top - 1, m_column);
        case CellMove::Down: return at(m_area.bottom() + 1, m_column);
        case CellMove::Next: return next();
        case CellMove::Previous: return previous();
        case CellMove::FirstColumn: return at(m_row, 0);
        case CellMove::LastColumn: return at(m_row, lastColumn());
        case CellMove::First: return at(0, 0);
        case CellMove::Last: return at(m_model.rowCount() - 1, lastColumn());
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] int lastColumn() const { return m_model.columnCount() - 1; }

    const QAbstractItemModel &m_model;
    MergedArea m_area;
    int m_column;
    int m_row;
};

} // namespace

QModelIndex movedCell(const QModelIndex &current, CellMove move, int travelRow)
{
    return current.isValid() ? Steps(current, travelRow).moved(move) : current;
}

QModelIndex cellRowsAway(const QModelIndex &current, int rows)
{
    if (!current.isValid())
        return current;
    return Steps(current, current.row()).at(current.row() + rows, current.column());
}

} // namespace ui
