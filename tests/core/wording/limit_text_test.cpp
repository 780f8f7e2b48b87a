// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/size_limit.h"
#include "core/wording/error_text.h"
#include "core/wording/limit_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("a limit is said with its unit")
{
    CHECK(limitText(keyOf(SizeLimit::Rows), 20000) == QStringLiteral("20000 rows"));
    CHECK(limitText(keyOf(SizeLimit::Bytes), 52'428'800) == QStringLiteral("50 MB"));
    CHECK(limitText(keyOf(SizeLimit::Ratio), 200) == QStringLiteral("200 times its packed size"));
    CHECK(limitText(QStringLiteral("unknown"), 7) == QStringLiteral("7"));
    for (const auto &[limit, key] : EnumKeys<SizeLimit>::values)
        CHECK(limitText(key, 1'000'000'000).size() > 4);
}

TEST_CASE("what is too large is told by how much of what")
{
    const Error error = tooLarge(QStringLiteral("台账.xlsx"), SizeLimit::Columns, 512);
    CHECK(errorText(error).startsWith(
        QStringLiteral("“台账.xlsx” is too large (more than 512 columns).")));
}
