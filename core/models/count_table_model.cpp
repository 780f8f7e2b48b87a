// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/count_table_model.h"

#include <algorithm>
#include <utility>

namespace core {

CountTableModel::CountTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CountTableModel::setTable(const CountTable &table)
{
    if (table == m_table)
        return;
    const bool isSameSize = table.names.size() == m_table.names.size()
        && table.headings.size() == m_table.headings.size();
    if (!isSameSize) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    const CountTable before = std::exchange(m_table, table);
    if (before.headings != table.headings)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    // Told once: a view lays itself out at every word of change.
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (before.names.at(row) == table.names.at(row)
            && before.numbers.at(row) == table.numbers.at(row))
            continue;
        first = std::min(first, row);
        last = row;
    }
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int CountTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.names.size());
}

int CountTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headings.size());
}

QVariant CountTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == TotalRole)
        return m_table.hasTotal && index.row() == rowCount() - 1;
    return index.column() == 0 ? nameData(index.row(), role) : numberData(index, role);
}

QVariant CountTableModel::nameData(int row, int role) const
{
    return role == Qt::DisplayRole ? QVariant(m_table.names.at(row)) : QVariant();
}

QVariant CountTableModel::numberData(const QModelIndex &index, int role) const
{
    const CountedNumber &number = m_table.numbers.at(index.row()).at(index.column() - 1);
    const std::optional<LightColour> light = m_table.lights.at(index.column());
    switch (role) {
    case Qt::DisplayRole: return number.text;
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole: return number.name;
    case CountedTasksRole: return QVariant::fromValue(number.tasks);
    case CountNameRole: return number.name;
    case LightRole:
        return light && !number.tasks.isEmpty() ? QVariant(static_cast<int>(*light)) : QVariant();
    default: return {};
    }
}

QVariant CountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHeading = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (isHeading && role == Qt::DisplayRole)
        return m_table.headings.at(section);
    if (isHeading && role == Qt::TextAlignmentRole && section > 0)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace core
