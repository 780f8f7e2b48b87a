// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/sort_choice.h"

#include "core/models/roles.h"

#include <QMap>

#include <cstdlib>
#include <utility>

namespace ui {

QList<core::SortKey>
keysAfterClick(const QList<core::SortKey> &keys, const core::ListColumn &column, bool isAdded)
{
    const core::SortKey up {column.field, column.header, false};
    const core::SortKey down {column.field, column.header, true};
    QList<core::SortKey> after = isAdded ? keys : QList<core::SortKey> {};
    if (keys.contains(up)) {
        if (!isAdded)
            return {down};
        after.replace(keys.indexOf(up), down);
    } else if (keys.contains(down)) {
        after.removeOne(down);
    } else {
        after.append(up);
    }
    return after;
}

QString sortingText(const core::LedgerModel &model)
{
    QMap<int, QString> headings;
    for (int column = 0; column < model.columnCount(); ++column) {
        const int place
            = std::abs(model.headerData(column, Qt::Horizontal, core::SortRole).toInt());
        if (place != 0)
            headings.insert(place, model.headerData(column, Qt::Horizontal).toString());
    }
    QStringList inOrder;
    for (const QString &heading : std::as_const(headings))
        inOrder.append(heading);
    return inOrder.join(QStringLiteral("、"));
}

} // namespace ui
