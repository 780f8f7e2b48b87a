// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/imports/even_columns.h"

using ui::evenWidths;

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
