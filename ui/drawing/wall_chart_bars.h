// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/timeline_bar.h"
#include "ui/drawing/wall_chart_axis.h"

#include <QRectF>

namespace ui {

/// A flag on its pole.
struct WallChartFlag
{
    qreal x = 0; ///< of the pole: the end of the node's day
    core::NodeState state = core::NodeState::Done; ///< reached or overdue
    bool isToTheLeft = false; ///< flies to the left of its pole
    bool isLowered = false; ///< stands half a height lower
    qreal foot = 0; ///< lower end of the pole

    bool operator==(const WallChartFlag &) const = default;
};

/// What is drawn of a task along the time, in hundredths of a millimetre: x from the left edge of
/// the grid, y from the upper edge of the band in its row. What lies outside the days drawn is left
/// to the clip.
struct WallChartBars
{
    QRectF plan; ///< null without a stretch from start to deadline
    QRectF actual; ///< null where nothing is done
    QRectF overdue; ///< null where nothing is late
    std::optional<qreal> deadline; ///< of a task without a plan bar
    QList<WallChartFlag> flags; ///< from left to right
    QList<qreal> toCome; ///< middles of the nodes to come

    bool operator==(const WallChartBars &) const = default;
};

/// The geometry of @p bar on a grid @p gridWidth wide. Flags nearer to each other than 4.8 mm: the
/// earlier one turns left, a third one stands lower; near the end of the grid all turn left.
/// Source: paper.md 5.
[[nodiscard]] WallChartBars
wallChartBars(const core::TimelineBar &bar, WallChartAxis axis, qreal gridWidth);

} // namespace ui
