// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_key.h"

#include "core/models/roles.h"

#include <QAbstractItemModel>

namespace ui {

namespace {

int findColumn(const QAbstractItemModel &model, const CellKey &key)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const CellKey candidate = keyOf(model.index(0, column));
        if (candidate.field == key.field && candidate.header == key.header)
            return column;
    }
    return -1;
}

} // namespace

CellKey keyOf(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    return {index.data(core::TaskIdRole).toLongLong(),
            index.data(core::EntryIdRole).toLongLong(),
            index.data(core::FieldRole).toInt(),
            index.model()->headerData(index.column(), Qt::Horizontal).toString()};
}

QModelIndex findCell(const QAbstractItemModel &model, const CellKey &key)
{
    const int column = findColumn(model, key);
    if (column < 0)
        return {};
    QModelIndex ofTask;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        if (index.data(core::TaskIdRole).toLongLong() != key.task)
            continue;
        if (index.data(core::EntryIdRole).toLongLong() == key.entry)
            return index;
        if (!ofTask.isValid())
            ofTask = index;
    }
    return ofTask;
}

} // namespace ui
