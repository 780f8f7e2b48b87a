// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("a cell that would be a formula gets an apostrophe")
{
    for (const char *text : {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "＝1+1", " =1", "－A1"}) {
        const QString cell = QString::fromUtf8(text);
        INFO(text);
        CHECK(guardedCell(cell) == u'\'' + cell);
    }
}

TEST_CASE("numbers, dashes and ordinary text stay as they are")
{
    for (const char *text : {"-2", "+3.5%", "-", "——", "12", "2021年底", "", "a=b"}) {
        const QString cell = QString::fromUtf8(text);
        INFO(text);
        CHECK(guardedCell(cell) == cell);
    }
}

TEST_CASE("a line is quoted where commas, quotes and line breaks stand")
{
    CHECK(csvLine({QStringLiteral("甲,乙"), QStringLiteral("“a\"b”"), QStringLiteral("一\n二"), {}})
          == QStringLiteral("\"甲,乙\",\"“a\"\"b”\",\"一\n二\",\r\n"));
}
