// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/sort_choice.h"

#include "core/models/roles.h"

#include <QMap>

#include <algorithm>

namespace ui {

QList<core::SortKey>
keysAfterClick(const QList<core::SortKey> &keys, const core::ListColumn &column, bool isAdded)
{
    QList<core::SortKey> after = keys;
    const auto known = std::find_if(after.begin(), after.end(), [&column](const auto &key) {
        return key.field == column.field && key.header == column.header;
    });
    if (known == after.end())
        return (isAdded ? after : QList<core::SortKey> {})
            << core::SortKey {column.field, column.header, false};
    if (!isAdded) {
        if (known->isDescending)
            return {};
        return {core::SortKey {column.field, column.header, true}};
    }
    if (known->isDescending)
        after.erase(known);
    else
        known->isDescending = true;
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
    return headings.values().join(QStringLiteral("、"));
}

} // namespace ui
