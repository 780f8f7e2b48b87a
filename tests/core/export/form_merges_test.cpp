// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/form_merges.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

using Merges = QList<WorksheetMerge>;

/// Three rows of four cells, empty but for the first.
QList<QList<WorksheetCell>> emptyRows()
{
    QList<QList<WorksheetCell>> rows(3, QList<WorksheetCell>(4));
    rows[0][0].text = QStringLiteral("甲");
    return rows;
}

} // namespace

TEST_CASE("merges reach no further than the rows do")
{
    CHECK(settledMerges({{0, 1, 9, 1}, {2, 2, 1, 9}}, emptyRows())
          == Merges {{0, 1, 2, 1}, {2, 2, 1, 2}});
    CHECK(settledMerges({{0, 3, 1, 2}, {4, 0, 2, 1}, {0, -1, 2, 1}, {-1, 0, 2, 2}}, emptyRows())
              .isEmpty());
    // A single cell is none.
    CHECK(settledMerges({{3, 2, 2, 2}}, emptyRows()).isEmpty());
    CHECK(settledMerges({{0, 0, 2, 2}}, {}).isEmpty());
}

TEST_CASE("of two merges that lie over each other the earlier one stays")
{
    CHECK(settledMerges({{0, 0, 2, 2}, {1, 1, 2, 2}, {2, 0, 2, 2}}, emptyRows())
          == Merges {{0, 0, 2, 2}, {2, 0, 2, 2}});
}

TEST_CASE("a merge ends where a text would be hidden")
{
    QList<QList<WorksheetCell>> rows = emptyRows();
    rows[0][2].text = QStringLiteral("乙");
    CHECK(settledMerges({{0, 0, 1, 4}}, rows) == Merges {{0, 0, 1, 2}});
    rows = emptyRows();
    rows[2][0].text = QStringLiteral("乙");
    CHECK(settledMerges({{0, 0, 3, 1}}, rows) == Merges {{0, 0, 2, 1}});
    // A wide heading stays as wide as it is, whatever stands below it.
    rows = emptyRows();
    rows[1][1].text = QStringLiteral("乙");
    CHECK(settledMerges({{0, 0, 2, 4}}, rows) == Merges {{0, 0, 1, 4}});
    // The cell of a task over two rows leaves the column that says something else.
    CHECK(settledMerges({{0, 0, 2, 2}}, rows) == Merges {{0, 0, 2, 1}});
}
