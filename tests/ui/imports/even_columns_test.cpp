// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/imports/even_columns.h"

using ui::evenWidths;
using ui::foldedWidths;

TEST_CASE("columns that fit are as wide as they would like to be")
{
    CHECK(evenWidths({40, 200, 100}, 340, {88, 88}) == QList<int> {40, 200, 100});
    CHECK(evenWidths({}, 340, {88, 88}).isEmpty());
}

TEST_CASE("the widest columns give way first, and evenly")
{
    // 40 + 130 + 130 = 300
    CHECK(evenWidths({40, 400, 200}, 300, {88, 88}) == QList<int> {40, 130, 130});
}

TEST_CASE("no column becomes narrower than can be read")
{
    CHECK(evenWidths({40, 400, 200}, 100, {88, 88}) == QList<int> {40, 88, 88});
}

TEST_CASE("short columns keep their width while the long ones give way")
{
    // 130 stays: 130 + 90 + 90 = 310
    CHECK(evenWidths({130, 400, 200}, 310, {136, 88}) == QList<int> {130, 90, 90});
}

TEST_CASE("texts that fit in one line stand in one line")
{
    CHECK(foldedWidths({{40, 40}, {300, 160}}, 340, {88, 88}) == QList<int> {40, 300});
    CHECK(foldedWidths({{40, 40}, {300, 160}}, 900, {88, 88}) == QList<int> {40, 300});
    CHECK(foldedWidths({}, 340, {88, 88}).isEmpty());
}

TEST_CASE("what is left over once all texts are folded goes where most is folded")
{
    // 100 are left over: 240 are missing in one column, 60 in the other.
    CHECK(foldedWidths({{40, 40}, {400, 160}, {160, 100}}, 400, {88, 88})
          == QList<int> {40, 240, 120});
}

TEST_CASE("where folded texts do not fit the widest give way first")
{
    // 40 + 100 + 160 = 300
    CHECK(foldedWidths({{40, 40}, {400, 280}, {160, 100}}, 300, {100, 88})
          == QList<int> {40, 160, 100});
}
