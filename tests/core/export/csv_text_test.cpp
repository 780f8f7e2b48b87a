// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("a line is quoted where commas, quotes and line breaks stand")
{
    CHECK(csvLine({QStringLiteral("甲,乙"), QStringLiteral("“a\"b”"), QStringLiteral("一\n二"), {}})
          == QStringLiteral("\"甲,乙\",\"“a\"\"b”\",\"一\n二\",\r\n"));
}

TEST_CASE("a cell that would be a formula is guarded before it is quoted")
{
    CHECK(csvLine({QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("-2")})
          == QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\",-2\r\n"));
}
