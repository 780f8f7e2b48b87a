// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/pdf_repair.h"

namespace tests {

TEST_CASE("Text maps are mended in both of their forms", "[pdf_repair]")
{
    CHECK(ui::repairTextMap("<0001> <2F54>\n") == "<0001> <6c34>\n");
    CHECK(ui::repairTextMap("<0001> <0002> [<9644> <2F2F>]") == "<0001> <0002> [<9644> <5de5>]");
    CHECK(ui::repairTextMap("<2ea0>") == "<6c11>");
    // Outside the basic plane: U+20628 as two units.
    CHECK(ui::repairTextMap("<2E87>") == "<d841de28>");
    CHECK(ui::repairTextMap("<0003> <2E3A>") == "<0003> <20142014>");
}

TEST_CASE("Everything else in a text map stays", "[pdf_repair]")
{
    for (const QByteArray &map : {QByteArray("<6C34>"),
                                  QByteArray("<2F541234>"),
                                  QByteArray("begincmap <00"),
                                  QByteArray("<zzzz>"),
                                  QByteArray()})
        CHECK(ui::repairTextMap(map) == map);
}

TEST_CASE("What is no PDF is refused", "[pdf_repair]")
{
    const auto result = ui::repairPdf("no pdf at all", {});
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == core::ErrorKind::Internal);
}

} // namespace tests
