// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

namespace ui {

/// Where a key moves the current cell.
enum class CellMove
{
    Left,
    Right,
    Up,
    Down,
    Next, ///< right, and from the last column to the next row
    Previous,
    FirstColumn,
    LastColumn,
    First,
    Last,
    EdgeLeft, ///< to the end of the cells that hold something, or over empty ones to the next
    EdgeRight,
    EdgeUp,
    EdgeDown
};

/// The cell reached from @p current, always one that is not covered by another; @p current itself
/// where there is no further one. Merged cells count as one. @p travelRow is the row the user is
/// travelling in: going through a merged cell sideways comes out in the same row again.
[[nodiscard]] QModelIndex movedCell(const QModelIndex &current, CellMove move, int travelRow);

/// The cell @p rows rows below (above, if negative) within the table.
[[nodiscard]] QModelIndex cellRowsAway(const QModelIndex &current, int rows);

} // namespace ui
