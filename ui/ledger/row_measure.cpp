// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/row_measure.h"

#include "core/models/roles.h"
#include "ui/ledger/cell_content.h"
#include "ui/ledger/group_band.h"
#include "ui/ledger/merged_area.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace ui {

namespace {

int neededHeight(const RowMeasureInput &input, const QModelIndex &index)
{
    const CellContent content = contentOf(index);
    if (content.isEmpty())
        return 0;
    const int width = input.widths.at(index.column()) - LedgerLook::kGrid;
    return linesOf(content, width, input.look).height + LedgerLook::kGrid;
}

} // namespace

int measuredHeight(const RowMeasureInput &input, int row, const std::function<int(int)> &heightOf)
{
    int height = input.look.oneLineRow();
    // Its one line runs over all columns.
    if (input.model.index(row, 0).data(core::EntryRowRole).toBool())
        return height;
    for (int column = 0; column < input.widths.size(); ++column) {
        if (input.widths.at(column) == 0)
            continue;
        const MergedArea area = mergedAreaOf(input.model.index(row, column));
        if (area.bottom() != row)
            continue;
        int needed = neededHeight(input, input.model.index(area.top, column));
        for (int above = area.top; above < row && needed > height; ++above)
            needed -= heightOf(above);
        height = std::max(height, needed);
    }
    return height + bandHeight(input.model.index(row, 0), input.look);
}

} // namespace ui
