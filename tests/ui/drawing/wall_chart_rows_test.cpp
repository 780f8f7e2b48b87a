// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/wall_chart_rows.h"

namespace {

using Counts = QList<qsizetype>;

/// 100 for rows on the first sheet, 120 on the next ones, 20 of it for the sign line of the last.
constexpr ui::WallChartRoom kRoom {100, 120, 20};

QList<qreal> rowsOf(int count, qreal height = 10)
{
    QList<qreal> rows;
    rows.fill(height, count);
    return rows;
}

} // namespace

TEST_CASE("rows that fit over the sign line stand on one sheet")
{
    CHECK(ui::spreadWallChartRows(rowsOf(8), kRoom, 1) == Counts {8});
    CHECK(ui::spreadWallChartRows({}, kRoom, 1) == Counts {0});
    CHECK(ui::spreadWallChartRows({}, kRoom, 3) == Counts {0});
}

TEST_CASE("rows that do not fit go on evenly on further sheets")
{
    CHECK(ui::spreadWallChartRows(rowsOf(9), kRoom, 1) == Counts {5, 4});
    CHECK(ui::spreadWallChartRows(rowsOf(18), kRoom, 0) == Counts {9, 9});
    // 10 on the first, 12 on the second, 1 on the third would do; 8 each is even.
    CHECK(ui::spreadWallChartRows(rowsOf(23), kRoom, 0) == Counts {8, 8, 7});
}

TEST_CASE("where rows are too different to be spread evenly each sheet takes what it holds")
{
    // Two rows each would be 60 + 60 on the first sheet.
    CHECK(ui::spreadWallChartRows({60, 60, 20, 20}, kRoom, 0) == Counts {1, 3});
    // The last row leaves no room for the sign line beside it on the first sheet.
    CHECK(ui::spreadWallChartRows({45, 45}, kRoom, 1) == Counts {1, 1});
}

TEST_CASE("so many sheets are filled as are asked for, never more than there are rows")
{
    CHECK(ui::spreadWallChartRows(rowsOf(8), kRoom, 3) == Counts {3, 3, 2});
    CHECK(ui::spreadWallChartRows(rowsOf(2), kRoom, 3) == Counts {1, 1});
}

TEST_CASE("a row that no sheet holds stands alone")
{
    CHECK(ui::spreadWallChartRows({10, 300, 10}, kRoom, 0) == Counts {1, 1, 1});
}

TEST_CASE("rows fill their sheet equally, those with much text take what they need")
{
    using Heights = QList<qreal>;
    CHECK(ui::filledWallChartRows({10, 10}, 30, 20) == Heights {15, 15});
    CHECK(ui::filledWallChartRows({10, 10}, 60, 20) == Heights {20, 20});
    // 40 of 100 are taken; the others share 60.
    CHECK(ui::filledWallChartRows({10, 40, 10}, 100, 50) == Heights {30, 40, 30});
    // Beyond the most a row may still be as high as its text.
    CHECK(ui::filledWallChartRows({10, 40}, 100, 20) == Heights {20, 40});
    CHECK(ui::filledWallChartRows({}, 100, 20).isEmpty());
}
