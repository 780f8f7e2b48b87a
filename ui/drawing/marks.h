// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace ui {

/// Shapes of the marks: never a font's glyph. Source: look.md, "Lights".
enum class MarkShape
{
    Disc,
    Triangle,
    Square,
    Tick,
    Ring,
    Dash,
    Warning ///< a filled box with an exclamation mark cut out
};

/// The shape that stands for a light: colour is never alone.
[[nodiscard]] MarkShape markOf(core::LightColour colour, core::LightReason reason);

/// The shape that stands for a node.
[[nodiscard]] MarkShape markOf(core::ReportNodeState state);

/// Paints a mark into @p box (10 × 10 px on the screen, 0.8 em on paper) in @p colour.
void paintMark(QPainter &painter, const QRectF &box, MarkShape shape, const QColor &colour);

} // namespace ui
