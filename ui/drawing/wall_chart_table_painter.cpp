// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/print_text.h"
#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/wall_chart_layers.h"
#include "ui/drawing/wall_chart_marks.h"
#include "ui/drawing/wall_chart_measures.h"
#include "ui/drawing/wall_chart_texts.h"

#include <QPainter>

namespace ui {

namespace {

constexpr qreal kLightSize = fromMillimetres(4.4);
constexpr qreal kLightMiddle = fromMillimetres(5);
constexpr qreal kRemarkUnder = fromMillimetres(0.3);
constexpr qreal kProgressPadding = fromMillimetres(3.1);
constexpr qreal kPercentWidth = fromMillimetres(12); ///< at least 100%
constexpr qreal kProgressPitch = fromPoints(20); ///< of its two headers

QRectF boxOf(const WallChartStrip &strip, int column, qreal top, qreal height)
{
    qreal left = strip.time.left();
    for (int each = column; each < strip.columns; ++each)
        left -= kWallColumns.at(static_cast<size_t>(each));
    return {left, top, kWallColumns.at(static_cast<size_t>(column)), height};
}

/// A percentage that ends at @p end; — stands in the middle of where one would.
void paintPercent(QPainter &painter, QPointF end, const QString &text, PaperFontRole role)
{
    const bool isNumber = text != core::emptyMark();
    const auto alignment = isNumber ? core::ReportAlignment::Right : core::ReportAlignment::Centre;
    TextBox(text, wallChartStyle(role, kWallBodyPoints, alignment), kPercentWidth)
        .paint(painter, end - QPointF(kPercentWidth, 0));
}

/// Light, and scheduled over actual progress, in the block at the right.
void paintProgress(QPainter &painter, const QRectF &box, const core::WallChartRow &row, bool isGrey)
{
    const core::Light &light = row.bar.light;
    const TextStyle small
        = wallChartStyle(PaperFontRole::Body, kWallNotePoints, core::ReportAlignment::Centre);
    const TextBox remark(row.remark, small, 2 * kLightMiddle);
    const qreal under = row.remark.isEmpty() ? 0 : remark.height() + kRemarkUnder;
    const qreal top = box.center().y() - (kLightSize + under) / 2;
    paintMark(painter,
              QRectF(box.left() + kLightMiddle - kLightSize / 2, top, kLightSize, kLightSize),
              markOf(light.colour, light.reason),
              isGrey ? QColor(Qt::black) : paperMark(light.colour));
    painter.setPen(colourOf(WallToken::Remark, isGrey));
    remark.paint(painter, QPointF(box.left(), top + kLightSize + kRemarkUnder));
    painter.setPen(Qt::black);
    const qreal pitch = fromPoints(kWallBodyPitch);
    const qreal first = box.center().y() - (pitch + fromPoints(kWallBodyPoints)) / 2;
    const qreal right = box.right() - kProgressPadding;
    paintPercent(painter, QPointF(right, first), row.scheduled, PaperFontRole::Body);
    paintPercent(painter, QPointF(right, first + pitch), row.actual, PaperFontRole::Heading);
}

void paintHeaders(QPainter &painter, const WallChartSheet &sheet)
{
    const core::WallChart &chart = sheet.layout.chart();
    for (int column = 0; column < sheet.strip.columns; ++column)
        paintWallChartCentred(painter,
                              boxOf(sheet.strip, column, sheet.tier.top, kWallHeader),
                              chart.headers.at(column),
                              PaperFontRole::Heading,
                              kWallBodyPoints);
    if (!sheet.strip.hasProgress)
        return;
    TextStyle style
        = wallChartStyle(PaperFontRole::Heading, kWallBodyPoints, core::ReportAlignment::Centre);
    style.pitch = kProgressPitch;
    const TextBox text(chart.progressHeaders.join(u'\n'), style, kWallProgress);
    text.paint(
        painter,
        QPointF(sheet.strip.time.right(), sheet.tier.top + (kWallHeader - text.height()) / 2));
}

void paintRow(QPainter &painter,
              const WallChartSheet &sheet,
              const WallChartSetRow &row,
              qreal y,
              qreal height)
{
    for (int column = 0; column < sheet.strip.columns; ++column) {
        const QRectF box = boxOf(sheet.strip, column, y, height);
        const TextBox &text = row.cells.at(column);
        text.paint(
            painter,
            QPointF(box.center().x() - text.width() / 2, box.center().y() - text.height() / 2));
    }
    if (sheet.strip.hasProgress && !row.isContinued)
        paintProgress(painter,
                      QRectF(sheet.strip.time.right(), y, kWallProgress, height),
                      row.values,
                      sheet.layout.chart().setup.isGrey);
}

/// The outer edges of what stands on the sheet.
QRectF frameOf(const WallChartSheet &sheet)
{
    return {QPointF(sheet.layout.area.left(), sheet.tier.top),
            QPointF(sheet.layout.area.right(), sheet.tier.bottom())};
}

void paintRules(QPainter &painter, const WallChartSheet &sheet)
{
    const QRectF frame = frameOf(sheet);
    painter.setPen(wallChartPen(Qt::black, kWallRule));
    for (int column = 0; column < sheet.strip.columns; ++column) {
        const qreal x = boxOf(sheet.strip, column, 0, 0).right();
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
    }
    if (sheet.strip.hasProgress) {
        const qreal x = sheet.strip.time.right();
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
    }
    qreal y = sheet.tier.rowsTop();
    painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
    for (const qreal height : sheet.tier.heights) {
        y += height;
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
    }
    painter.setPen(wallChartPen(Qt::black, kWallFrame));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

} // namespace

void paintWallChartCentred(
    QPainter &painter, const QRectF &box, const QString &text, PaperFontRole role, qreal points)
{
    const TextBox set(
        text, wallChartStyle(role, points, core::ReportAlignment::Centre), box.width());
    set.paint(painter, QPointF(box.left(), box.center().y() - set.height() / 2));
}

void paintWallChartTable(QPainter &painter, const WallChartSheet &sheet)
{
    painter.setPen(Qt::black);
    paintHeaders(painter, sheet);
    qreal y = sheet.tier.rowsTop();
    for (qsizetype i = 0; i < sheet.tier.heights.size(); ++i) {
        const qreal height = sheet.tier.heights.at(i);
        paintRow(painter, sheet, sheet.layout.rows.at(sheet.tier.firstRow + i), y, height);
        y += height;
    }
    if (sheet.tier.heights.isEmpty())
        paintWallChartCentred(painter,
                              boxOf(sheet.strip, 1, sheet.tier.rowsTop(), kWallMostRow),
                              sheet.layout.chart().emptyText,
                              PaperFontRole::Body,
                              kWallBodyPoints);
    paintRules(painter, sheet);
}

} // namespace ui
