// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/timeline_marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kStripe = 3; ///< and as much between two stripes
constexpr double kStem = 1.6;
constexpr double kPole = 1.2;
constexpr QSizeF kFlag(12, 9);

/// Draws in strokes that end flat and meet sharply, as on paper.
QPen stroke(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

void paintTick(QPainter &painter, QPointF corner, const QColor &colour)
{
    QPainterPath tick(corner + QPointF(3, 4.5));
    tick.lineTo(corner + QPointF(5.3, 6.8));
    tick.lineTo(corner + QPointF(9.3, 2.2));
    painter.strokePath(tick, stroke(colour, 1.5));
}

void paintExclamation(QPainter &painter, QPointF corner, const QColor &colour)
{
    painter.fillRect(QRectF(corner + QPointF(5.2, 1.5), QSizeF(1.6, 3.6)), colour);
    painter.fillRect(QRectF(corner + QPointF(5.2, 6.2), QSizeF(1.6, 1.4)), colour);
}

} // namespace

void paintOverdueBar(QPainter &painter, const QRectF &bar, Theme theme)
{
    const QColor red = colourOf(TimeToken::Overdue, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(bar, colourOf(Token::Base, theme));
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setPen(stroke(red, kStripe));
    const double step = 2 * kStripe * 1.41421356;
    // Of a bar that reaches far out of sight only the stripes in sight.
    const QRectF seen = painter.clipBoundingRect();
    double first = bar.left() - bar.height() - kStripe;
    first += std::floor(std::max(0.0, seen.left() - bar.height() - first) / step) * step;
    const int count = static_cast<int>(std::ceil((seen.right() + kStripe - first) / step));
    for (int i = 0; i < count; ++i) {
        const double x = first + i * step;
        painter.drawLine(QPointF(x, bar.bottom() + kStripe),
                         QPointF(x + bar.height() + 2 * kStripe, bar.top() - kStripe));
    }
    painter.setPen(stroke(red, 1));
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void paintDeadlineMark(QPainter &painter, QPointF top, const QColor &stem, const QColor &tip)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF foot = top + QPointF(0, kDeadlineHeight);
    painter.setPen(stroke(stem, kStem));
    painter.drawLine(top, foot - QPointF(0, 4));
    QPainterPath arrow(foot);
    arrow.lineTo(foot + QPointF(-4, -6));
    arrow.lineTo(foot + QPointF(4, -6));
    arrow.closeSubpath();
    painter.fillPath(arrow, tip);
    painter.restore();
}

void paintNodeFlag(
    QPainter &painter, QPointF top, core::NodeState state, bool isToTheLeft, Theme theme)
{
    const bool isToCome = state == core::NodeState::ToCome;
    const QColor ground = colourOf(Token::Base, theme);
    const QColor text = colourOf(Token::Text, theme);
    const QColor fill = isToCome         ? ground
        : state == core::NodeState::Done ? colourOf(TimeToken::Overdue, theme)
                                         : text;
    const QColor frame = isToCome ? colourOf(Token::Muted, theme) : fill;
    const QPointF corner = top - QPointF(isToTheLeft ? kFlag.width() : 0, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(stroke(isToCome ? frame : text, kPole));
    painter.drawLine(top, top + QPointF(0, kFlagHeight));
    painter.setPen(stroke(frame, 1));
    painter.setBrush(fill);
    painter.drawRect(QRectF(corner, kFlag));
    if (state == core::NodeState::Done)
        paintTick(painter, corner, ground);
    else if (state == core::NodeState::Overdue)
        paintExclamation(painter, corner, ground);
    painter.restore();
}

} // namespace ui
