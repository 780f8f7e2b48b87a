// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_grid.h"
#include "tests/support/catch.h"

using namespace core;

namespace {
void put(SheetGrid &grid, int row, int column, const QString &text)
{
    REQUIRE(grid.setCell({row, column}, {text}));
}
} // namespace

TEST_CASE("a grid keeps cells put in any order and knows what is used")
{
    SheetGrid grid(QStringLiteral("表"));
    CHECK(grid.isEmpty());
    put(grid, 2, 5, QStringLiteral("后"));
    put(grid, 2, 1, QStringLiteral("前"));
    put(grid, 0, 3, QString());
    put(grid, 2, 1, QStringLiteral("改"));

    CHECK(grid.rowCount() == 3);
    CHECK(grid.columnCount() == 6);
    CHECK(grid.cell({2, 1}).text == QStringLiteral("改"));
    CHECK(grid.cell({2, 5}).text == QStringLiteral("后"));
    CHECK(grid.cell({2, 3}).text.isEmpty());
    CHECK(grid.cell({99, 0}).text.isEmpty());
    CHECK(grid.usedColumns(2) == QList<int> {1, 5});
    CHECK(grid.usedColumns(0).isEmpty());
}

TEST_CASE("a merged area is found from each of its cells and cut to what is used")
{
    SheetGrid grid(QStringLiteral("表"));
    put(grid, 0, 0, QStringLiteral("一"));
    put(grid, 5, 3, QStringLiteral("末"));
    REQUIRE(grid.addMerge({{0, 0}, {2, 0}}));
    REQUIRE(grid.addMerge({{3, 0}, {1'000'000, 1}}));
    REQUIRE(grid.addMerge({{2, 0}, {3, 0}})); // overlaps both

    CHECK(grid.mergeAt({0, 0}) == CellRange {{0, 0}, {2, 0}});
    CHECK(grid.mergeAt({2, 0}) == CellRange {{0, 0}, {2, 0}});
    CHECK(grid.mergeAt({4, 1}) == CellRange {{3, 0}, {5, 1}});
    CHECK_FALSE(grid.mergeAt({0, 1}).has_value());
    CHECK_FALSE(grid.mergeAt({6, 0}).has_value());
}

TEST_CASE("a grid refuses what is over its limits and names the cell")
{
    GridLimits limits;
    limits.rows = 10;
    limits.columns = 4;
    limits.cells = 3;
    limits.cellCharacters = 5;
    limits.characters = 8;
    limits.merges = 1;
    SheetGrid grid(QStringLiteral("大"), limits);

    const auto tooLong = grid.setCell({0, 0}, {QStringLiteral("123456")});
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error()
          == Error {ErrorKind::InputTooLarge,
                    QStringLiteral("大"),
                    {QStringLiteral("cell_characters"), QStringLiteral("5")},
                    QStringLiteral("A1")});
    CHECK_FALSE(grid.setCell({10, 0}, {QStringLiteral("x")}));
    CHECK_FALSE(grid.setCell({0, 4}, {QStringLiteral("x")}));
    put(grid, 0, 0, QStringLiteral("1234"));
    CHECK_FALSE(grid.setCell({1, 0}, {QStringLiteral("12345")})); // nine characters in all

    SheetGrid many(QStringLiteral("多"), limits);
    put(many, 0, 0, QStringLiteral("1"));
    put(many, 0, 1, QStringLiteral("2"));
    put(many, 1, 1, QStringLiteral("3"));
    CHECK_FALSE(many.setCell({2, 0}, {QStringLiteral("4")}));
    REQUIRE(many.addMerge({{0, 0}, {0, 1}}));
    CHECK_FALSE(many.addMerge({{1, 0}, {1, 1}}));
}

TEST_CASE("cells that go between others again and again are refused before it takes for ever")
{
    GridLimits limits;
    limits.moves = 3;
    SheetGrid grid(QStringLiteral("乱"), limits);
    put(grid, 0, 3, QStringLiteral("d"));
    put(grid, 0, 2, QStringLiteral("c")); // one cell moves
    put(grid, 0, 1, QStringLiteral("b")); // two
    const auto fourth = grid.setCell({0, 0}, {QStringLiteral("a")});
    REQUIRE_FALSE(fourth);
    CHECK(fourth.error()
          == Error {ErrorKind::InputDamaged, QStringLiteral("乱"), {}, QStringLiteral("A1")});
}

TEST_CASE("all sheets of a file together hold no more cells than one may")
{
    CHECK(limitCells(GridLimits().cells, QStringLiteral("f")));
    const auto over = limitCells(GridLimits().cells + 1, QStringLiteral("f"));
    REQUIRE_FALSE(over);
    CHECK(over.error().kind == ErrorKind::InputTooLarge);
    CHECK(over.error().subject == QStringLiteral("f"));
}

TEST_CASE("several merged areas are noted until one is too much")
{
    GridLimits limits;
    limits.merges = 2;
    SheetGrid grid(QStringLiteral("表"), limits);
    REQUIRE(grid.setCell({5, 5}, {QStringLiteral("x")}));
    const QList<CellRange> two {{{0, 0}, {0, 1}}, {{1, 0}, {2, 0}}};
    CHECK(grid.addMerges(two));
    CHECK(grid.mergeAt({2, 0}) == two.at(1));
    CHECK(grid.addMerges({{{3, 3}, {4, 4}}}).error().kind == ErrorKind::InputTooLarge);
}
