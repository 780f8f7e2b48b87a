// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/wall_chart_rows.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

qreal roomOf(const WallChartRoom &room, qsizetype sheet, bool isLast)
{
    return (sheet == 0 ? room.first : room.next) - (isLast ? room.foot : 0);
}

/// How many rows from @p first on fit into @p height; at least one.
qsizetype rowsThatFit(const QList<qreal> &needed, qsizetype first, qreal height)
{
    constexpr qreal kRounding = 0.01;
    qsizetype count = 0;
    for (qreal used = 0; first + count < needed.size(); ++count) {
        used += needed.at(first + count);
        if (used > height + kRounding && count > 0)
            break;
    }
    return count;
}

/// As few sheets as hold all rows, filled one after the other.
QList<qsizetype> fewestSheets(const QList<qreal> &needed, const WallChartRoom &room)
{
    QList<qsizetype> sheets;
    for (qsizetype first = 0; first < needed.size();) {
        const qsizetype left = needed.size() - first;
        qsizetype count = rowsThatFit(needed, first, roomOf(room, sheets.size(), true));
        // A sheet that is not the last one has no sign line, but leaves it a row to stand under.
        if (count < left)
            count = std::min(rowsThatFit(needed, first, roomOf(room, sheets.size(), false)),
                             left - 1);
        sheets.append(count);
        first += count;
    }
    return sheets;
}

/// The rows spread evenly over so many sheets; empty if they do not fit.
QList<qsizetype>
evenSheets(const QList<qreal> &needed, const WallChartRoom &room, qsizetype sheetCount)
{
    QList<qsizetype> sheets;
    qsizetype first = 0;
    for (qsizetype sheet = 0; sheet < sheetCount; ++sheet) {
        const qsizetype left = sheetCount - sheet;
        const qsizetype wanted = (needed.size() - first + left - 1) / left;
        const qsizetype fitting
            = rowsThatFit(needed, first, roomOf(room, sheet, sheet + 1 == sheetCount));
        sheets.append(std::min(wanted, fitting));
        first += sheets.last();
    }
    return first == needed.size() ? sheets : QList<qsizetype> {};
}

} // namespace

QList<qsizetype>
spreadWallChartRows(const QList<qreal> &needed, const WallChartRoom &room, int sheets)
{
    if (needed.isEmpty())
        return {0};
    const QList<qsizetype> fewest = fewestSheets(needed, room);
    const qsizetype wanted = std::max(fewest.size(), std::min<qsizetype>(sheets, needed.size()));
    const QList<qsizetype> even = evenSheets(needed, room, wanted);
    return even.isEmpty() ? fewest : even;
}

QList<qreal> filledWallChartRows(const QList<qreal> &needed, qreal room, qreal most)
{
    QList<qreal> sorted = needed;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    // From the tallest on: the rows that need more than an equal share of what is left keep it.
    qreal left = room;
    qreal height = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        height = left / static_cast<qreal>(sorted.size() - i);
        if (sorted.at(i) <= height)
            break;
        left -= sorted.at(i);
    }
    height = std::min(height, most);
    QList<qreal> filled;
    for (const qreal each : needed)
        filled.append(std::max(each, height));
    return filled;
}

} // namespace ui
