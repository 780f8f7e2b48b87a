// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace ui {

/// Days along the grid of a wall chart, in hundredths of a millimetre from its left edge.
/// Deadlines, nodes and ends of bars stand at the end of their day.
struct WallChartAxis
{
    QDate origin; ///< the day the grid begins with
    qreal perDay = 0;

    [[nodiscard]] qreal left(QDate day) const
    {
        return static_cast<qreal>(origin.daysTo(day)) * perDay;
    }
    [[nodiscard]] qreal right(QDate day) const { return left(day) + perDay; }
};

} // namespace ui
