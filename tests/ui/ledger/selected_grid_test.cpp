// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/selected_grid.h"

#include <QStandardItemModel>

namespace {

/// A table of eight rows and five columns, and areas of it.
class GridFixture
{
public:
    [[nodiscard]] QItemSelectionRange area(int top, int left, int bottom, int right) const
    {
        return {model.index(top, left), model.index(bottom, right)};
    }
    [[nodiscard]] static QItemSelection together(const QList<QItemSelectionRange> &areas)
    {
        QItemSelection selection;
        for (const QItemSelectionRange &range : areas)
            selection.append(range);
        return selection;
    }

    QStandardItemModel model {8, 5};
};

} // namespace

TEST_CASE_METHOD(GridFixture, "Nothing selected is an empty grid")
{
    const auto grid = ui::gridOf({});
    REQUIRE(grid.has_value());
    CHECK(grid->isEmpty());
}

TEST_CASE_METHOD(GridFixture, "One area is its rows and columns")
{
    CHECK(ui::gridOf(together({area(2, 1, 4, 2)})) == ui::SelectedGrid {{2, 3, 4}, {1, 2}});
}

TEST_CASE_METHOD(GridFixture, "Areas of the same columns line up, in whatever order they came")
{
    CHECK(ui::gridOf(together({area(6, 1, 7, 2), area(0, 1, 0, 2)}))
          == ui::SelectedGrid {{0, 6, 7}, {1, 2}});
}

TEST_CASE_METHOD(GridFixture, "Areas of the same rows line up")
{
    CHECK(ui::gridOf(together({area(3, 4, 4, 4), area(3, 0, 4, 1)}))
          == ui::SelectedGrid {{3, 4}, {0, 1, 4}});
}

TEST_CASE_METHOD(GridFixture, "Four corners line up, three do not")
{
    const QList<QItemSelectionRange> corners {
        area(0, 0, 0, 0), area(0, 4, 0, 4), area(7, 0, 7, 0), area(7, 4, 7, 4)};
    CHECK(ui::gridOf(together(corners)) == ui::SelectedGrid {{0, 7}, {0, 4}});
    CHECK_FALSE(ui::gridOf(together(corners.mid(1))).has_value());
}

TEST_CASE_METHOD(GridFixture, "Areas of other rows and other columns do not line up")
{
    CHECK_FALSE(ui::gridOf(together({area(0, 0, 1, 0), area(3, 2, 4, 2)})).has_value());
    CHECK_FALSE(ui::gridOf(together({area(0, 0, 1, 0), area(0, 2, 2, 2)})).has_value());
}

TEST_CASE_METHOD(GridFixture, "Pieces of one area are the area again")
{
    CHECK(ui::gridOf(together({area(0, 0, 1, 1), area(2, 1, 3, 1), area(2, 0, 3, 0)}))
          == ui::SelectedGrid {{0, 1, 2, 3}, {0, 1}});
}
