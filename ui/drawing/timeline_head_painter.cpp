// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/timeline_layers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

constexpr double kUpperBaseline = 17;
constexpr double kLowerBaseline = 41;
constexpr double kTextGap = 6;
constexpr double kTagTop = 26;
constexpr double kMarkTagTop = 2; ///< in the lane above that of today's tag
constexpr double kTagHeight = 20;
constexpr double kTagPadding = 7;
constexpr double kBesideTag = 3; ///< between a tag and a name that gives way to it

/// The left edge of a tag @p width wide that stands round @p x, whole within the time.
double tagLeft(const TimelineScene &scene, double x, double width)
{
    const double last = std::max(scene.timeLeft(), scene.size.width() - width);
    return qRound(std::clamp(x - width / 2, scene.timeLeft(), last));
}

bool isSeen(const TimelineScene &scene, double x)
{
    return x >= scene.timeLeft() && x <= scene.size.width();
}

QString todayText(const TimelineScene &scene)
{
    return scene.words.locale.toString(scene.today, scene.words.today);
}

/// Where the tag of today stands; nothing where today is not seen.
std::optional<QRectF> todayTag(const TimelineScene &scene, const TimelineLook &look)
{
    const double x = scene.place(scene.axis.right(scene.today));
    if (!scene.today.isValid() || !isSeen(scene, x))
        return std::nullopt;
    const double width
        = QFontMetricsF(look.small).horizontalAdvance(todayText(scene)) + 2 * kTagPadding;
    return QRectF(tagLeft(scene, x, width), kTagTop, qRound(width), kTagHeight);
}

/// Where the tag of a day that is counted down to stands; nothing where the day is not seen.
std::optional<QRectF>
markTag(const TimelineScene &scene, const TimelineLook &look, const core::MarkedDay &mark)
{
    const double x = scene.place(scene.axis.right(mark.day));
    if (!isSeen(scene, x))
        return std::nullopt;
    const double width
        = qRound(QFontMetricsF(look.small).horizontalAdvance(mark.text) + 2 * kTagPadding);
    return QRectF(tagLeft(scene, x, width), kMarkTagTop, width, kTagHeight);
}

QList<QRectF> markTags(const TimelineScene &scene, const TimelineLook &look)
{
    QList<QRectF> tags;
    for (const core::MarkedDay &mark : scene.marks) {
        if (const auto tag = markTag(scene, look, mark))
            tags.append(*tag);
    }
    return tags;
}

/// The left edge of a name @p width wide: @p wanted, or beside the tags that would lie on it, from
/// @p first to @p last; nothing where only a part of the name would be read.
std::optional<double>
besideTags(double wanted, double width, double first, double last, const QList<QRectF> &tags)
{
    QList<double> places {wanted};
    for (const QRectF &tag : tags)
        places << tag.right() + kBesideTag << tag.left() - kBesideTag - width;
    const auto isFree = [&](double place) {
        return place >= first && place + width <= last
            && std::none_of(tags.cbegin(), tags.cend(), [&](const QRectF &tag) {
                   return place < tag.right() && place + width > tag.left();
               });
    };
    const auto found = std::find_if(places.cbegin(), places.cend(), isFree);
    return found == places.cend() ? std::nullopt : std::optional(*found);
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
    const QList<QRectF> tags = markTags(scene, look);
    for (const TimeCell &cell : cells) {
        const double left = edgeOf(scene, cell.days.start);
        painter.setPen(linePen(look, Token::Strong));
        painter.drawLine(QPointF(left, 0), QPointF(left, kTimelineLane));
        // A stretch that began before what is seen says its name at the edge.
        const double start = std::max(left, scene.timeLeft()) + kTextGap;
        const double end
            = std::min(scene.place(scene.axis.right(cell.days.end)), scene.size.width());
        const double width = metrics.horizontalAdvance(cell.text);
        if (const auto place = besideTags(start, width, start, end, tags))
            paintAt(painter,
                    QPointF(*place, kUpperBaseline),
                    cell.text,
                    colourOf(Token::Text, look.theme));
    }
}

void paintLowerLane(QPainter &painter, const TimelineScene &scene, const TimelineLook &look)
{
    painter.setFont(look.small);
    const QFontMetricsF metrics(look.small);
    const auto cells = lowerTimeCells(scene.axis.scale(), scene.seen(), scene.words);
    QList<QRectF> tags;
    if (const auto tag = todayTag(scene, look))
        tags.append(*tag);
    for (const TimeCell &cell : cells) {
        const double left = edgeOf(scene, cell.days.start);
        const double right = scene.place(scene.axis.right(cell.days.end));
        painter.setPen(linePen(look, Token::Line));
        painter.drawLine(QPointF(left, kTimelineLane), QPointF(left, kTimelineHead));
        const double text = metrics.horizontalAdvance(cell.text);
        // Of a stretch that is seen in part the name stands in the middle of that part.
        const double first = std::max(left, scene.timeLeft()) + 1;
        const double last = std::min(right, scene.size.width()) - 1;
        if (const auto place = besideTags((first + last - text) / 2, text, first, last, tags))
            paintAt(painter,
                    QPointF(*place, kLowerBaseline),
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
        const auto place = markTag(scene, look, mark);
        if (!place)
            continue;
        const QRectF &tag = *place;
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
    const auto tag = todayTag(scene, look);
    if (!tag)
        return;
    painter.fillRect(*tag, colourOf(Token::Accent, look.theme));
    painter.setFont(look.small);
    paintAt(painter,
            QPointF(tag->left() + kTagPadding, kLowerBaseline),
            todayText(scene),
            colourOf(Token::OnAccent, look.theme));
}

} // namespace ui
