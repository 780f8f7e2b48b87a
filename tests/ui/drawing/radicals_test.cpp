// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/radicals.h"

namespace tests {

using ui::unifiedIdeograph;

// Expected values: EquivalentUnifiedIdeograph.txt of Unicode.

TEST_CASE("A radical becomes the character that looks the same", "[radicals]")
{
    CHECK(unifiedIdeograph(0x2F54) == U'水');
    CHECK(unifiedIdeograph(0x2F00) == U'一');
    CHECK(unifiedIdeograph(0x2FD5) == U'龠');
    CHECK(unifiedIdeograph(0x2EA0) == U'民');
}

TEST_CASE("So does a stroke", "[radicals]")
{
    CHECK(unifiedIdeograph(0x31D0) == U'一');
}

TEST_CASE("What is a character already stays", "[radicals]")
{
    for (const char32_t character : {U'水', U'一', U'A', U'，', char32_t {0x20628}})
        CHECK(unifiedIdeograph(character) == character);
}

TEST_CASE("A radical without an equivalent stays", "[radicals]")
{
    CHECK(unifiedIdeograph(0x2E80) == 0x2E80);
    CHECK(unifiedIdeograph(0x2EF4) == 0x2EF4);
}

TEST_CASE("No radical of the block of 214 is without its character", "[radicals]")
{
    for (char32_t radical = 0x2F00; radical <= 0x2FD5; ++radical)
        CHECK(unifiedIdeograph(radical) != radical);
}

} // namespace tests
