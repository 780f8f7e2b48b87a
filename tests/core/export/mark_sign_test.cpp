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
