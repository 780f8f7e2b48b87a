// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rate.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("a rate is told to a tenth of a percent, half up")
{
    CHECK(Rate {16, 24}.perMille() == 667);
    CHECK(Rate {14, 16}.perMille() == 875);
    CHECK(Rate {1, 16}.perMille() == 63); // 6.25 %
    CHECK(Rate {0, 2}.perMille() == 0);
    CHECK(Rate {3, 3}.perMille() == 1000);
}

TEST_CASE("a rate without a whole is no number")
{
    CHECK_FALSE(Rate {0, 0}.perMille().has_value());
}

TEST_CASE("each rate divides what domain.md e.5 says")
{
    CHECK(partsOf(RateKind::Completion).part == Count::Closed);
    CHECK(partsOf(RateKind::Completion).whole == Count::ToBeClosed);
    CHECK(partsOf(RateKind::OnTime).part == Count::ClosedOnTime);
    CHECK(partsOf(RateKind::OnTime).whole == Count::Closed);
    CHECK(partsOf(RateKind::Overdue).part == Count::Overdue);
    CHECK(partsOf(RateKind::Overdue).whole == Count::Open);
    CHECK(partsOf(RateKind::OnSchedule).part == Count::OnSchedule);
    CHECK(partsOf(RateKind::OnSchedule).whole == Count::Scheduled);
}

TEST_CASE("the on-time rate counts what is still open and late against a unit")
{
    CHECK(partsOf(RateKind::Punctual).part == Count::ClosedOnTime);
    CHECK(partsOf(RateKind::Punctual).whole == Count::FallenDue);
}
