// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/month_block.h"

#include <QLocale>

using core::LightColour;
using core::LightReason;
using core::MonthLight;

namespace {

MonthLight monthOf2026(int month, LightColour colour, LightReason reason, bool isMadeUp = false)
{
    return {QDate(2026, month, 1), colour, reason, isMadeUp};
}

} // namespace

TEST_CASE("months that closed alike are one entry of the card, the newest first")
{
    const ui::CardBlock block
        = ui::monthBlock({monthOf2026(1, LightColour::Green, LightReason::Normal),
                          monthOf2026(2, LightColour::Green, LightReason::Normal),
                          monthOf2026(3, LightColour::Yellow, LightReason::FarBehind, true),
                          monthOf2026(4, LightColour::Red, LightReason::FarBehind)});
    REQUIRE(block.entries.size() == 3);
    const auto name = [](int month) {
        return QLocale().toString(QDate(2026, month, 1), QStringLiteral("MMM yyyy"));
    };
    CHECK(block.entries.at(0).text == name(4));
    REQUIRE(block.entries.at(0).light);
    CHECK(block.entries.at(0).light->colour == LightColour::Red);
    CHECK(block.entries.at(1).light->colour == LightColour::Yellow);
    CHECK(block.entries.at(1).aside
          == block.entries.at(0).aside + QStringLiteral(", made up for since"));
    CHECK(block.entries.at(2).text == name(1) + QStringLiteral(" to ") + name(2));
    CHECK(block.summary == QStringLiteral("4 months"));
}

TEST_CASE("a card without closed months has no entry for them")
{
    CHECK(ui::monthBlock({}).entries.isEmpty());
}
