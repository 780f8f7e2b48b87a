// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/sheet_model.h"

#include <algorithm>

namespace ui {

SheetModel::SheetModel(const core::ImportTable &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{
}

core::CellRange SheetModel::areaOf(core::CellPosition cell) const
{
    core::CellRange area = m_table.grid.mergeAt(cell).value_or(core::CellRange {cell, cell});
    // A title that stands alone in its row runs on over the cells beside it.
    if (cell.row < m_table.header.firstRow()) {
        const QList<int> used = m_table.grid.usedColumns(cell.row);
        if (used.size() == 1 && used.first() <= cell.column)
            area = {{cell.row, used.first()}, {cell.row, columnCount() - 1}};
    }
    area.last.row = std::min(area.last.row, rowCount() - 1);
    area.last.column = std::min(area.last.column, columnCount() - 1);
    return area;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(m_table.grid.rowCount(), kMostRows);
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    // A cell that was left somewhere far out is nothing to look at.
    const QList<core::MappedColumn> &mapped = m_table.header.columns();
    const int last = mapped.isEmpty() ? kMostColumns : mapped.last().column + 1;
    return std::min({m_table.grid.columnCount(), last, kMostColumns});
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.grid.cell({index.row(), index.column()}).text.left(kMostCharacters);
    if (role == HeadingRole)
        return index.row() <= m_table.header.lastRow();
    if (role == NoteRole)
        return noteOn({index.row(), index.column()});
    return {};
}

QString SheetModel::noteOn(core::CellPosition cell) const
{
    const core::SheetHeading &heading = m_table.heading;
    const QString text = m_table.grid.cell(cell).text.simplified();
    if (cell.row >= m_table.header.firstRow() || text.isEmpty())
        return {};
    if (text == heading.title.simplified())
        return tr("← name of the ledger");
    const bool tellsUnit = text == heading.unitText;
    if (text == heading.dateText)
        return tellsUnit ? tr("← unit and file date") : tr("← file date");
    return tellsUnit ? tr("← unit") : QString();
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? core::columnLetters(section)
                                         : QString::number(section + 1);
}

} // namespace ui
