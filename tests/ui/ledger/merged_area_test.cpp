// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/ledger/merged_area.h"

#include <QStandardItemModel>

TEST_CASE("A merged cell covers the rows of its objective")
{
    // The first objective of the sample has five tasks.
    const auto model = tests::FakeLedgerModel::sample();
    for (int row = 0; row < 5; ++row) {
        const ui::MergedArea area = ui::mergedAreaOf(model->index(row, 1));
        CHECK(area == ui::MergedArea {0, 5});
        CHECK(area.bottom() == 4);
        CHECK(area.isMerged());
        CHECK(ui::coveringCell(model->index(row, 1)) == model->index(0, 1));
    }
    CHECK(ui::mergedAreaOf(model->index(5, 1)).top == 5);
}

TEST_CASE("A cell that is not merged covers its own row")
{
    const auto model = tests::FakeLedgerModel::sample();
    const ui::MergedArea area = ui::mergedAreaOf(model->index(3, 2));
    CHECK(area == ui::MergedArea {3, 1});
    CHECK_FALSE(area.isMerged());
    CHECK(ui::coveringCell(model->index(3, 2)) == model->index(3, 2));
}

TEST_CASE("A merged cell counts in the row where it begins")
{
    const auto model = tests::FakeLedgerModel::sample();
    const auto count = [&model](int top, int left, int bottom, int right) {
        return ui::cellCount({model->index(top, left), model->index(bottom, right)});
    };
    // Of the objective one cell over five rows, of the tasks five.
    CHECK(count(0, 1, 4, 2) == 6);
    CHECK(count(0, 1, 0, 1) == 1);
    CHECK(count(1, 1, 4, 1) == 0);
    // The second objective begins in row 5.
    CHECK(count(3, 1, 5, 2) == 4);
}

TEST_CASE("A model that knows no merging has plain cells, no cell covers none")
{
    const QStandardItemModel plain(2, 2);
    CHECK(ui::mergedAreaOf(plain.index(1, 1)) == ui::MergedArea {1, 1});
    CHECK_FALSE(ui::coveringCell({}).isValid());
    CHECK(ui::cellCount({plain.index(0, 0), plain.index(1, 1)}) == 4);
}
