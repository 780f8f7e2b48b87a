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
                    {QStringLiteral("cell_characters"),
                     QStringLiteral("5"),
                     QStringLiteral("大"),
                     QStringLiteral("A1")},
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
          == Error {ErrorKind::InputDamaged,
                    QStringLiteral("乱"),
                    {QStringLiteral("乱"), QStringLiteral("A1")},
                    QStringLiteral("A1")});
}

TEST_CASE("a cell counts with its row and its text, the same text once")
{
    SheetGrid grid(QStringLiteral("表"));
    put(grid, 0, 0, QStringLiteral("养老"));
    const GridSize one = grid.size();
    CHECK(one.cells == 1);
    put(grid, 0, 1, QStringLiteral("养老"));
    const GridSize two = grid.size();
    CHECK(two.cells == 2);
    put(grid, 0, 2, QStringLiteral("救助"));
    const GridSize three = grid.size();
    CHECK(three.cells == 3);
    CHECK(two.bytes > one.bytes);
    CHECK(three.bytes - two.bytes > two.bytes - one.bytes);
}

TEST_CASE("a grid refuses what would take too much memory and says how much it may")
{
    GridLimits limits;
    limits.bytes = 1'000;
    SheetGrid grid(QStringLiteral("大"), limits);
    put(grid, 0, 0, QStringLiteral("x"));
    const auto over = grid.setCell({0, 1}, {QString(1'000, u'y')});
    REQUIRE_FALSE(over);
    CHECK(over.error()
          == Error {ErrorKind::InputTooLarge,
                    QStringLiteral("大"),
                    {QStringLiteral("held"),
                     QStringLiteral("1000"),
                     QStringLiteral("大"),
                     QStringLiteral("B1")},
                    QStringLiteral("B1")});
}

TEST_CASE("a row that is repeated stands below itself, and each can be changed alone")
{
    SheetGrid grid(QStringLiteral("表"));
    put(grid, 0, 0, QStringLiteral("头"));
    put(grid, 2, 1, QStringLiteral("同"));
    REQUIRE(grid.repeatLastRow(3));
    CHECK(grid.rowCount() == 6);
    for (int row = 2; row < 6; ++row)
        CHECK(grid.cell({row, 1}).text == QStringLiteral("同"));
    CHECK(grid.cell({1, 1}).text.isEmpty());
    CHECK(grid.size().cells == 5);
    put(grid, 4, 1, QStringLiteral("改"));
    CHECK(grid.cell({3, 1}).text == QStringLiteral("同"));
    CHECK(grid.cell({4, 1}).text == QStringLiteral("改"));
    REQUIRE(grid.repeatLastRow(0));
    CHECK(grid.rowCount() == 6);
}

TEST_CASE("rows repeated without end are refused before they are there")
{
    GridLimits limits;
    limits.cells = 100;
    SheetGrid grid(QStringLiteral("表"), limits);
    for (int column = 0; column < 10; ++column)
        put(grid, 0, column, QStringLiteral("同"));
    const auto tooMany = grid.repeatLastRow(10);
    REQUIRE_FALSE(tooMany);
    CHECK(tooMany.error().kind == ErrorKind::InputTooLarge);
    CHECK(grid.rowCount() == 1);
    SheetGrid far(QStringLiteral("表"));
    put(far, 0, 0, QStringLiteral("同"));
    CHECK(far.repeatLastRow(1 << 24).error().kind == ErrorKind::InputTooLarge);
    CHECK(far.rowCount() == 1);
}

TEST_CASE("all sheets of a file together hold no more than one may")
{
    constexpr GridLimits most;
    CHECK(limitSize({most.cells, most.bytes}, QStringLiteral("f")));
    const auto cells = limitSize({most.cells + 1, 0}, QStringLiteral("f"));
    REQUIRE_FALSE(cells);
    CHECK(cells.error().kind == ErrorKind::InputTooLarge);
    CHECK(cells.error().subject == QStringLiteral("f"));
    CHECK(cells.error().arguments.constFirst() == QStringLiteral("cells"));
    GridSize both {0, most.bytes};
    both += {0, 1};
    const auto bytes = limitSize(both, QStringLiteral("f"));
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().arguments.constFirst() == QStringLiteral("held"));
}

TEST_CASE("a cell put again says what was put last, and rows go on between")
{
    SheetGrid grid(QStringLiteral("表"));
    put(grid, 0, 1, QStringLiteral("b"));
    put(grid, 1, 0, QStringLiteral("c"));
    put(grid, 0, 0, QStringLiteral("a"));
    put(grid, 0, 1, QStringLiteral("c"));
    CHECK(grid.cell({0, 0}).text == QStringLiteral("a"));
    CHECK(grid.cell({0, 1}).text == QStringLiteral("c"));
    CHECK(grid.cell({1, 0}).text == QStringLiteral("c"));
    CHECK(grid.usedColumns(0) == QList<int> {0, 1});
    CHECK(grid.cell({0, 1}).text.constData() == grid.cell({1, 0}).text.constData());
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
