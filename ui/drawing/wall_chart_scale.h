// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/time_cells.h"

namespace ui {

/// What the grid of a wall chart is divided into, the finest that stays legible.
enum class WallChartScale
{
    Months, ///< 1月
    ShortMonths, ///< the number alone
    Quarters, ///< 一季度
    HalfYears, ///< 上半年
    Years
};

/// The scale for days @p perDay wide (hundredths of a millimetre).
[[nodiscard]] WallChartScale wallChartScale(qreal perDay);

/// The cells of the head: years over the stretches of the scale. Without text where none fits.
struct WallChartCells
{
    QList<TimeCell> years; ///< several years in one where one has no room for its name
    QList<TimeCell> stretches;
    QList<QDate> strongLines; ///< first days of stretches that begin a quarter, or else a year
};

[[nodiscard]] WallChartCells wallChartCells(core::DateSpan days, qreal perDay);

} // namespace ui
