// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/palette.h"
#include "ui/drawing/wall_chart_layers.h"
#include "ui/drawing/wall_chart_marks.h"
#include "ui/drawing/wall_chart_measures.h"
#include "ui/drawing/wall_chart_texts.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal kMonthLine = fromPoints(0.4);
constexpr qreal kTodayLine = fromMillimetres(0.55);
constexpr qreal kMarkedLine = fromMillimetres(0.4);
constexpr qreal kTagGap = fromMillimetres(1); ///< between tags that would cover each other
constexpr qreal kWallTagHeight = fromMillimetres(5.1);
constexpr qreal kWallTagPadding = fromMillimetres(1.5);
constexpr qreal kOverEdge = fromMillimetres(1.8);
constexpr qreal kEdgePadding = fromMillimetres(1.5);

/// Where the grid begins on the page: to the left of what is seen of it, or at its left edge.
qreal gridLeft(const WallChartSheet &sheet)
{
    return sheet.strip.time.left() - sheet.strip.scrolled;
}

/// Where @p day ends on the page; empty outside the days of the chart.
std::optional<qreal> endOf(const WallChartSheet &sheet, QDate day)
{
    if (!sheet.layout.chart().days.contains(day))
        return {};
    return gridLeft(sheet) + sheet.layout.axis.right(day);
}

std::optional<qreal> todayAt(const WallChartSheet &sheet)
{
    return endOf(sheet, sheet.layout.chart().today);
}

/// The stretch of the page that @p days take.
std::pair<qreal, qreal> stretchOf(const WallChartSheet &sheet, core::DateSpan days)
{
    const qreal left = gridLeft(sheet);
    return {left + sheet.layout.axis.left(days.start), left + sheet.layout.axis.right(days.end)};
}

void paintMonthLines(QPainter &painter, const WallChartSheet &sheet)
{
    const WallChartTier &tier = sheet.tier;
    for (const TimeCell &cell : sheet.layout.cells.stretches) {
        const qreal x = stretchOf(sheet, cell.days).first;
        if (x <= sheet.strip.time.left() || x >= sheet.strip.time.right())
            continue;
        const bool isStrong = sheet.layout.cells.strongLines.contains(cell.days.start);
        painter.setPen(
            wallChartPen(colourOf(isStrong ? WallToken::QuarterLine : WallToken::MonthLine, false),
                         isStrong ? kWallRule : kMonthLine));
        painter.drawLine(QPointF(x, tier.top + kWallLane), QPointF(x, tier.bottom()));
    }
}

/// Calls @p paint for every row with a bar, the band of the row moved to the origin.
template <typename Paint>
void forEachBand(QPainter &painter, const WallChartSheet &sheet, Paint paint)
{
    qreal y = sheet.tier.rowsTop();
    for (qsizetype i = 0; i < sheet.tier.heights.size(); ++i) {
        const qreal height = sheet.tier.heights.at(i);
        const WallChartSetRow &row = sheet.layout.rows.at(sheet.tier.firstRow + i);
        if (!row.isContinued) {
            painter.save();
            painter.translate(gridLeft(sheet), y + (height - kWallBand) / 2);
            paint(row);
            painter.restore();
        }
        y += height;
    }
}

void paintBars(QPainter &painter, const WallChartBars &bars, bool isGrey)
{
    if (!bars.plan.isNull())
        paintWallChartPlan(painter, bars.plan, isGrey);
    if (!bars.actual.isNull())
        paintWallChartActual(painter, bars.actual, isGrey);
    if (!bars.overdue.isNull())
        paintWallChartOverdue(painter, bars.overdue, isGrey);
}

void paintNodes(QPainter &painter, const WallChartBars &bars, bool isGrey)
{
    if (bars.deadline)
        paintWallChartDeadline(painter, *bars.deadline, kWallFlagTop, isGrey);
    for (const qreal x : bars.toCome)
        paintWallChartToCome(painter, QPointF(x, kWallPlanTop + kWallPlanHeight / 2));
    for (const WallChartFlag &flag : bars.flags)
        paintWallChartFlag(painter, flag, isGrey);
}

