// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/selected_grid.h"

#include <QMap>

#include <algorithm>

namespace ui {

namespace {

/// Rows from the first to the last one.
using Stretch = std::pair<int, int>;

/// In ascending order, with those that meet as one.
QList<Stretch> joinedStretches(QList<Stretch> stretches)
{
    std::sort(stretches.begin(), stretches.end());
    QList<Stretch> joined;
    for (const Stretch &stretch : std::as_const(stretches)) {
        if (!joined.isEmpty() && stretch.first <= joined.constLast().second + 1)
            joined.last().second = std::max(joined.constLast().second, stretch.second);
        else
            joined.append(stretch);
    }
    return joined;
}

} // namespace

std::optional<SelectedGrid> gridOf(const QItemSelection &selection)
{
    QMap<int, QList<Stretch>> columns;
    for (const QItemSelectionRange &range : selection) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns[column].append({range.top(), range.bottom()});
    }
    if (columns.isEmpty())
        return SelectedGrid {};
    const QList<Stretch> stretches = joinedStretches(columns.first());
    for (const QList<Stretch> &other : std::as_const(columns)) {
        if (joinedStretches(other) != stretches)
            return std::nullopt;
    }
    SelectedGrid grid {{}, columns.keys()};
    for (const auto &[first, last] : stretches) {
        for (int row = first; row <= last; ++row)
            grid.rows.append(row);
    }
    return grid;
}

} // namespace ui
