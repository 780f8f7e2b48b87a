// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/sheet_layout.h"
#include "ui/drawing/wall_chart_bars.h"
#include "ui/drawing/wall_chart_legend.h"
#include "ui/drawing/wall_chart_scale.h"

namespace ui {

/// What the sheets of one column show: the columns of texts, and a stretch of the grid.
struct WallChartStrip
{
    int columns = 0; ///< of the table, from the first one on
    QRectF time; ///< where the grid is seen; its height does not matter
    qreal scrolled = 0; ///< what of the grid lies to the left of it
    bool hasProgress = false; ///< light and progress at the right
};

/// What the sheets of one row show: rows of the chart.
struct WallChartTier
{
    qsizetype firstRow = 0;
    QList<qreal> heights;
    qreal top = 0; ///< of the header
    bool hasTitle = false;
    bool isLast = false; ///< with the sign line

    [[nodiscard]] qreal rowsTop() const;
    [[nodiscard]] qreal bottom() const;
};

/// A row of the chart with its texts set.
struct WallChartSetRow
{
    QList<TextBox> cells; ///< as wide as their columns without padding
    core::WallChartRow values;
    WallChartBars bars;
    qreal needed = 0; ///< height
    bool isContinued = false; ///< the rest of a row no sheet could hold: texts alone
};

/// A wall chart laid out on sheets of paper. All lengths are hundredths of a millimetre as on A3:
/// a sheet is painted scaled by scale.
struct WallChartLayout
{
    core::Report report; ///< its wall chart is set
    QSizeF paper; ///< real size of a sheet
    qreal scale = 1; ///< at least what gives the texts of rows the least size asked for
    QRectF area; ///< where everything but the foot line stands
    QList<PlacedText> head; ///< of the sheets with a title
    WallChartLegend legend;
    WallChartAxis axis;
    qreal gridWidth = 0;
    WallChartCells cells;
    QList<WallChartSetRow> rows;
    QList<WallChartStrip> strips; ///< sheets across
    QList<WallChartTier> tiers; ///< sheets down

    [[nodiscard]] int sheetCount() const { return static_cast<int>(strips.size() * tiers.size()); }
    [[nodiscard]] const core::WallChart &chart() const { return *report.wallChart; }
};

/// Lays the wall chart of @p report out on the sheets it asks for: as large as paper and rows
/// allow, never with type smaller than asked for; rows that do not fit then take further sheets.
/// Needs a QGuiApplication for its fonts.
[[nodiscard]] WallChartLayout layOutWallChart(const core::Report &report);

/// Paints sheet @p sheet (from 0, row by row) in real hundredths of a millimetre.
void paintWallChartSheet(QPainter &painter, const WallChartLayout &layout, int sheet);

} // namespace ui
