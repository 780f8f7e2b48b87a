// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/merged_area.h"

#include "core/models/roles.h"

#include <algorithm>

namespace ui {

MergedArea mergedAreaOf(const QModelIndex &index)
{
    const QVariant span = index.data(core::SpanRole);
    if (!span.isValid() || span.toInt() == 1)
        return {index.row(), 1};
    if (span.toInt() > 1)
        return {index.row(), span.toInt()};
    const int top = index.data(core::SpanTopRole).toInt();
    const int rows = index.siblingAtRow(top).data(core::SpanRole).toInt();
    return {top, std::max(1, rows)};
}

QModelIndex coveringCell(const QModelIndex &index)
{
    return index.isValid() ? index.siblingAtRow(mergedAreaOf(index).top) : index;
}

int cellCount(const QItemSelectionRange &range)
{
    int cells = 0;
    for (int column = range.left(); column <= range.right(); ++column) {
        // As a rule: all rows of a large ledger are counted at once.
        if (range.model()->headerData(column, Qt::Horizontal, core::SpanRole).toInt() == 1) {
            cells += range.height();
            continue;
        }
        for (int row = range.top(); row <= range.bottom();) {
            const MergedArea area = mergedAreaOf(range.model()->index(row, column));
            cells += area.top == row ? 1 : 0;
            row = std::max(row, area.bottom()) + 1;
        }
    }
    return cells;
}

bool hasSeveralCells(const QItemSelection &selection)
{
    if (selection.size() != 1)
        return selection.size() > 1;
    const QItemSelectionRange &range = selection.first();
    return range.width() > 1 || mergedAreaOf(range.topLeft()).bottom() < range.bottom();
}

} // namespace ui
