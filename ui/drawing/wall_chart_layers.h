// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/font_roles.h"
#include "ui/drawing/wall_chart_layout.h"

class QPainter;

namespace ui {

// What the sheet of a wall chart is painted of, one over the other, in its own units.

/// A sheet: which part of the chart stands on it.
struct WallChartSheet
{
    const WallChartLayout &layout;
    const WallChartStrip &strip;
    const WallChartTier &tier;
};

/// Month lines, bars, today and flags, in the part of the grid that is seen.
void paintWallChartTime(QPainter &painter, const WallChartSheet &sheet);

/// Years and months in the header, and the tag of today.
void paintWallChartScale(QPainter &painter, const WallChartSheet &sheet);

/// The texts at the left, light and progress at the right, and all rules.
void paintWallChartTable(QPainter &painter, const WallChartSheet &sheet);

/// @p text in one line or several, centred in @p box.
void paintWallChartCentred(
    QPainter &painter, const QRectF &box, const QString &text, PaperFontRole role, qreal points);

/// Lines of a rule and of the frame: 0.5 and 1 pt.
constexpr qreal kWallRule = 17.6;
constexpr qreal kWallFrame = 35.3;

} // namespace ui
