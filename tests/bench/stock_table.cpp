// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stock_table.h"

#include <QHeaderView>
#include <QScrollBar>

#include <utility>

namespace tests {

PlainTextModel::PlainTextModel(QStringList headers, QList<QStringList> rows)
    : m_headers(std::move(headers))
    , m_rows(std::move(rows))
{
}

int PlainTextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlainTextModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant PlainTextModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole ? QVariant(m_rows.at(index.row()).at(index.column()))
                                   : QVariant();
}

QVariant PlainTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle ? QVariant(m_headers.at(section)) : QVariant();
}

StockTable::StockTable(const QStringList &headers, const QList<QStringList> &rows)
    : model(headers, rows)
{
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setModel(&proxy);
}

void StockTable::lookLike(const QTableView &other, int first, int last)
{
    view.resize(other.size());
    for (int column = 0; column < model.columnCount(); ++column)
        view.setColumnWidth(column, other.columnWidth(column));
    for (int row = first; row <= last; ++row)
        view.setRowHeight(row, other.rowHeight(row));
    view.verticalScrollBar()->setValue(view.verticalHeader()->sectionPosition(first)
                                       - other.rowViewportPosition(first));
}

} // namespace tests
