// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/marks.h"

#include <QPainter>

namespace ui {

namespace {

/// The shapes are drawn in a box of 10 × 10. Source: look.md 1, "Lights".
constexpr qreal kBox = 10;

QPainterPath triangle()
{
    QPainterPath path(QPointF(5, 0.9));
    path.lineTo(9.8, 9.2);
    path.lineTo(0.2, 9.2);
    path.closeSubpath();
    return path;
}

QPainterPath tick()
{
    QPainterPath path(QPointF(1, 5.4));
    path.lineTo(3.9, 8.3);
    path.lineTo(9, 2);
    return path;
}

QPainterPath warning()
{
    QPainterPath path; // the inner shapes are holes: odd-even
    path.addRect(QRectF(0.5, 0.5, 9, 9));
    path.addRect(QRectF(4.2, 2, 1.6, 3.9));
    path.addRect(QRectF(4.2, 6.7, 1.6, 1.5));
    return path;
}

QPainterPath outlineOf(MarkShape shape)
{
    QPainterPath path;
    switch (shape) {
    case MarkShape::Disc: path.addEllipse(QRectF(0.5, 0.5, 9, 9)); break;
    case MarkShape::Square: path.addRect(QRectF(0.5, 0.5, 9, 9)); break;
    case MarkShape::Ring: path.addEllipse(QRectF(1, 1, 8, 8)); break;
    case MarkShape::Dash:
        path.moveTo(1, 5);
        path.lineTo(9, 5);
        break;
    case MarkShape::Triangle: return triangle();
    case MarkShape::Tick: return tick();
    case MarkShape::Warning: return warning();
    }
    return path;
}

/// Width of the stroke of an open shape; 0 = the shape is filled.
qreal strokeOf(MarkShape shape)
{
    switch (shape) {
    case MarkShape::Tick:
    case MarkShape::Dash: return 2;
    case MarkShape::Ring: return 1.6;
    case MarkShape::Disc:
    case MarkShape::Triangle:
    case MarkShape::Square:
    case MarkShape::Warning: return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

MarkShape markOf(core::LightColour colour, core::LightReason reason)
{
    switch (colour) {
    case core::LightColour::Green: return MarkShape::Disc;
    case core::LightColour::Yellow: return MarkShape::Triangle;
    case core::LightColour::Red: return MarkShape::Square;
    case core::LightColour::Blue: return MarkShape::Tick;
    case core::LightColour::Grey: break;
    }
    const bool isStopped
        = reason == core::LightReason::Suspended || reason == core::LightReason::Cancelled;
    return isStopped ? MarkShape::Dash : MarkShape::Ring;
}

MarkShape markOf(core::ReportNodeState state)
{
    switch (state) {
    case core::ReportNodeState::Done: return MarkShape::Tick;
    case core::ReportNodeState::Overdue: return MarkShape::Warning;
    case core::ReportNodeState::ToCome: return MarkShape::Ring;
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter &painter, const QRectF &box, MarkShape shape, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / kBox, box.height() / kBox);
    if (const qreal stroke = strokeOf(shape); stroke > 0)
        painter.strokePath(outlineOf(shape),
                           QPen(colour, stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    else
        painter.fillPath(outlineOf(shape), colour);
    painter.restore();
}

} // namespace ui
