// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/range_plan.h"

#include "ui/ledger/merged_area.h"
#include "ui/ledger/range_planner.h"

#include <algorithm>

namespace ui {

CellArea areaOf(const QItemSelectionRange &range)
{
    return {range.top(), range.left(), range.height(), range.width()};
}

namespace {

void putBlock(RangePlanner &planner, int filledRows, const CellBlock &block, CellArea area)
{
    const int blockHeight = block.height();
    const int blockWidth = block.width();
    // Where the row for new ones was selected along with others, it is not meant.
    const int room
        = area.top < filledRows ? std::min(area.height, filledRows - area.top) : area.height;
    const bool isRepeated = room % blockHeight == 0 && area.width % blockWidth == 0;
    const int height = isRepeated ? room : blockHeight;
    const int width = isRepeated ? area.width : blockWidth;
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column)
            planner.put(area.top + row,
                        area.left + column,
                        block.rows.at(row % blockHeight).at(column % blockWidth));
    }
}

} // namespace

RangePlan
pastePlan(const QAbstractItemModel &model, int filledRows, const CellBlock &block, CellArea area)
{
    RangePlanner planner(model, filledRows);
    if (!block.isEmpty())
        putBlock(planner, filledRows, block, area);
    return planner.plan();
}

RangePlan pastePlan(const QAbstractItemModel &model,
                    int filledRows,
                    const CellBlock &block,
                    const QItemSelection &areas)
{
    RangePlanner planner(model, filledRows);
    for (const QItemSelectionRange &range : areas) {
        // In a row for new ones that was selected besides, nothing begins.
        if (!block.isEmpty() && range.top() < filledRows)
            putBlock(planner, filledRows, block, areaOf(range));
    }
    return planner.plan();
}

namespace {

/// Whether @p cell is meant where @p range was selected. Whole rows are chosen by their numbers: a
/// merged cell that goes on beyond them is not.
bool isMeant(const QModelIndex &cell,
             const QItemSelectionRange &range,
             const QItemSelection &selection)
{
    const MergedArea area = mergedAreaOf(cell);
    const bool isOfRows = range.width() == cell.model()->columnCount();
    if (!isOfRows || !area.isMerged())
        return true;
    if (cell.row() != area.top)
        return false;
    for (int row = area.top + 1; row <= area.bottom(); ++row) {
        if (!selection.contains(cell.siblingAtRow(row)))
            return false;
    }
    return true;
}

} // namespace

RangePlan sameTextPlan(const QItemSelection &selection, int filledRows, const QString &text)
{
    if (selection.isEmpty())
        return {};
    const QAbstractItemModel &model = *selection.first().model();
    RangePlanner planner(model, filledRows);
    for (const QItemSelectionRange &range : selection) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!planner.takesTextIn(column))
                continue;
            for (int row = range.top(); row <= std::min(range.bottom(), filledRows - 1); ++row) {
                if (isMeant(model.index(row, column), range, selection))
                    planner.put(row, column, text);
            }
        }
    }
    return planner.plan();
}

} // namespace ui
