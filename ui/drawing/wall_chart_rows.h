// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace ui {

/// Height for rows on the sheets of a wall chart, one below the other.
struct WallChartRoom
{
    qreal first = 0; ///< under title and head line
    qreal next = 0; ///< on the sheets below
    qreal foot = 0; ///< what the sign line takes off the last one
};

/// How many rows of @p needed heights stand on each sheet: on @p sheets of them or, where they do
/// not fit, on as few as hold them; evenly where that is possible. Never more sheets than rows; one
/// without any row. A row that no sheet holds stands on one of its own.
/// @param sheets 0 = as few as hold them.
[[nodiscard]] QList<qsizetype>
spreadWallChartRows(const QList<qreal> &needed, const WallChartRoom &room, int sheets);

/// The heights of rows that fill @p room together: all equal where what they need allows, none
/// above @p most unless it needs to be.
[[nodiscard]] QList<qreal> filledWallChartRows(const QList<qreal> &needed, qreal room, qreal most);

} // namespace ui
