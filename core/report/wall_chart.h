// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/marked_day.h"
#include "core/views/timeline_bar.h"

#include <QStringList>

namespace core {

/// How a wall chart is spread over sheets of paper, and how it is coloured.
struct WallChartSetup
{
    static constexpr int kMostSheets = 20; ///< side by side, and one below the other
    static constexpr int kUsualType = 12; ///< points
    static constexpr int kSmallestType = 6; ///< points

    int across = 1; ///< sheets side by side; 0 = as many as the days need
    int down = 1; ///< sheets one below the other; 0 = as many as the rows need
    bool isGrey = false; ///< for printers without colour: told apart by height, fill and outline
    bool hasCutMarks = true; ///< where sheets are cut and laid over each other
    int leastType = kUsualType; ///< points that the texts of rows have at least

    /// Whether @p sheets are more than were asked for, since the rows do not fit on those.
    [[nodiscard]] bool isExceededBy(int sheets) const
    {
        return across > 0 && down > 0 && sheets > across * down;
    }

    bool operator==(const WallChartSetup &) const = default;
};

/// A row of a wall chart: what stands at its left and right, and its bar.
struct WallChartRow
{
    QStringList cells; ///< one for each header
    TimelineBar bar; ///< with the light it is judged by
    QString remark; ///< under the mark of the light: 逾期 of what was closed late; may be empty
    QString scheduled; ///< 序时进度: 69%, or —
    QString actual; ///< 实际进度
    QString elsewhere; ///< stands at the edge where the bar lies outside the days drawn

    bool operator==(const WallChartRow &) const = default;
};

/// A wall chart 挂图作战图 as values: what is drawn in place of a report's tables.
struct WallChart
{
    QStringList headers; ///< 序号 · 项目 · 责任领导 · 责任单位 · 责任人 · 完成时限
    QStringList progressHeaders; ///< 序时进度, 实际进度
    QList<WallChartRow> rows;
    QString emptyText; ///< where there is no row
    DateSpan days; ///< whole months
    QDate today; ///< the day it is judged on
    QList<MarkedDay> marks; ///< days the ledgers count down to
    WallChartSetup setup;

    bool operator==(const WallChart &) const = default;
};

} // namespace core
