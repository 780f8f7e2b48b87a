// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/wall_chart_texts.h"

#include "ui/drawing/font_roles.h"
#include "ui/drawing/title_lines.h"
#include "ui/drawing/wall_chart_measures.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using core::ReportAlignment;

constexpr qreal kCellPadding = fromMillimetres(1.1); ///< above and below
constexpr qreal kNarrowPadding = fromMillimetres(0.6); ///< at the sides of centred texts
constexpr qreal kNamePadding = fromMillimetres(1.7); ///< leaves 14 characters of 12 points
constexpr int kNameColumn = 1;
constexpr qreal kBetweenParts = fromMillimetres(6);
constexpr qreal kAboveTitle = fromMillimetres(10); ///< where the map needs the corner

TextBox cellBox(const QString &text, int column)
{
    const bool isName = column == kNameColumn;
    const qreal padding = isName ? kNamePadding : kNarrowPadding;
    const qreal width = kWallColumns.at(static_cast<size_t>(column)) - 2 * padding;
    return {text,
            wallChartStyle(PaperFontRole::Body,
                           kWallBodyPoints,
                           isName ? ReportAlignment::Justify : ReportAlignment::Centre),
            width};
}

WallChartSetRow setRow(const core::WallChartRow &values)
{
    WallChartSetRow row;
    row.values = values;
    for (int column = 0; column < values.cells.size(); ++column) {
        row.cells.append(cellBox(values.cells.at(column), column));
        row.needed = std::max(row.needed, row.cells.last().height() + 2 * kCellPadding);
    }
    row.needed = std::max(row.needed, kWallLeastRow);
    return row;
}

/// @p row with the lines [first, first + count) of its texts.
WallChartSetRow pieceOf(const WallChartSetRow &row, int first, int count)
{
    WallChartSetRow piece = row;
    piece.isContinued = first > 0;
    piece.needed = kWallLeastRow;
    for (TextBox &cell : piece.cells) {
        cell = cell.part(first, count);
        piece.needed = std::max(piece.needed, cell.height() + 2 * kCellPadding);
    }
    return piece;
}

QList<WallChartSetRow> piecesOf(const WallChartSetRow &row, qreal most)
{
    int lines = 0;
    for (const TextBox &cell : row.cells)
        lines = std::max(lines, cell.lineCount());
    const int fitting
        = std::max(1, static_cast<int>((most - 2 * kCellPadding) / fromPoints(kWallBodyPitch)));
    QList<WallChartSetRow> pieces;
    for (int first = 0; first < lines; first += fitting)
        pieces.append(pieceOf(row, first, fitting));
    return pieces;
}

} // namespace

TextStyle wallChartStyle(PaperFontRole role, qreal points, ReportAlignment alignment)
{
    return {paperFont(role, points),
            fromPoints(points * kWallBodyPitch / kWallBodyPoints),
            alignment,
            false};
}

QList<WallChartSetRow> setWallChartRows(const core::WallChart &chart, qreal most)
{
    QList<WallChartSetRow> rows;
    for (const core::WallChartRow &values : chart.rows) {
        const WallChartSetRow row = setRow(values);
        if (row.needed > most)
            rows.append(piecesOf(row, most));
        else
            rows.append(row);
    }
    return rows;
}

WallChartHead setWallChartHead(const core::Report &report, const QRectF &area, qreal corner)
{
    const auto boxOf = [&area](const QString &text, ReportAlignment alignment) {
        return TextBox(
            text, wallChartStyle(PaperFontRole::Body, kWallHeadPoints, alignment), area.width());
    };
    WallChartHead head;
    qreal y = area.top();
    const TextStyle style
        = wallChartStyle(PaperFontRole::Title, kWallTitlePoints, ReportAlignment::Centre);
    const TextBox title(brokenTitle(report.title, report.properties.author, style, area.width()),
                        style,
                        area.width());
    if (corner > 0 && title.naturalWidth() + 2 * corner > area.width())
        y += kAboveTitle;
    head.texts.append({title, QPointF(area.left(), y)});
    y += title.height() + kWallUnderTitle;
    const TextBox left = boxOf(report.headLeft, ReportAlignment::Left);
    const TextBox centre = boxOf(report.headCentre, ReportAlignment::Centre);
    const TextBox right = boxOf(report.headRight, ReportAlignment::Right);
    head.texts.append({left, QPointF(area.left(), y)});
    const qreal side = std::max(left.naturalWidth(), right.naturalWidth());
    if (centre.naturalWidth() + 2 * (side + kBetweenParts) > area.width()) {
        // The counts take a line of their own.
        head.texts.append({right, QPointF(area.left(), y)});
        y += left.height() + kWallUnderHead;
        head.texts.append(
            {boxOf(report.headCentre, ReportAlignment::Left), QPointF(area.left(), y)});
    } else {
        head.texts.append({centre, QPointF(area.left(), y)});
        head.texts.append({right, QPointF(area.left(), y)});
    }
    y += head.texts.last().text.height() + kWallUnderHead;
    head.height = y - area.top();
    return head;
}

} // namespace ui
