// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/usual_text.h"

namespace tests {

using ui::usualText;

TEST_CASE("Where several characters have one shape the usual one is meant", "[usual_text]")
{
    CHECK(usualText(0x2F3E) == QStringLiteral("户"));
    CHECK(usualText(0x2215) == QStringLiteral("／"));
    CHECK(usualText(0x301C) == QStringLiteral("～"));
    CHECK(usualText(0x2329) == QStringLiteral("〈"));
    CHECK(usualText(0x3B35) == QStringLiteral("胶"));
}

TEST_CASE("Dashes that are drawn as one are as many as were written", "[usual_text]")
{
    CHECK(usualText(0x2E3A) == QStringLiteral("——"));
    CHECK(usualText(0x2E3B) == QStringLiteral("———"));
    CHECK(usualText(0x2014) == QStringLiteral("—"));
}

TEST_CASE("A radical of another shape becomes its character", "[usual_text]")
{
    CHECK(usualText(0x2F54) == QStringLiteral("水"));
    CHECK(usualText(0x31D0) == QStringLiteral("一"));
}

TEST_CASE("A usual character stays", "[usual_text]")
{
    // 戶 is another character than 户, and drawn otherwise.
    for (const char32_t character : {U'户', U'戶', U'水', U'／', U'～', U'—', U'A'})
        CHECK(usualText(character) == QString::fromUcs4(&character, 1));
}

} // namespace tests
