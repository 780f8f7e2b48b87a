// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/read_cells.h"

#include "core/models/roles.h"
#include "core/views/cell_value.h"

#include <algorithm>
#include <utility>

namespace ui {

ReadCells::ReadCells(Content content, QObject *parent)
    : QAbstractTableModel(parent)
    , m_content(std::move(content))
{
}

int ReadCells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_content.first + static_cast<int>(m_content.texts.size());
}

int ReadCells::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

/// A merged cell that begins above the rows that were read has its text in the first of them.
QString ReadCells::text(const QModelIndex &index, QStringList core::RowTexts::*texts) const
{
    const int row = std::max(0, index.row() - m_content.first);
    return (m_content.texts.at(row).*texts).value(index.column());
}

QVariant ReadCells::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::ListColumn &column = m_content.columns.at(index.column());
    const int top = m_content.rows.spanTop(index.row(), column.span);
    switch (role) {
    case Qt::DisplayRole: return text(index, &core::RowTexts::shown);
    case Qt::EditRole: return text(index, &core::RowTexts::typed);
    case core::SpanTopRole: return top;
    case core::SpanRole: return top == index.row() ? m_content.rows.spanRows(top, column.span) : 0;
    default: return {};
    }
}

QVariant ReadCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_content.headings.value(section);
}

Qt::ItemFlags ReadCells::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    const bool isTyped
        = index.isValid() && core::isEditable(m_content.columns.at(index.column()).field);
    return isTyped ? plain | Qt::ItemIsEditable : plain;
}

} // namespace ui
