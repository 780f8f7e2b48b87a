// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/roles.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace tests {

/// A cell as a reader of the screen has it: prefix, text, second line; ^ where a cell above covers
/// it.
inline QString printedCell(const QModelIndex &cell)
{
    if (cell.data(core::SpanRole).toInt() == 0)
        return QStringLiteral("^");
    QString text = cell.data().toString();
    const QString prefix = cell.data(core::PrefixRole).toString();
    const QString second = cell.data(core::SecondLineRole).toString();
    if (!prefix.isEmpty())
        text.prepend(prefix + u'>');
    if (!second.isEmpty())
        text += u'/' + second;
    return text;
}

/// A table model as text: one line a row, cells apart by bars, headers first; @p columns limits it.
inline QString printed(const QAbstractItemModel &model, const QList<int> &columns = {})
{
    QList<int> shown = columns;
    for (int column = 0; columns.isEmpty() && column < model.columnCount(); ++column)
        shown.append(column);
    QStringList lines;
    QStringList cells;
    for (const int column : shown)
        cells << model.headerData(column, Qt::Horizontal).toString();
    lines << cells.join(u'|');
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (const int column : shown)
            cells << printedCell(model.index(row, column));
        lines << cells.join(u'|');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace tests
