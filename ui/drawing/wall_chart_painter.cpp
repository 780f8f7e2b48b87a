// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/foot_stamp.h"
#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/sheet_measures.h"
#include "ui/drawing/wall_chart_layers.h"
#include "ui/drawing/wall_chart_marks.h"
#include "ui/drawing/wall_chart_measures.h"
#include "ui/drawing/wall_chart_texts.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

using core::ReportAlignment;

constexpr qreal kFootBaseline = fromMillimetres(10); ///< above the lower edge of the paper
constexpr qreal kNumberPoints = 10.5;
constexpr qreal kMapHeight = fromMillimetres(8);
constexpr qreal kMapCell = fromMillimetres(2.8); ///< height at most
constexpr qreal kMapWidth = fromMillimetres(30);
constexpr qreal kMapGap = fromMillimetres(3);
constexpr qreal kLandscape = 1.414;
constexpr qreal kCutLine = fromPoints(0.5);
constexpr qreal kFirstInk = fromMillimetres(9.5); ///< nothing lies nearer to the edge of the paper
constexpr qreal kCutLength = fromMillimetres(3.3);
constexpr qreal kShortCut = fromMillimetres(2.4);
constexpr qreal kBelowSign = fromMillimetres(0.3);

/// Where the sheet stands among the others.
struct SheetPlace
{
    int across = 0;
    int down = 0;
};

SheetPlace placeOf(const WallChartLayout &layout, int sheet)
{
    const int across = static_cast<int>(layout.strips.size());
    return {sheet % across, sheet / across};
}

bool isSpread(const WallChartLayout &layout)
{
    return layout.strips.size() > 1 || (layout.tiers.size() > 1 && layout.chart().setup.down != 1);
}

/// The light that a sign of the legend stands for.
core::Light lightOf(WallChartSign sign)
{
    using core::LightColour;
    core::Light light;
    light.colour = sign == WallChartSign::Closed ? LightColour::Blue
        : sign == WallChartSign::Normal          ? LightColour::Green
        : sign == WallChartSign::AtRisk          ? LightColour::Yellow
        : sign == WallChartSign::Late            ? LightColour::Red
                                                 : LightColour::Grey;
    light.reason = sign == WallChartSign::Stopped ? core::LightReason::Suspended
                                                  : core::LightReason::NotStarted;
    return light;
}

/// A flag as it stands in the legend.
WallChartFlag legendFlag(core::NodeState state)
{
    return {0, state, false, false, kWallFlagTop + fromMillimetres(4.6)};
}

/// Paints @p sign, its line of text from y 0 to @p height, its left edge at x 0.
void paintSign(QPainter &painter, WallChartSign sign, qreal width, qreal height, bool isGrey)
{
    const auto bar
        = [&](qreal barHeight) { return QRectF(0, (height - barHeight) / 2, width, barHeight); };
    switch (sign) {
    case WallChartSign::Plan: return paintWallChartPlan(painter, bar(kWallPlanHeight), isGrey);
    case WallChartSign::Actual:
        return paintWallChartActual(painter, bar(kWallActualHeight), isGrey);
    case WallChartSign::Overdue:
        return paintWallChartOverdue(painter, bar(kWallActualHeight), isGrey);
    case WallChartSign::NodeDone:
        return paintWallChartFlag(painter, legendFlag(core::NodeState::Done), isGrey);
    case WallChartSign::NodeOverdue:
        return paintWallChartFlag(painter, legendFlag(core::NodeState::Overdue), isGrey);
    case WallChartSign::NodeToCome:
        return paintWallChartToCome(painter, QPointF(width / 2, height / 2));
    case WallChartSign::Deadline:
        painter.translate(0, height - kWallPlanTop - kWallPlanHeight);
        return paintWallChartDeadline(
            painter, width / 2, kWallPlanTop + kWallPlanHeight - height, isGrey);
    case WallChartSign::Today:
        return painter.fillRect(QRectF(width / 2 - 27.5, 0, 55, height),
                                colourOf(WallToken::Today, isGrey));
    case WallChartSign::Closed:
    case WallChartSign::Normal:
    case WallChartSign::AtRisk:
    case WallChartSign::Late:
    case WallChartSign::NotStarted:
    case WallChartSign::Stopped: {
        const core::Light light = lightOf(sign);
        return paintMark(painter,
                         bar(width),
                         markOf(light.colour, light.reason),
                         isGrey ? QColor(Qt::black) : paperMark(light.colour));
    }
    case WallChartSign::Text: return;
    }
}

