// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_sizes.h"
#include "tests/support/catch.h"

#include <cmath>
#include <limits>

using namespace core;

namespace {

QList<double> widthsOf(const SheetSizes &sizes, int count)
{
    QList<double> widths;
    for (int column = 0; column < count; ++column)
        widths.append(sizes.columnWidth(column));
    return widths;
}

} // namespace

TEST_CASE("columns nobody said anything of have no width and are shown")
{
    const SheetSizes sizes;
    CHECK_FALSE(sizes.hasColumnWidths());
    CHECK(sizes.columnWidth(0) == 0);
    CHECK_FALSE(sizes.isColumnHidden(0));
    CHECK(sizes.rowHeight(0) == 0);
}

TEST_CASE("what is said of columns later counts, for those alone")
{
    SheetSizes sizes;
    sizes.setColumns(0, 6, {5});
    sizes.setColumns(2, 3, {9});
    CHECK(widthsOf(sizes, 8) == QList<double> {5, 5, 9, 9, 5, 5, 5, 0});
    sizes.setColumns(3, 5, {7, true});
    CHECK(widthsOf(sizes, 8) == QList<double> {5, 5, 9, 7, 7, 7, 5, 0});
    CHECK_FALSE(sizes.isColumnHidden(2));
    CHECK(sizes.isColumnHidden(3));
    CHECK(sizes.isColumnHidden(5));
    CHECK_FALSE(sizes.isColumnHidden(6));
    sizes.setColumns(1, 5, {});
    CHECK(widthsOf(sizes, 8) == QList<double> {5, 0, 0, 0, 0, 0, 5, 0});
    sizes.setColumns(0, 7, {4});
    CHECK(widthsOf(sizes, 9) == QList<double> {4, 4, 4, 4, 4, 4, 4, 4, 0});
}

TEST_CASE("what no sheet has is left out")
{
    SheetSizes sizes;
    sizes.setColumns(-1, 3, {5});
    sizes.setColumns(3, 2, {5});
    sizes.setColumns(20'000, 30'000, {5});
    sizes.setColumns(0, 0, {256});
    sizes.setColumns(1, 1, {-1});
    sizes.setColumns(2, 2, {std::numeric_limits<double>::quiet_NaN()});
    CHECK_FALSE(sizes.hasColumnWidths());
    sizes.setColumns(16'000, 2'000'000'000, {255});
    CHECK(sizes.columnWidth(16'383) == 255);
    CHECK(sizes.columnWidth(16'384) == 0);
}

TEST_CASE("heights are kept of the first rows, where a header stands")
{
    SheetSizes sizes;
    sizes.setRowHeight(0, 28.35);
    sizes.setRowHeight(1, 0);
    sizes.setRowHeight(2, 410);
    sizes.setRowHeight(999, 20);
    sizes.setRowHeight(1'000, 20);
    sizes.setRowHeight(-1, 20);
    CHECK(sizes.rowHeight(0) == 28.35);
    CHECK(sizes.rowHeight(1) == 0);
    CHECK(sizes.rowHeight(2) == 0);
    CHECK(sizes.rowHeight(999) == 20);
    CHECK(sizes.rowHeight(1'000) == 0);
    CHECK(sizes.rowHeight(-1) == 0);
}

TEST_CASE("a figure is seven pixels of 96 on an inch wide")
{
    CHECK(figuresInPixels(64) == Approx(9.142857));
    CHECK(figuresInInches(0.875) == Approx(12));
}
