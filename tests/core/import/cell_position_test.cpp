// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_position.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("columns have the letters of a spreadsheet")
{
    CHECK(columnLetters(0) == QStringLiteral("A"));
    CHECK(columnLetters(25) == QStringLiteral("Z"));
    CHECK(columnLetters(26) == QStringLiteral("AA"));
    CHECK(columnLetters(701) == QStringLiteral("ZZ"));
    CHECK(columnLetters(16383) == QStringLiteral("XFD"));
    CHECK(columnFromLetters(u"a") == 0);
    CHECK(columnFromLetters(u"AA") == 26);
    CHECK(columnFromLetters(u"XFD") == 16383);
    CHECK_FALSE(columnFromLetters(u"XFE").has_value());
    CHECK_FALSE(columnFromLetters(u"").has_value());
    CHECK_FALSE(columnFromLetters(u"责任人").has_value());
}

TEST_CASE("references to cells and areas are read, others are not")
{
    CHECK(cellPosition("B3") == CellPosition {2, 1});
    CHECK(cellPosition("$AA$10") == CellPosition {9, 26});
    for (const char *bad :
         {"", "3", "B", "B0", "3B", "B-1", "B1048577", "ZZZZ1", "B99999999999999"})
        CHECK_FALSE(cellPosition(bad).has_value());

    CHECK(cellRange("A1:H2") == CellRange {{0, 0}, {1, 7}});
    CHECK(cellRange("H2:A1") == CellRange {{0, 0}, {1, 7}});
    CHECK(cellRange("C4") == CellRange {{3, 2}, {3, 2}});
    CHECK_FALSE(cellRange("A1:").has_value());
    CHECK_FALSE(cellRange("A:A").has_value());
}