/// What lies outside the days drawn, in words at the edge of the grid that it lies beyond.
void paintElsewhere(QPainter &painter, const WallChartSheet &sheet, const WallChartSetRow &row)
{
    const core::DateSpan drawn = sheet.layout.chart().days;
    const core::DateSpan bar = row.values.bar.span();
    if (!bar.start.isValid() || row.values.elsewhere.isEmpty())
        return;
    const bool isBefore = bar.end < drawn.start;
    if (!isBefore && bar.start <= drawn.end)
        return;
    const QString text = isBefore ? QStringLiteral("‹ %1").arg(row.values.elsewhere)
                                  : QStringLiteral("%1 ›").arg(row.values.elsewhere);
    const auto alignment = isBefore ? core::ReportAlignment::Left : core::ReportAlignment::Right;
    const TextBox box(
        text, wallChartStyle(PaperFontRole::Body, kWallBodyPoints, alignment), kWallFar);
    const qreal x = isBefore ? kEdgePadding : sheet.layout.gridWidth - kEdgePadding - kWallFar;
    box.paint(painter, QPointF(x, (kWallBand - box.height()) / 2));
}

/// @p text in the part of @p days that is seen, where it fits.
void paintScaleText(QPainter &painter, const WallChartSheet &sheet, const TimeCell &cell, int lane)
{
    const auto [start, end] = stretchOf(sheet, cell.days);
    const qreal left = std::max(start, sheet.strip.time.left());
    const qreal right = std::min(end, sheet.strip.time.right());
    const TextBox box(
        cell.text,
        wallChartStyle(PaperFontRole::Heading, kWallBodyPoints, core::ReportAlignment::Centre),
        right - left);
    if (cell.text.isEmpty() || right - left < box.naturalWidth() || box.lineCount() > 1)
        return;
    const qreal top = sheet.tier.top + lane * kWallLane;
    box.paint(painter, QPointF(left, top + (kWallLane - box.height()) / 2));
}

/// A tag for @p text in the lowest lane of the header, round @p x; null where that is not seen.
QRectF tagAt(const WallChartSheet &sheet, std::optional<qreal> x, const QString &text)
{
    const QRectF &time = sheet.strip.time;
    if (!x || *x < time.left() || *x > time.right())
        return {};
    const TextStyle style
        = wallChartStyle(PaperFontRole::Heading, kWallTagPoints, core::ReportAlignment::Centre);
    const qreal width = TextBox(text, style, kWallFar).naturalWidth() + 2 * kWallTagPadding;
    const qreal left
        = std::clamp(*x - width / 2, time.left(), std::max(time.left(), time.right() - width));
    return {left, sheet.tier.rowsTop() - (kWallLane + kWallTagHeight) / 2, width, kWallTagHeight};
}

QString todayText(const WallChartSheet &sheet)
{
    const QDate day = sheet.layout.chart().today;
    return QStringLiteral("今日 %1月%2日").arg(day.month()).arg(day.day());
}

void paintTag(QPainter &painter, const WallChartSheet &sheet)
{
    const QRectF tag = tagAt(sheet, todayAt(sheet), todayText(sheet));
    if (tag.isNull())
        return;
    painter.fillRect(tag, colourOf(WallToken::Today, sheet.layout.chart().setup.isGrey));
    painter.setPen(Qt::white);
    paintWallChartCentred(painter, tag, todayText(sheet), PaperFontRole::Heading, kWallTagPoints);
    painter.setPen(Qt::black);
}

/// @p tag beside those it would cover, on the side of each where there is more room.
QRectF besideOthers(QRectF tag, const QList<QRectF> &others, const QRectF &time)
{
    for (const QRectF &other : others) {
        if (!tag.intersects(other))
            continue;
        const bool isRight = time.right() - other.right() >= other.left() - time.left();
        tag.moveLeft(isRight ? other.right() + kTagGap : other.left() - kTagGap - tag.width());
    }
    return tag;
}

/// What a tag says, and where.
struct WallChartTag
{
    QString text;
    QRectF area; ///< null where its day is not seen
};

/// The tag of @p mark beside @p others. Where there is no room for all it says it leaves out what
/// stands in brackets at the end (21个工作日), then the day in brackets: other columns begin there.
WallChartTag
markTag(const WallChartSheet &sheet, const core::MarkedDay &mark, const QList<QRectF> &others)
{
    static const QRegularExpression atEnd(QStringLiteral("（[^（）]*）$"));
    static const QRegularExpression anywhere(QStringLiteral("（[^（）]*）"));
    const QString shorter = QString(mark.text).remove(atEnd);
    const QRectF &time = sheet.strip.time;
    WallChartTag tag;
    for (const QString &text : {mark.text, shorter, QString(shorter).remove(anywhere)}) {
        const QRectF at = tagAt(sheet, endOf(sheet, mark.day), text);
        if (at.isNull())
            return {};
        tag = {text, besideOthers(at, others, time)};
        if (tag.area.left() >= time.left() && tag.area.right() <= time.right())
            break;
    }
    return tag;
}

