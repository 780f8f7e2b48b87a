// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/wall_chart_marks.h"

#include "ui/drawing/palette.h"
#include "ui/drawing/wall_chart_measures.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal kPlanOutline = fromMillimetres(0.3);
constexpr qreal kOverdueOutline = fromMillimetres(0.35);
constexpr qreal kHatchLine = fromMillimetres(0.38);
constexpr qreal kHatchStep = fromMillimetres(1.15); ///< along the bar
constexpr qreal kWallPole = fromMillimetres(0.4);
constexpr qreal kFlagTail = fromMillimetres(0.9); ///< depth of the swallow-tail
constexpr qreal kFlagSign = fromMillimetres(0.48); ///< stroke of tick and exclamation mark
constexpr qreal kHollow = fromMillimetres(0.25); ///< outline of a hollow flag
constexpr qreal kDiamond = fromMillimetres(1.5); ///< from its middle to its tips
constexpr qreal kDeadlineStem = fromMillimetres(0.5);
constexpr qreal kDeadlineTip = fromMillimetres(1.5); ///< half its width

/// Fills @p bar with an outline that stays inside it.
void paintOutlined(
    QPainter &painter, const QRectF &bar, const QColor &fill, const QColor &frame, qreal line)
{
    painter.fillRect(bar, fill);
    painter.setPen(wallChartPen(frame, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(line / 2, line / 2, -line / 2, -line / 2));
}

/// A flag with a swallow-tail, its pole at the origin; lengths grow in the direction it flies.
QPainterPath flagShape(qreal direction)
{
    QPainterPath flag(QPointF(0, 0));
    flag.lineTo(direction * kWallFlagWidth, 0);
    flag.lineTo(direction * (kWallFlagWidth - kFlagTail), kWallFlagHeight / 2);
    flag.lineTo(direction * kWallFlagWidth, kWallFlagHeight);
    flag.lineTo(0, kWallFlagHeight);
    flag.closeSubpath();
    return flag;
}

void paintFlagTick(QPainter &painter, QPointF middle, const QColor &colour)
{
    QPainterPath tick(middle + QPointF(-fromMillimetres(1.1), fromMillimetres(0.05)));
    tick.lineTo(middle + QPointF(-fromMillimetres(0.35), fromMillimetres(0.8)));
    tick.lineTo(middle + QPointF(fromMillimetres(1.1), -fromMillimetres(0.8)));
    painter.strokePath(tick, wallChartPen(colour, kFlagSign));
}

void paintFlagExclamation(QPainter &painter, QPointF middle, const QColor &colour)
{
    const qreal left = middle.x() - kFlagSign / 2;
    painter.fillRect(QRectF(left, middle.y() - fromMillimetres(1.15), kFlagSign, 140), colour);
    painter.fillRect(QRectF(left, middle.y() + fromMillimetres(0.6), kFlagSign, kFlagSign), colour);
}

} // namespace

QPen wallChartPen(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

void paintWallChartPlan(QPainter &painter, const QRectF &bar, bool isGrey)
{
    paintOutlined(painter,
                  bar,
                  colourOf(WallToken::Plan, isGrey),
                  colourOf(WallToken::PlanFrame, isGrey),
                  kPlanOutline);
}

void paintWallChartActual(QPainter &painter, const QRectF &bar, bool isGrey)
{
    painter.fillRect(bar, colourOf(WallToken::Actual, isGrey));
}

void paintWallChartOverdue(QPainter &painter, const QRectF &bar, bool isGrey)
{
    const QColor colour = colourOf(WallToken::Overdue, isGrey);
    painter.save();
    painter.fillRect(bar, Qt::white);
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setPen(wallChartPen(colour, kHatchLine));
    // Of a bar that reaches far out of sight only the lines in sight.
    const QRectF seen = painter.clipBoundingRect();
    const auto first = static_cast<int>(std::max(0.0, (seen.left() - bar.left()) / kHatchStep));
    const auto last = static_cast<int>((seen.right() + bar.height() - bar.left()) / kHatchStep) + 1;
    for (int line = first; line <= last; ++line) {
        const qreal x = bar.left() + line * kHatchStep;
        painter.drawLine(QPointF(x - bar.height(), bar.bottom()), QPointF(x, bar.top()));
    }
    painter.restore();
    paintOutlined(painter, bar, Qt::transparent, colour, kOverdueOutline);
}

void paintWallChartFlag(QPainter &painter, const WallChartFlag &flag, bool isGrey)
{
    const bool isDone = flag.state == core::NodeState::Done;
    const QColor colour = colourOf(isDone ? WallToken::NodeDone : WallToken::NodeOverdue, isGrey);
    const bool isHollow = isDone && isGrey;
    const qreal direction = flag.isToTheLeft ? -1 : 1;
    const qreal top = kWallFlagTop + (flag.isLowered ? kWallFlagHeight / 2 : 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(flag.x, top);
    painter.fillPath(flagShape(direction), isHollow ? QColor(Qt::white) : colour);
    if (isHollow)
        painter.strokePath(flagShape(direction), wallChartPen(colour, kHollow));
    painter.fillRect(QRectF(-kWallPole / 2, 0, kWallPole, flag.foot - top), colour);
    const QPointF middle(direction * (kWallFlagWidth - kFlagTail) / 2, kWallFlagHeight / 2);
    const QColor sign = isHollow ? colour : QColor(Qt::white);
    if (isDone)
        paintFlagTick(painter, middle, sign);
    else
        paintFlagExclamation(painter, middle, sign);
    painter.restore();
}

void paintWallChartToCome(QPainter &painter, QPointF middle)
{
    QPainterPath diamond(middle - QPointF(0, kDiamond));
    diamond.lineTo(middle + QPointF(kDiamond, 0));
    diamond.lineTo(middle + QPointF(0, kDiamond));
    diamond.lineTo(middle - QPointF(kDiamond, 0));
    diamond.closeSubpath();
    painter.fillPath(diamond, Qt::white);
    painter.strokePath(diamond, wallChartPen(Qt::black, kPlanOutline));
}

void paintWallChartDeadline(QPainter &painter, qreal x, qreal top, bool isGrey)
{
    const QColor colour = colourOf(WallToken::PlanFrame, isGrey);
    const qreal foot = kWallPlanTop + kWallPlanHeight;
    const qreal tipTop = foot - kWallPlanHeight;
    painter.fillRect(QRectF(x - kDeadlineStem / 2, top, kDeadlineStem, tipTop - top), colour);
    QPainterPath tip(QPointF(x, foot));
    tip.lineTo(x - kDeadlineTip, tipTop);
    tip.lineTo(x + kDeadlineTip, tipTop);
    tip.closeSubpath();
    painter.fillPath(tip, colour);
}

} // namespace ui
