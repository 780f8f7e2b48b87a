// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/ledger/cell_key.h"
#include "ui/ledger/cell_navigation.h"
#include "ui/ledger/merged_area.h"

namespace {

using Cell = std::pair<int, int>;
using ui::CellMove;

/// Rows 0–4 under the first objective, 5–9 under the second (columns 0 and 1 merged), 12 columns.
class CellNavigationFixture
{
public:
    [[nodiscard]] Cell moved(Cell from, CellMove move, int travelRow) const
    {
        const QModelIndex to
            = ui::movedCell(model->index(from.first, from.second), move, travelRow);
        return {to.row(), to.column()};
    }

    [[nodiscard]] Cell moved(Cell from, CellMove move) const
    {
        return moved(from, move, from.first);
    }

    std::unique_ptr<tests::FakeLedgerModel> model = tests::FakeLedgerModel::sample();
};

} // namespace

TEST_CASE_METHOD(CellNavigationFixture, "A merged area is found from each of its rows")
{
    CHECK(ui::mergedAreaOf(model->index(3, 1)) == ui::MergedArea {0, 5});
    CHECK(ui::mergedAreaOf(model->index(0, 1)) == ui::MergedArea {0, 5});
    CHECK(ui::mergedAreaOf(model->index(3, 2)) == ui::MergedArea {3, 1});
    CHECK(ui::coveringCell(model->index(7, 0)) == model->index(5, 0));
    CHECK(ui::coveringCell(QModelIndex()) == QModelIndex());
}

TEST_CASE_METHOD(CellNavigationFixture, "Up and down pass a merged cell as one")
{
    CHECK(moved({0, 1}, CellMove::Down) == Cell(5, 1));
    CHECK(moved({5, 1}, CellMove::Up) == Cell(0, 1));
    CHECK(moved({0, 1}, CellMove::Up) == Cell(0, 1));
    CHECK(moved({15, 2}, CellMove::Down) == Cell(15, 2));
    CHECK(moved({3, 2}, CellMove::Down) == Cell(4, 2));
}

TEST_CASE_METHOD(CellNavigationFixture,
                 "Sideways through a merged cell one comes out in the row one came from")
{
    CHECK(moved({3, 2}, CellMove::Left, 3) == Cell(0, 1));
    CHECK(moved({0, 1}, CellMove::Right, 3) == Cell(3, 2));
    CHECK(moved({0, 1}, CellMove::Right, 9) == Cell(4, 2));
}

TEST_CASE_METHOD(CellNavigationFixture,
                 "The next cell after the last column is in the next row, and back")
{
    CHECK(moved({0, 11}, CellMove::Next) == Cell(0, 0));
    CHECK(moved({4, 11}, CellMove::Next) == Cell(5, 0));
    CHECK(moved({6, 3}, CellMove::Next) == Cell(6, 4));
    CHECK(moved({5, 0}, CellMove::Previous, 5) == Cell(4, 11));
    CHECK(moved({0, 0}, CellMove::Previous, 0) == Cell(0, 0));
    CHECK(moved({15, 11}, CellMove::Next) == Cell(15, 11));
}

TEST_CASE_METHOD(CellNavigationFixture, "First and last cells of a row and of the table")
{
    CHECK(moved({6, 3}, CellMove::FirstColumn) == Cell(5, 0));
    CHECK(moved({6, 3}, CellMove::LastColumn) == Cell(6, 11));
    CHECK(moved({6, 3}, CellMove::First) == Cell(0, 0));
    CHECK(moved({6, 3}, CellMove::Last) == Cell(15, 11));
}

