// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/mark_sign.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("every mark has a sign of its own")
{
    CHECK(signOf(ReportMark {LightColour::Green, LightReason::Normal}) == QStringLiteral("●"));
    CHECK(signOf(ReportMark {LightColour::Yellow, LightReason::DueSoon}) == QStringLiteral("▲"));
    CHECK(signOf(ReportMark {LightColour::Red, LightReason::Overdue}) == QStringLiteral("■"));
    CHECK(signOf(ReportMark {LightColour::Blue, LightReason::ClosedLate}) == QStringLiteral("√"));
    CHECK(signOf(ReportMark {LightColour::Grey, LightReason::NotStarted}) == QStringLiteral("○"));
    CHECK(signOf(ReportMark {LightColour::Grey, LightReason::Suspended}) == QStringLiteral("－"));
    CHECK(signOf(ReportMark {LightColour::Grey, LightReason::Cancelled}) == QStringLiteral("－"));
}

TEST_CASE("a node has the sign of how it stands, whatever its light")
{
    CHECK(signOf(ReportMark {LightColour::Red, LightReason::Overdue, ReportNodeState::Done})
          == QStringLiteral("√"));
    CHECK(signOf(ReportNodeState::Overdue) == QStringLiteral("！"));
    CHECK(signOf(ReportNodeState::ToCome) == QStringLiteral("○"));
}

TEST_CASE("the ink of a mark is dark enough to be read on white paper, and every light has its own")
{
    // Source: paper.md 3, "Marks".
    CHECK(inkOf(LightColour::Red) == 0xB31B1B);
    CHECK(inkOf(LightColour::Yellow) == 0x9A6200);
    CHECK(inkOf(LightColour::Green) == 0x1E6B3A);
    CHECK(inkOf(LightColour::Blue) == 0x1F4E9E);
    CHECK(inkOf(LightColour::Grey) == 0x555555);
}
