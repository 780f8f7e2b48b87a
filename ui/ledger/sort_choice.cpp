// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/sort_choice.h"

#include "core/models/roles.h"

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
    // Hidden columns, too.
    QStringList headings;
    for (const core::SortKey &key : model.sortKeys())
        headings.append(model.headingOf({key.field, key.header, {}}));
    return headings.join(QStringLiteral("、"));
}

} // namespace ui
