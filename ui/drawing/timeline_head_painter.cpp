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
constexpr double kTagHeight = 20;
constexpr double kTagPadding = 7;

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

void paintTodayTag(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    const double x = scene.place(scene.axis.right(scene.today));
    if (!scene.today.isValid() || x < scene.timeLeft() || x > scene.size.width())
        return;
    const QString text = scene.words.locale.toString(scene.today, scene.words.today);
    const double width = QFontMetricsF(look.small).horizontalAdvance(text) + 2 * kTagPadding;
    const double left = std::clamp(
        x - width / 2, scene.timeLeft(), std::max(scene.timeLeft(), scene.size.width() - width));
    painter.fillRect(QRectF(qRound(left), kTagTop, qRound(width), kTagHeight),
                     colourOf(Token::Accent, look.theme));
    painter.setFont(look.small);
    paintAt(painter,
            QPointF(qRound(left) + kTagPadding, kLowerBaseline),
            text,
            colourOf(Token::OnAccent, look.theme));
}

} // namespace ui
