// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period.h"
#include "tests/support/catch.h"

namespace tests {

using core::Week;
using core::WorkCalendar;

TEST_CASE("The head names the week with its first and last workday", "[period]")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    CHECK(weekCaption({2026, 39}, calendar) == QStringLiteral("2026年第39周（9月21日—9月24日）"));
    CHECK(weekCaption({2021, 30}, calendar) == QStringLiteral("2021年第30周（7月26日—7月30日）"));
    // Week 53 of 2020: 31 December is worked, 1 January is not.
    CHECK(weekCaption({2020, 53}, calendar) == QStringLiteral("2020年第53周（12月28日—12月31日）"));
    // Week 1 of 2025 begins on 30 December 2024.
    CHECK(weekCaption({2025, 1}, calendar)
          == QStringLiteral("2025年第1周（2024年12月30日—1月3日）"));
}

TEST_CASE("A count is compared with the week before, or with an older one by its number",
          "[period]")
{
    const core::Week now {2026, 39};
    const QString lastWeek = core::printedComparedWeek({2026, 38}, now);
    const QString older = core::printedComparedWeek({2026, 37}, now);
    CHECK(core::printedComparison(9, 7, lastWeek) == QStringLiteral("较上周增2项"));
    CHECK(core::printedComparison(7, 8, older) == QStringLiteral("较第37周减1项"));
    CHECK(core::printedComparison(4, 4, lastWeek) == QStringLiteral("与上周持平"));
}

} // namespace tests
