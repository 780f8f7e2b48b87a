// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/timeline_layers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr double kUpperBaseline = 17;
constexpr double kLowerBaseline = 41;
constexpr double kTextGap = 6;
constexpr double kTagTop = 26;
constexpr double kMarkTagTop = 2; ///< in the lane above that of today's tag
constexpr double kTagHeight = 20;
constexpr double kTagPadding = 7;

/// The left edge of a tag @p width wide that stands round @p x, whole within the time.
double tagLeft(const TimelineScene &scene, double x, double width)
{
    const double last = std::max(scene.timeLeft(), scene.size.width() - width);
    return qRound(std::clamp(x - width / 2, scene.timeLeft(), last));
}

double edgeOf(const TimelineScene &scene, QDate day)
{
    return qRound(scene.place(scene.axis.left(day)));
}

void paintUpperLane(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    painter.setFont(look.strong);
    const QFontMetricsF metrics(look.strong);
    const auto cells = upperTimeCells(scene.axis.scale(), scene.seen(), scene.words);
    for (const TimeCell &cell : cells) {
        const double left = edgeOf(scene, cell.days.start);
        painter.setPen(linePen(look, Token::Strong));
        painter.drawLine(QPointF(left, 0), QPointF(left, kTimelineLane));
        // A stretch that began before what is seen says its name at the edge.
        const double start = std::max(left, scene.timeLeft()) + kTextGap;
        const double end = scene.place(scene.axis.right(cell.days.end));
        if (start + metrics.horizontalAdvance(cell.text) < end)
            paintAt(painter,
                    QPointF(start, kUpperBaseline),
                    cell.text,
                    colourOf(Token::Text, look.theme));
    }
}

void paintLowerLane(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    painter.setFont(look.small);
    const QFontMetricsF metrics(look.small);
    const auto cells = lowerTimeCells(scene.axis.scale(), scene.seen(), scene.words);
    for (const TimeCell &cell : cells) {
        const double left = edgeOf(scene, cell.days.start);
        const double right = scene.place(scene.axis.right(cell.days.end));
        painter.setPen(linePen(look, Token::Line));
        painter.drawLine(QPointF(left, kTimelineLane), QPointF(left, kTimelineHead));
        const double text = metrics.horizontalAdvance(cell.text);
        if (text + 2 <= right - left)
            paintAt(painter,
                    QPointF((left + right - text) / 2, kLowerBaseline),
                    cell.text,
                    colourOf(Token::Muted, look.theme));
    }
}

} // namespace

void paintTimeHead(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    const QRectF head(0, 0, scene.size.width(), kTimelineHead);
    painter.fillRect(head, colourOf(Token::Header, look.theme));
    painter.save();
    painter.setClipRect(QRectF(scene.timeLeft(), 0, scene.size.width(), kTimelineHead),
                        Qt::IntersectClip);
    paintUpperLane(painter, scene, look);
    paintLowerLane(painter, scene, look);
    painter.setPen(linePen(look, Token::Line));
    painter.drawLine(QPointF(scene.timeLeft(), kTimelineLane - 1),
                     QPointF(scene.size.width(), kTimelineLane - 1));
    painter.restore();
    painter.setPen(linePen(look, Token::Strong));
    painter.drawLine(QPointF(0, kTimelineHead - 1), QPointF(scene.size.width(), kTimelineHead - 1));
}

void paintMarkTags(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    painter.save();
    painter.setClipRect(QRectF(scene.timeLeft(), 0, scene.size.width(), kTimelineHead),
                        Qt::IntersectClip);
    painter.setFont(look.small);
    for (const core::MarkedDay &mark : scene.marks) {
        const double x = scene.place(scene.axis.right(mark.day));
        if (x < scene.timeLeft() || x > scene.size.width())
            continue;
        const double width
            = qRound(QFontMetricsF(look.small).horizontalAdvance(mark.text) + 2 * kTagPadding);
        const QRectF tag(tagLeft(scene, x, width), kMarkTagTop, width, kTagHeight);
        painter.fillRect(tag, colourOf(Token::Base, look.theme));
        painter.setPen(linePen(look, Token::Text));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(tag.adjusted(0, 0, -1, -1));
        paintAt(painter,
                QPointF(tag.left() + kTagPadding, kUpperBaseline),
                mark.text,
                colourOf(Token::Text, look.theme));
    }
    painter.restore();
}

void paintTodayTag(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    const double x = scene.place(scene.axis.right(scene.today));
    if (!scene.today.isValid() || x < scene.timeLeft() || x > scene.size.width())
        return;
    const QString text = scene.words.locale.toString(scene.today, scene.words.today);
    const double width = QFontMetricsF(look.small).horizontalAdvance(text) + 2 * kTagPadding;
    const double left = tagLeft(scene, x, width);
    painter.fillRect(QRectF(left, kTagTop, qRound(width), kTagHeight),
                     colourOf(Token::Accent, look.theme));
    painter.setFont(look.small);
    paintAt(painter,
            QPointF(left + kTagPadding, kLowerBaseline),
            text,
            colourOf(Token::OnAccent, look.theme));
}

} // namespace ui