void paintLegend(QPainter &painter, const WallChartSheet &sheet)
{
    const bool isGrey = sheet.layout.chart().setup.isGrey;
    const QPointF corner(sheet.layout.area.left(), sheet.tier.bottom() + kWallAboveLegend);
    for (const WallChartLegendItem &item : sheet.layout.legend.items) {
        painter.save();
        painter.translate(corner + item.position);
        paintSign(painter, item.sign, item.signWidth, fromPoints(kWallBodyPoints), isGrey);
        painter.restore();
        painter.setPen(Qt::black);
        const qreal gap = item.signWidth > 0 ? item.signWidth + fromMillimetres(1.4) : 0;
        item.words.paint(painter, corner + item.position + QPointF(gap, 0));
    }
}

/// One line of text whose character box ends at @p baseline.
void paintLine(QPainter &painter, const QString &text, const TextStyle &style, QPointF baseline)
{
    const qreal left
        = style.alignment == ReportAlignment::Right ? baseline.x() - kWallFar : baseline.x();
    TextBox(text, style, kWallFar)
        .paint(painter, QPointF(left, baseline.y() - kBaseline * style.font.pixelSize()));
}

void paintFoot(QPainter &painter, const WallChartLayout &layout, int sheet)
{
    const qreal baseline = layout.paper.height() / layout.scale - kFootBaseline;
    QString number = QStringLiteral("第 %1 页 共 %2 页").arg(sheet + 1).arg(layout.sheetCount());
    if (isSpread(layout)) {
        const SheetPlace place = placeOf(layout, sheet);
        number.prepend(QStringLiteral("第%1排第%2张   ").arg(place.down + 1).arg(place.across + 1));
    }
    const TextStyle numberStyle
        = wallChartStyle(PaperFontRole::Number, kNumberPoints, ReportAlignment::Right);
    const TextStyle stampStyle
        = wallChartStyle(PaperFontRole::Body, kWallNotePoints, ReportAlignment::Left);
    const qreal free = layout.area.width() - kBesideStamp
        - TextBox(number, numberStyle, kWallFar).naturalWidth();
    paintLine(painter, number, numberStyle, QPointF(layout.area.right(), baseline));
    paintLine(painter,
              fittingStamp(layout.report.stamp, stampStyle, free),
              stampStyle,
              QPointF(layout.area.left(), baseline));
}

/// On the last line of the area, room to sign in above it.
void paintSignLine(QPainter &painter, const WallChartLayout &layout)
{
    const QStringList &parts = layout.report.signLine;
    const TextStyle style
        = wallChartStyle(PaperFontRole::Body, kWallHeadPoints, ReportAlignment::Left);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qreal x = layout.area.left()
            + layout.area.width() * static_cast<qreal>(i) / static_cast<qreal>(parts.size());
        TextBox(parts.at(i), style, kWallFar)
            .paint(painter, QPointF(x, layout.area.bottom() - fromPoints(kWallHeadPoints)));
    }
}

/// All sheets as small boxes, this one filled, in the upper right corner.
void paintMap(QPainter &painter, const WallChartLayout &layout, int sheet)
{
    const auto across = static_cast<qreal>(layout.strips.size());
    const auto down = static_cast<qreal>(layout.tiers.size());
    const qreal height = std::min({kMapCell, kMapHeight / down, kMapWidth / across / kLandscape});
    const QSizeF cell(height * kLandscape, height);
    const QPointF corner(layout.area.right() - across * cell.width(), layout.area.top());
    const SheetPlace place = placeOf(layout, sheet);
    painter.setPen(wallChartPen(Qt::black, kCutLine));
    for (int y = 0; y < layout.tiers.size(); ++y) {
        for (int x = 0; x < layout.strips.size(); ++x) {
            const bool isThis = x == place.across && y == place.down;
            painter.setBrush(isThis ? QBrush(Qt::black) : QBrush(Qt::NoBrush));
            painter.drawRect(QRectF(corner + QPointF(x * cell.width(), y * cell.height()), cell));
        }
    }
    painter.setBrush(Qt::NoBrush);
}

