// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/ledger/cell_block.h"

#include <QItemSelectionRange>

namespace ui {

/// A rectangle of cells of a table; rows below the last one are new ones.
struct CellArea
{
    int top = 0;
    int left = 0;
    int height = 1;
    int width = 1;

    bool operator==(const CellArea &) const = default;
};

[[nodiscard]] CellArea areaOf(const QItemSelectionRange &range);

/// Which texts go to which cells.
struct RangePlan
{
    QList<core::TypedCell> cells; ///< row by row; each cell once
    QStringList homeless; ///< texts for which there is no cell, or one that nobody types into

    bool operator==(const RangePlan &) const = default;
};

/// @p block laid over @p model from the upper left cell of @p area, and again and again where it
/// fits into the area evenly. A merged cell takes one text: the same one or none for its other
/// rows. Rows below those there are, are new ones, where the model has a row to begin them.
/// @param filledRows rows of the model that are there; its entry row is none of them.
[[nodiscard]] RangePlan
pastePlan(const QAbstractItemModel &model, int filledRows, const CellBlock &block, CellArea area);

/// The same for each of @p areas; where the row that begins new ones is an area, it is left out.
[[nodiscard]] RangePlan pastePlan(const QAbstractItemModel &model,
                                  int filledRows,
                                  const CellBlock &block,
                                  const QItemSelection &areas);

/// @p text for every cell of @p selection that can be typed into; an empty one for those that are
/// there alone. Of whole rows merged cells are meant only where all their rows are selected.
[[nodiscard]] RangePlan
sameTextPlan(const QItemSelection &selection, int filledRows, const QString &text);

/// The texts of @p source for the cells of @p target, again and again: what a fill handle does.
/// @param isSeries whole numbers and days go on instead: by one, or by the step between the first
/// two of the source.
[[nodiscard]] RangePlan fillPlan(const QAbstractItemModel &model,
                                 int filledRows,
                                 CellArea source,
                                 CellArea target,
                                 bool isSeries = false);

} // namespace ui
