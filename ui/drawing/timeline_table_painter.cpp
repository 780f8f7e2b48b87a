// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/marks.h"
#include "ui/drawing/timeline_layers.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ui {

namespace {

constexpr double kHeaderBaseline = 29;
constexpr double kTimelineTablePainterBaseline = 19; ///< of a row
constexpr double kPadding = 6;
constexpr double kTimelineTablePainterGap = 12;
constexpr double kTimelineTablePainterMarkTop = 9;
constexpr double kMark = 10;
constexpr double kTimelineTablePainterMarkGap = 14; ///< from the left edge of a mark to its words

void paintElided(
    QPainter &painter, QPointF baseline, const QString &text, double width, const QColor &colour)
{
    const QFontMetricsF metrics(painter.font());
    paintAt(painter, baseline, metrics.elidedText(text, Qt::ElideRight, width), colour);
}

/// The arrow before the name of a group: down while its tasks are seen, else to the right.
void paintFold(QPainter &painter, double top, bool isCollapsed, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6));
    const QPolygonF arrow = isCollapsed
        ? QPolygonF({QPointF(11, top + 9), QPointF(16, top + 14), QPointF(11, top + 19)})
        : QPolygonF({QPointF(8, top + 11), QPointF(13, top + 16), QPointF(18, top + 11)});
    painter.drawPolyline(arrow);
    painter.restore();
}

/// A mark and how many it stands for. Returns where the next one can stand.
double paintCount(
    QPainter &painter, QPointF place, const QString &text, core::LightColour light, Theme theme)
{
    if (text.isEmpty())
        return place.x();
    const QColor colour = lightText(light, theme);
    paintMark(painter,
              QRectF(place + QPointF(0, kTimelineTablePainterMarkTop), QSizeF(kMark, kMark)),
              markOf(light, core::LightReason::Normal),
              colour);
    paintAt(painter,
            place + QPointF(kTimelineTablePainterMarkGap, kTimelineTablePainterBaseline),
            text,
            colour);
    return place.x() + kTimelineTablePainterMarkGap
        + QFontMetricsF(painter.font()).horizontalAdvance(text) + kTimelineTablePainterGap;
}

void paintGroup(QPainter &painter, const TimelineScene &scene, const TimelineLook &look, int i)
{
    const core::TimelineLine &line = scene.lines.at(i);
    const double top = scene.top(i);
    const TimelineColumns columns = timelineColumns(scene.tableWidth);
    const QFontMetricsF small(look.small);
    const double countWidth = small.horizontalAdvance(line.count);
    double counts = 0; // what the counts take behind the name
    for (const QString &text : {line.red, line.yellow})
        counts += text.isEmpty() ? 0
                                 : kTimelineTablePainterMarkGap + small.horizontalAdvance(text)
                + kTimelineTablePainterGap;
    const double room = columns.width - columns.name - counts - countWidth
        - 2 * kTimelineTablePainterGap - kPadding;
    paintFold(painter, top, line.isCollapsed, colourOf(Token::Muted, look.theme));
    painter.setFont(look.strong);
    paintElided(painter,
                QPointF(columns.name, top + kTimelineTablePainterBaseline),
                line.name,
                room,
                colourOf(Token::Text, look.theme));
    const double name = std::min(room, QFontMetricsF(look.strong).horizontalAdvance(line.name));
    painter.setFont(look.small);
    double x = columns.name + name + kTimelineTablePainterGap;
    x = paintCount(painter, {x, top}, line.red, core::LightColour::Red, look.theme);
    paintCount(painter, {x, top}, line.yellow, core::LightColour::Yellow, look.theme);
    paintAt(painter,
            QPointF(columns.width - kPadding - 2 - countWidth, top + kTimelineTablePainterBaseline),
            line.count,
            colourOf(Token::Muted, look.theme));
}

void paintTask(QPainter &painter, const TimelineScene &scene, const TimelineLook &look, int i)
{
    const core::TimelineLine &line = scene.lines.at(i);
    const core::Light &light = line.bar.light;
    const double baseline = scene.top(i) + kTimelineTablePainterBaseline;
    const TimelineColumns columns = timelineColumns(scene.tableWidth);
    paintMark(painter,
              QRectF(columns.mark, scene.top(i) + kTimelineTablePainterMarkTop, kMark, kMark),
              markOf(light.colour, light.reason),
              lightText(light.colour, look.theme));
    painter.setFont(look.body);
    const QColor text = colourOf(Token::Text, look.theme);
    paintElided(painter,
                QPointF(columns.name, baseline),
                line.name,
                columns.person - columns.name - kPadding,
                text);
    paintElided(painter,
                QPointF(columns.person + kPadding, baseline),
                line.person,
                columns.due - columns.person - kPadding - 2,
                text);
    paintElided(painter,
                QPointF(columns.due + kPadding, baseline),
                line.due,
                columns.width - columns.due - kPadding,
                light.isOverdue ? lightText(core::LightColour::Red, look.theme) : text);
}

void paintTableHead(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    const TimelineColumns columns = timelineColumns(scene.tableWidth);
    painter.setFont(look.strong);
    const double edges[] = {columns.name, columns.person, columns.due, columns.width};
    for (int i = 0; i < 3; ++i)
        paintElided(painter,
                    QPointF(edges[i] + kPadding, kHeaderBaseline),
                    scene.headers.value(i),
                    edges[i + 1] - edges[i] - kPadding,
                    colourOf(Token::Text, look.theme));
    painter.setPen(linePen(look, Token::Strong));
    for (const double x : {columns.person, columns.due})
        painter.drawLine(QPointF(x, 0), QPointF(x, kTimelineHead - 1));
}

} // namespace

void paintTimelineTable(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    paintTableHead(painter, scene, look);
    painter.save();
    painter.setClipRect(
        QRectF(QPointF(0, kTimelineHead), QPointF(scene.tableWidth, scene.size.height())),
        Qt::IntersectClip);
    for (int i = 0; i < scene.lines.size(); ++i) {
        if (scene.lines.at(i).isGroup)
            paintGroup(painter, scene, look, i);
        else
            paintTask(painter, scene, look, i);
    }
    painter.restore();
    painter.setPen(linePen(look, Token::Strong));
    painter.drawLine(QPointF(scene.tableWidth - 1, 0),
                     QPointF(scene.tableWidth - 1, scene.size.height()));
}

} // namespace ui
