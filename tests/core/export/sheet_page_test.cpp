// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sheet_page.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("what is exported stands where it is printed")
{
    // Source: paper.md 1.
    const SheetPage internal = sheetPageOf(PaperFrame::Internal, PaperSize::A4Landscape);
    CHECK(internal.across() == 261);
    CHECK(internal.down() == 176);
    const SheetPage annex = sheetPageOf(PaperFrame::Annex, PaperSize::A4Landscape);
    CHECK(annex.across() == 225);
    CHECK(annex.down() == 156);
    CHECK(annex.top == 28);
    CHECK(annex.right == 37);
}

TEST_CASE("an upright page is A4 on its short side, an annex with the margins of the paper")
{
    const SheetPage internal = sheetPageOf(PaperFrame::Internal, PaperSize::A4Portrait);
    CHECK(internal.width == 210);
    CHECK(internal.height == 297);
    CHECK(internal.across() == 174);
    const SheetPage annex = sheetPageOf(PaperFrame::Annex, PaperSize::A4Portrait);
    CHECK(annex.across() == 156);
    CHECK(annex.down() == 225);
    CHECK(annex.left == 28);
    CHECK(annex.top == 37);
}

TEST_CASE("no page of a table is larger than A3")
{
    for (const PaperSize paper : {PaperSize::A3Landscape, PaperSize::A1Landscape}) {
        const SheetPage page = sheetPageOf(PaperFrame::Internal, paper);
        CHECK(page.width == 420);
        CHECK(page.height == 297);
    }
}
