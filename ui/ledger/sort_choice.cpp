// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/sort_choice.h"

#include "core/models/roles.h"
#include "core/views/same_column.h"

#include <QCoreApplication>

#include <utility>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct SortChoice
{
    Q_DECLARE_TR_FUNCTIONS(ui::SortChoice)
};

} // namespace

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

std::optional<core::SortKey> groupAfterWish(const std::optional<core::SortKey> &group,
                                            const core::ListColumn &column)
{
    if (group && core::isSameColumn(*group, column))
        return std::nullopt;
    return core::SortKey {column.field, column.header, false};
}

QString arrangementText(const core::LedgerModel &model)
{
    const core::RowArrangement &arrangement = model.arrangement();
    // Hidden columns, too.
    const auto heading = [&model](const core::SortKey &key) {
        return model.headingOf({key.field, key.header, {}}).simplified();
    };
    QStringList headings;
    for (const core::SortKey &key : arrangement.keys)
        headings.append(heading(key));
    const QString sorted = headings.join(QStringLiteral("、"));
    if (!arrangement.group)
        return sorted.isEmpty() ? QString() : SortChoice::tr("Sorted by %1").arg(sorted);
    const QString group = heading(*arrangement.group);
    return sorted.isEmpty() ? SortChoice::tr("Grouped by %1").arg(group)
                            : SortChoice::tr("Grouped by %1, sorted by %2").arg(group, sorted);
}

} // namespace ui
