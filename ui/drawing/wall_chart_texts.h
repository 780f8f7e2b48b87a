// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/font_roles.h"
#include "ui/drawing/wall_chart_layout.h"

namespace ui {

/// The rows of @p chart with their texts set and their height known; bars are set once the grid is.
/// @param most a row that needs more is cut into rows, each with what is left of its texts.
[[nodiscard]] QList<WallChartSetRow> setWallChartRows(const core::WallChart &chart, qreal most);

/// Title and head line set into @p area from its top down, and the height they take.
struct WallChartHead
{
    QList<PlacedText> texts;
    qreal height = 0;
};

/// @param corner width at the right end that the title leaves free for the map of sheets.
[[nodiscard]] WallChartHead
setWallChartHead(const core::Report &report, const QRectF &area, qreal corner);

/// How a text of the chart is set.
[[nodiscard]] TextStyle
wallChartStyle(PaperFontRole role, qreal points, core::ReportAlignment alignment);

} // namespace ui
