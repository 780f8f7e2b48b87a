// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/wall_chart_bars.h"

class QColor;
class QPainter;
class QPen;

namespace ui {

// The shapes of a wall chart, in hundredths of a millimetre: in a row the upper edge of its band
// lies at y 0. @p isGrey: for a printer without colour. Source: paper.md 5.

void paintWallChartPlan(QPainter &painter, const QRectF &bar, bool isGrey);
void paintWallChartActual(QPainter &painter, const QRectF &bar, bool isGrey);
void paintWallChartOverdue(QPainter &painter, const QRectF &bar, bool isGrey);
void paintWallChartFlag(QPainter &painter, const WallChartFlag &flag, bool isGrey);

/// A node to come: a hollow diamond round @p middle.
void paintWallChartToCome(QPainter &painter, QPointF middle);

/// The deadline of a task without a plan bar: an arrow at @p x from @p top down to the foot of
/// where the bar would be.
void paintWallChartDeadline(QPainter &painter, qreal x, qreal top, bool isGrey);

/// A pen whose strokes end flat and meet sharply.
[[nodiscard]] QPen wallChartPen(const QColor &colour, qreal width);

} // namespace ui