/// Title and as-of date in small, over the sheets that do not have the large ones.
void paintRunningHead(QPainter &painter, const WallChartSheet &sheet)
{
    const WallChartLayout &layout = sheet.layout;
    const qreal baseline = sheet.tier.top - kWallUnderHead - fromPoints(kWallBodyPoints) / 8;
    const qreal right = layout.area.right() - (isSpread(layout) ? kMapWidth + kMapGap : 0);
    paintLine(painter,
              layout.report.title,
              wallChartStyle(PaperFontRole::Body, kWallBodyPoints, ReportAlignment::Left),
              QPointF(layout.area.left(), baseline));
    paintLine(painter,
              layout.report.headRight,
              wallChartStyle(PaperFontRole::Body, kWallBodyPoints, ReportAlignment::Right),
              QPointF(right, baseline));
}

void paintHead(QPainter &painter, const WallChartSheet &sheet, SheetPlace place)
{
    painter.setPen(Qt::black);
    if (place.across > 0 || !sheet.tier.hasTitle)
        return paintRunningHead(painter, sheet);
    for (const PlacedText &text : sheet.layout.head)
        text.text.paint(painter, text.position);
}

/// A mark at both edges of the paper for a cut along x or y.
void paintCut(QPainter &painter, QSizeF page, std::optional<qreal> x, std::optional<qreal> y)
{
    if (x) {
        painter.drawLine(QPointF(*x, kFirstInk), QPointF(*x, kFirstInk + kCutLength));
        // Between the sign line and the foot line.
        const qreal bottom = page.height() - kWallBottom + kBelowSign;
        painter.drawLine(QPointF(*x, bottom), QPointF(*x, bottom + kShortCut));
    }
    if (y) {
        painter.drawLine(QPointF(kFirstInk, *y), QPointF(kFirstInk + kCutLength, *y));
        const qreal right = page.width() - kFirstInk;
        painter.drawLine(QPointF(right - kCutLength, *y), QPointF(right, *y));
    }
}

/// Where a sheet is cut, and where the next one is laid over it: what the columns at its left and
/// its header repeat is cut off, what follows at its right is covered.
void paintCutMarks(QPainter &painter, const WallChartSheet &sheet, SheetPlace place)
{
    const WallChartLayout &layout = sheet.layout;
    const QSizeF page = layout.paper / layout.scale;
    painter.setPen(wallChartPen(Qt::black, kCutLine));
    if (place.across > 0)
        paintCut(painter, page, sheet.strip.time.left(), {});
    if (!sheet.strip.hasProgress)
        paintCut(painter, page, sheet.strip.time.right() - kWallOverlap / layout.scale, {});
    if (place.down > 0)
        paintCut(painter, page, {}, sheet.tier.rowsTop());
    if (!sheet.tier.isLast)
        paintCut(painter, page, {}, sheet.tier.bottom());
}

} // namespace

void paintWallChartSheet(QPainter &painter, const WallChartLayout &layout, int sheet)
{
    const SheetPlace place = placeOf(layout, sheet);
    const WallChartSheet parts {
        layout, layout.strips.at(place.across), layout.tiers.at(place.down)};
    painter.save();
    painter.scale(layout.scale, layout.scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintHead(painter, parts, place);
    paintWallChartTime(painter, parts);
    paintWallChartScale(painter, parts);
    paintWallChartTable(painter, parts);
    paintLegend(painter, parts);
    if (parts.tier.isLast && place.across == 0)
        paintSignLine(painter, layout);
    paintFoot(painter, layout, sheet);
    if (isSpread(layout)) {
        paintMap(painter, layout, sheet);
        if (layout.chart().setup.hasCutMarks)
            paintCutMarks(painter, parts, place);
    }
    painter.restore();
}

} // namespace ui
