// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/wall_chart_bars.h"

#include "ui/drawing/wall_chart_measures.h"

namespace ui {

namespace {

constexpr qreal kNearFlags = fromMillimetres(4.8);
constexpr qreal kNearGridEnd = fromMillimetres(7);

QRectF barOf(qreal left, qreal right, qreal top, qreal height)
{
    return {QPointF(left, top), QPointF(right, top + height)};
}

/// Turns and lowers flags that would cover each other.
void turnFlags(QList<WallChartFlag> &flags, qreal gridWidth)
{
    int place = 0; // among flags that stand near each other
    for (qsizetype i = 0; i < flags.size(); ++i) {
        WallChartFlag &flag = flags[i];
        flag.isToTheLeft = flag.x > gridWidth - kNearGridEnd;
        place = i > 0 && flag.x - flags.at(i - 1).x < kNearFlags ? place + 1 : 0;
        if (place == 0)
            continue;
        // A flag at the left edge of the grid has no room to turn.
        if (place == 1 && flags.at(i - 1).x >= kWallFlagWidth)
            flags[i - 1].isToTheLeft = true;
        flag.isLowered = place % 2 == 0 || (place == 1 && flag.isToTheLeft);
    }
}

void addNodes(WallChartBars &bars,
              const core::TimelineBar &bar,
              WallChartAxis axis,
              qreal gridWidth)
{
    for (const core::TimelineNode &node : bar.nodes) {
        const qreal x = axis.right(node.day);
        if (x <= 0 || axis.left(node.day) >= gridWidth)
            continue;
        if (node.state == core::NodeState::ToCome) {
            bars.toCome.append(x);
            continue;
        }
        const bool isAfter = bar.due.isValid() && node.day > bar.due;
        const qreal foot = isAfter ? kWallActualTop : kWallPlanTop + kWallPlanHeight;
        bars.flags.append({x, node.state, false, false, foot});
    }
    turnFlags(bars.flags, gridWidth);
}

} // namespace

WallChartBars wallChartBars(const core::TimelineBar &bar, WallChartAxis axis, qreal gridWidth)
{
    WallChartBars bars;
    const qreal start = bar.start.isValid() ? axis.left(bar.start) : 0;
    if (bar.hasPlan())
        bars.plan = barOf(start, axis.right(bar.due), kWallPlanTop, kWallPlanHeight);
    else if (bar.due >= axis.origin && axis.left(bar.due) < gridWidth)
        bars.deadline = axis.right(bar.due);
    if (bar.actualDays > 0)
        bars.actual
            = barOf(start, start + bar.actualDays * axis.perDay, kWallActualTop, kWallActualHeight);
    if (bar.overdue.start.isValid())
        bars.overdue = barOf(axis.left(bar.overdue.start),
                             axis.right(bar.overdue.end),
                             kWallActualTop,
                             kWallActualHeight);
    addNodes(bars, bar, axis, gridWidth);
    return bars;
}

} // namespace ui
