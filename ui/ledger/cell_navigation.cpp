// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_navigation.h"

#include "core/models/roles.h"
#include "ui/ledger/merged_area.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace ui {

namespace {

bool isEntryRow(const QModelIndex &cell)
{
    return cell.data(core::EntryRowRole).toBool();
}

/// What is not read yet is taken for filled: most columns are, down to the last row.
bool isFilled(const QModelIndex &cell)
{
    if (isEntryRow(cell))
        return false;
    return !cell.data(core::LoadedRole).toBool()
        || !cell.data(Qt::DisplayRole).toString().trimmed().isEmpty();
}

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
        case CellMove::EdgeLeft: return edge(CellMove::Left);
        case CellMove::EdgeRight: return edge(CellMove::Right);
        case CellMove::EdgeUp: return edge(CellMove::Up);
        case CellMove::EdgeDown: return edge(CellMove::Down);
        }
        Q_UNREACHABLE();
    }

private:
    /// As in a spreadsheet: within cells that hold something to the last of them; else to the next
    /// that does, or to the edge of the table.
    [[nodiscard]] QModelIndex edge(CellMove step) const
    {
        QModelIndex reached = at(m_row, m_column);
        QModelIndex next = beside(reached, step);
        const bool isInBlock = isFilled(reached) && isFilled(next);
        while (next.isValid() && (!isInBlock || isFilled(next))) {
            reached = next;
            if (!isInBlock && isFilled(reached))
                break;
            next = beside(reached, step);
        }
        return reached;
    }

    /// The cell beside @p cell, in the row one travels in; invalid behind the last one. The row
    /// where new ones are begun is no part of what is jumped over.
    [[nodiscard]] QModelIndex beside(const QModelIndex &cell, CellMove step) const
    {
        const MergedArea area = mergedAreaOf(cell);
        const QModelIndex next = step == CellMove::Left ? m_model.index(m_row, cell.column() - 1)
            : step == CellMove::Right                   ? m_model.index(m_row, cell.column() + 1)
            : step == CellMove::Up                      ? m_model.index(area.top - 1, cell.column())
                                   : m_model.index(area.bottom() + 1, cell.column());
        const bool isBelow = step == CellMove::Down && isEntryRow(next);
        return isBelow ? QModelIndex() : coveringCell(next);
    }

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