/// Days that are counted down to: hollow tags, black in every print.
void paintMarkTags(QPainter &painter, const WallChartSheet &sheet)
{
    QList<QRectF> tags {tagAt(sheet, todayAt(sheet), todayText(sheet))};
    for (const core::MarkedDay &mark : sheet.layout.chart().marks) {
        const auto [text, area] = markTag(sheet, mark, tags);
        if (area.isNull())
            continue;
        tags.append(area);
        painter.fillRect(area, Qt::white);
        painter.setPen(wallChartPen(Qt::black, kWallRule));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
        paintWallChartCentred(painter, area, text, PaperFontRole::Heading, kWallTagPoints);
    }
    painter.setPen(Qt::black);
}

/// Dashed, so that they are told from today without colour.
void paintMarkLines(QPainter &painter, const WallChartSheet &sheet)
{
    QPen pen = wallChartPen(Qt::black, kMarkedLine);
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    const qreal top = sheet.tier.rowsTop() - (kWallLane - kWallTagHeight) / 2;
    for (const core::MarkedDay &mark : sheet.layout.chart().marks) {
        if (const auto x = endOf(sheet, mark.day))
            painter.drawLine(QPointF(*x, top), QPointF(*x, sheet.tier.bottom()));
    }
}

void paintTodayLine(QPainter &painter, const WallChartSheet &sheet)
{
    const auto today = todayAt(sheet);
    if (!today)
        return;
    const QColor colour = colourOf(WallToken::Today, sheet.layout.chart().setup.isGrey);
    const qreal top = sheet.tier.rowsTop() - (kWallLane - kWallTagHeight) / 2;
    painter.fillRect(QRectF(*today - kTodayLine / 2, top, kTodayLine, sheet.tier.bottom() - top),
                     colour);
}

} // namespace

void paintWallChartTime(QPainter &painter, const WallChartSheet &sheet)
{
    const bool isGrey = sheet.layout.chart().setup.isGrey;
    const QRectF seen(QPointF(sheet.strip.time.left(), sheet.tier.top),
                      QPointF(sheet.strip.time.right(), sheet.tier.bottom()));
    painter.save();
    painter.setClipRect(seen);
    paintMonthLines(painter, sheet);
    forEachBand(
        painter, sheet, [&](const WallChartSetRow &row) { paintBars(painter, row.bars, isGrey); });
    paintMarkLines(painter, sheet);
    paintTodayLine(painter, sheet);
    // A mark at the end of the last day is whole: half of it reaches over the edge.
    painter.setClipRect(seen.adjusted(0, 0, sheet.strip.hasProgress ? kOverEdge : 0, 0));
    forEachBand(painter, sheet, [&](const WallChartSetRow &row) {
        paintNodes(painter, row.bars, isGrey);
        painter.setPen(Qt::black);
        paintElsewhere(painter, sheet, row);
    });
    painter.restore();
}

void paintWallChartScale(QPainter &painter, const WallChartSheet &sheet)
{
    const QRectF &time = sheet.strip.time;
    painter.setPen(Qt::black);
    for (const TimeCell &cell : sheet.layout.cells.years)
        paintScaleText(painter, sheet, cell, 0);
    for (const TimeCell &cell : sheet.layout.cells.stretches)
        paintScaleText(painter, sheet, cell, 1);
    paintTag(painter, sheet);
    paintMarkTags(painter, sheet);
    painter.setPen(wallChartPen(Qt::black, kWallRule));
    const qreal lane = sheet.tier.top + kWallLane;
    painter.drawLine(QPointF(time.left(), lane), QPointF(time.right(), lane));
    for (const TimeCell &cell : sheet.layout.cells.years) {
        const qreal x = stretchOf(sheet, cell.days).first;
        if (x > time.left() && x < time.right())
            painter.drawLine(QPointF(x, sheet.tier.top), QPointF(x, lane));
    }
}

} // namespace ui