TEST_CASE_METHOD(CellNavigationFixture, "An edge is where the cells that hold something end")
{
    for (const int row : {6, 7, 8, 12})
        model->setCell(row, 3, {});
    CHECK(moved({0, 3}, CellMove::EdgeDown) == Cell(5, 3));
    CHECK(moved({5, 3}, CellMove::EdgeDown) == Cell(9, 3));
    CHECK(moved({7, 3}, CellMove::EdgeDown) == Cell(9, 3));
    CHECK(moved({9, 3}, CellMove::EdgeDown) == Cell(11, 3));
    CHECK(moved({11, 3}, CellMove::EdgeUp) == Cell(9, 3));
    CHECK(moved({9, 3}, CellMove::EdgeUp) == Cell(5, 3));
    CHECK(moved({6, 3}, CellMove::EdgeUp) == Cell(5, 3));
    CHECK(moved({5, 3}, CellMove::EdgeUp) == Cell(0, 3));
    CHECK(moved({0, 3}, CellMove::EdgeUp) == Cell(0, 3));
    // Blanks are no text.
    model->setCell(4, 3, {QStringLiteral(" \n")});
    CHECK(moved({0, 3}, CellMove::EdgeDown) == Cell(3, 3));
}

TEST_CASE_METHOD(CellNavigationFixture, "Where nothing is filled any more the table ends")
{
    for (int row = 3; row < model->rowCount(); ++row)
        model->setCell(row, 3, {});
    CHECK(moved({2, 3}, CellMove::EdgeDown) == Cell(15, 3));
    for (int column = 2; column < model->columnCount(); ++column)
        model->setCell(6, column, {});
    CHECK(moved({6, 4}, CellMove::EdgeRight) == Cell(6, 11));
    CHECK(moved({6, 4}, CellMove::EdgeLeft) == Cell(5, 1));
    CHECK(moved({5, 1}, CellMove::EdgeLeft, 6) == Cell(5, 0));
    CHECK(moved({5, 1}, CellMove::EdgeRight, 6) == Cell(6, 11));
}

TEST_CASE_METHOD(CellNavigationFixture, "Merged cells are jumped over as one each")
{
    CHECK(moved({0, 1}, CellMove::EdgeDown) == Cell(13, 1));
    CHECK(moved({13, 1}, CellMove::EdgeUp) == Cell(0, 1));
}

TEST_CASE_METHOD(CellNavigationFixture,
                 "A jump stops before the row for new ones, and passes rows not read yet")
{
    QList<tests::FakeRow> rows = model->rows();
    tests::FakeRow entryRow;
    entryRow.cells = {{QStringLiteral("新增任务…")}};
    entryRow.group = 99;
    entryRow.isEntryRow = true;
    rows.append(entryRow);
    model->setRows(rows);
    CHECK(moved({0, 2}, CellMove::EdgeDown) == Cell(15, 2));
    CHECK(moved({15, 2}, CellMove::EdgeDown) == Cell(15, 2));
    CHECK(moved({16, 2}, CellMove::EdgeUp) == Cell(15, 2));
    for (int row = 4; row < 8; ++row)
        model->setLoaded(row, false);
    CHECK(moved({0, 2}, CellMove::EdgeDown) == Cell(15, 2));
}

TEST_CASE_METHOD(CellNavigationFixture, "A page moves by rows and stops at the ends")
{
    const auto away = [this](int rows) { return ui::cellRowsAway(model->index(6, 3), rows).row(); };
    CHECK(away(4) == 10);
    CHECK(away(400) == 15);
    CHECK(away(-400) == 0);
    CHECK_FALSE(ui::cellRowsAway(QModelIndex(), 1).isValid());
}

TEST_CASE_METHOD(CellNavigationFixture, "A cell is found again by what it is about")
{
    const ui::CellKey key = ui::keyOf(model->index(7, 3));
    CHECK(key.task == 1007);
    CHECK(ui::findCell(*model, key) == model->index(7, 3));
    model->insertRow(0, model->rows().first());
    CHECK(ui::findCell(*model, key) == model->index(8, 3));
    CHECK_FALSE(ui::findCell(*model, ui::CellKey {1, 0, key.field, key.header}).isValid());
    CHECK_FALSE(ui::findCell(*model, ui::CellKey {1007, 0, 77, {}}).isValid());
    CHECK(ui::keyOf(QModelIndex()) == ui::CellKey {});
}

TEST_CASE_METHOD(CellNavigationFixture, "A cell whose entry is gone is found at its task")
{
    ui::CellKey key = ui::keyOf(model->index(7, 3));
    key.entry = 42;
    CHECK(ui::findCell(*model, key) == model->index(7, 3));
}
