// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/drawing/text_box.h"

namespace ui {

/// What the legend explains, in its order.
enum class WallChartSign
{
    Plan,
    Actual,
    Overdue,
    NodeDone,
    NodeOverdue,
    NodeToCome,
    Deadline,
    Today,
    Closed, ///< the lights from here on
    Normal,
    AtRisk,
    Late,
    NotStarted,
    Stopped,
    Text ///< words alone
};

/// A sign with its words at its place: the upper left corner of its line.
struct WallChartLegendItem
{
    WallChartSign sign = WallChartSign::Text;
    QPointF position;
    qreal signWidth = 0;
    TextBox words;
};

/// The legend under a chart: lines of signs with their words.
struct WallChartLegend
{
    QList<WallChartLegendItem> items;
    qreal height = 0;
};

/// Sets the legend of @p report into lines of @p width, from the origin down. Signs that the chart
/// does not use beyond the usual ones are left out; what the report notes stands last.
[[nodiscard]] WallChartLegend wallChartLegend(const core::Report &report, qreal width);

} // namespace ui
