// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/shares.h"
#include "tests/support/catch.h"

#include <numeric>

using core::sharesPerMille;

TEST_CASE("the shares of 222 tasks are those the county printed")
{
    // domain.md d.5: 222 = 17 + 10 + 24 + 9 + 162 is 7.7, 4.5, 10.8, 4.0, 73.0. By rounding alone 9
    // of 222, 4.054, would be 4.1 and the sum 100.1.
    CHECK(sharesPerMille({17, 10, 24, 9, 162}) == QList<int> {77, 45, 108, 40, 730});
}

TEST_CASE("shares always sum to a whole")
{
    for (const QList<int> &numbers : {QList<int> {1, 1, 1}, {1, 1, 1, 1, 1, 1}, {2, 3, 7}, {1}}) {
        const QList<int> shares = sharesPerMille(numbers);
        CHECK(std::accumulate(shares.cbegin(), shares.cend(), 0) == 1000);
    }
}

TEST_CASE("of equal remainders the earlier gets the tenth")
{
    CHECK(sharesPerMille({1, 1, 1}) == QList<int> {334, 333, 333});
}

TEST_CASE("without a task there is no share")
{
    CHECK(sharesPerMille({0, 0}) == QList<int> {0, 0});
    CHECK(sharesPerMille({}).isEmpty());
}
