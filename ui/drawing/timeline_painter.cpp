// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/timeline_painter.h"

#include "ui/drawing/timeline_layers.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double kMarkedDayWidth = 2;

QRectF timeArea(const TimelineScene &scene)
{
    return {QPointF(scene.timeLeft(), kTimelineHead),
            QPointF(scene.size.width(), scene.size.height())};
}

/// Days off; at the scales where a day can be seen.
void paintDaysOff(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    const TimeScale scale = scene.axis.scale();
    if (!scene.calendar || scale == TimeScale::Quarters || scale == TimeScale::Years)
        return;
    const QColor shade = colourOf(TimeToken::DayOff, look.theme);
    const core::DateSpan seen = scene.seen();
    const double height = scene.size.height() - kTimelineHead;
    for (QDate day = seen.start; day <= seen.end; day = day.addDays(1)) {
        if (!scene.calendar->isWorkday(day))
            painter.fillRect(QRectF(scene.place(scene.axis.left(day)),
                                    kTimelineHead,
                                    scene.axis.pixelsPerDay(),
                                    height),
                             shade);
    }
}

void paintTimeLines(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    const auto paint = [&](const QList<TimeCell> &cells, const QPen &pen) {
        painter.setPen(pen);
        for (const TimeCell &cell : cells) {
            const double x = qRound(scene.place(scene.axis.left(cell.days.start)));
            painter.drawLine(QPointF(x, kTimelineHead), QPointF(x, scene.size.height()));
        }
    };
    const TimeScale scale = scene.axis.scale();
    QPen fine = linePen(look, Token::Line);
    fine.setDashPattern({1, 3});
    paint(lowerTimeCells(scale, scene.seen(), scene.words), fine);
    paint(upperTimeCells(scale, scene.seen(), scene.words), linePen(look, Token::Strong));
}

void paintRowGrounds(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    for (qsizetype i = 0; i < scene.lines.size(); ++i) {
        const QRectF row(0, scene.top(i), scene.size.width(), kTimelineRow);
        if (i == scene.current)
            painter.fillRect(row, colourOf(Token::Selection, look.theme));
        else if (scene.lines.at(i).isGroup)
            painter.fillRect(row, colourOf(Token::Alternate, look.theme));
    }
}

void paintRowLines(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    for (qsizetype i = 0; i < scene.lines.size(); ++i) {
        const bool isLastOfGroup = i + 1 == scene.lines.size() || scene.lines.at(i + 1).isGroup;
        painter.setPen(linePen(look, isLastOfGroup ? Token::Strong : Token::Line));
        const double y = scene.top(i) + kTimelineRow - 1;
        painter.drawLine(QPointF(0, y), QPointF(scene.size.width(), y));
    }
}

void paintToday(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    const double x = qRound(scene.place(scene.axis.right(scene.today)));
    if (!scene.today.isValid() || x < scene.timeLeft() || x > scene.size.width())
        return;
    painter.fillRect(QRectF(x - 1, kTimelineHead, 2, scene.size.height() - kTimelineHead),
                     colourOf(Token::Accent, look.theme));
}

/// Days that are counted down to: dashed, so that grey paper tells them from today.
void paintMarks(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    QPen pen(colourOf(Token::Text, look.theme), kMarkedDayWidth, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    for (const core::MarkedDay &mark : scene.marks) {
        const double x = qRound(scene.place(scene.axis.right(mark.day)));
        if (x >= scene.timeLeft() && x <= scene.size.width())
            painter.drawLine(QPointF(x, kTimelineHead), QPointF(x, scene.size.height()));
    }
}

/// Where keys go: the accent frame inside the chosen row.
void paintFocus(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    if (scene.current < 0)
        return;
    const Token token = scene.hasFocus ? Token::Accent : Token::Frame;
    painter.fillRect(QRectF(0, scene.top(scene.current), 3, kTimelineRow - 1),
                     colourOf(token, look.theme));
}

void paintTime(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    painter.save();
    painter.setClipRect(timeArea(scene), Qt::IntersectClip);
    for (qsizetype i = 0; i < scene.lines.size(); ++i) {
        if (!scene.lines.at(i).isGroup)
            paintTimelineBar(painter, scene, look, i);
    }
    painter.restore();
}

} // namespace

core::DateSpan TimelineScene::seen() const
{
    const double width = size.width() - tableWidth;
    return {axis.dayAt(timeScrolled), axis.dayAt(timeScrolled + width)};
}

QPen linePen(const TimelineLook &look, Token token)
{
    return {colourOf(token, look.theme), look.lineWidth, Qt::SolidLine, Qt::FlatCap};
}

void paintAt(QPainter &painter, QPointF baseline, const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    painter.drawText(baseline, text);
}

void paintTimeline(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(QPointF(), scene.size), colourOf(Token::Base, look.theme));
    painter.save();
    painter.setClipRect(timeArea(scene), Qt::IntersectClip);
    paintDaysOff(painter, scene, look);
    paintTimeLines(painter, scene, look);
    painter.restore();
    painter.save();
    painter.setClipRect(
        QRectF(QPointF(0, kTimelineHead), QPointF(scene.size.width(), scene.size.height())),
        Qt::IntersectClip);
    paintRowGrounds(painter, scene, look);
    paintRowLines(painter, scene, look);
    paintTime(painter, scene, look);
    paintMarks(painter, scene, look);
    paintToday(painter, scene, look);
    paintFocus(painter, scene, look);
    painter.restore();
    paintTimeHead(painter, scene, look);
    paintTimelineTable(painter, scene, look);
    paintMarkTags(painter, scene, look);
    paintTodayTag(painter, scene, look);
    painter.restore();
}

} // namespace ui
