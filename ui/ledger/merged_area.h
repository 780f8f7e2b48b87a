// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>

namespace ui {

/// The rows a cell covers, itself alone or merged with those below.
struct MergedArea
{
    int top = 0;
    int rows = 1;

    [[nodiscard]] int bottom() const { return top + rows - 1; }
    [[nodiscard]] bool isMerged() const { return rows > 1; }
    bool operator==(const MergedArea &) const = default;
};

/// The area @p index lies in, by SpanRole and SpanTopRole of its model.
[[nodiscard]] MergedArea mergedAreaOf(const QModelIndex &index);

/// The cell that covers @p index: itself unless it is covered by one above.
[[nodiscard]] QModelIndex coveringCell(const QModelIndex &index);

/// How many cells begin in @p range; one that covers several rows begins in the topmost.
[[nodiscard]] int cellCount(const QItemSelectionRange &range);

/// Whether @p selection holds more than one cell; one that covers several rows counts once.
[[nodiscard]] bool hasSeveralCells(const QItemSelection &selection);

} // namespace ui
