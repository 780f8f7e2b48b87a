// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/ledger_look.h"
#include "ui/style/fonts.h"

namespace {

QFont lookFont()
{
    ui::applyApplicationFont();
    return ui::fontOf(ui::FontRole::Body);
}

} // namespace

TEST_CASE("At 96 dots an inch the ledger has the measures it was drawn with")
{
    const ui::LedgerLook look(lookFont(), 96);
    CHECK(look.padX() == 6);
    CHECK(look.padY() == 3);
    CHECK(look.gutter() == 28);
    CHECK(look.header() == 28);
    CHECK(look.mark() == 10);
    CHECK(look.handle() == 8);
    CHECK(look.body().lineHeight() == 20);
    CHECK(look.small().lineHeight() == 16);
    CHECK(look.oneLineRow() == 27);
}

TEST_CASE("On a finer screen everything grows but the grid lines")
{
    const ui::LedgerLook look(lookFont(), 144);
    CHECK(look.padX() == 9);
    CHECK(look.gutter() == 42);
    CHECK(look.body().lineHeight() == 30);
    CHECK(look.scaled(27) == 41); // 40.5
    CHECK(ui::LedgerLook::kGrid == 1);
}

TEST_CASE("Second lines are nine tenths of the body, headers are heavier")
{
    const QFont body = lookFont();
    const ui::LedgerLook look(body, 96);
    CHECK(look.small().font().pointSizeF() == Approx(body.pointSizeF() * 0.9));
    CHECK(look.heading().font().weight() == QFont::Medium);
    CHECK(look.heading().font().pointSizeF() == Approx(body.pointSizeF()));
}
