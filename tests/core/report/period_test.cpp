// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period.h"
#include "tests/support/catch.h"

namespace tests {

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

TEST_CASE("A stretch of months is written as months or as years", "[period]")
{
    const auto months = [](const char16_t *text) {
        return core::monthsOf(QString::fromUtf16(text)).value_or(core::DateSpan {});
    };
    CHECK(months(u"2026-03..2026-09") == core::DateSpan {QDate(2026, 3, 1), QDate(2026, 9, 30)});
    CHECK(months(u"2028-02") == core::DateSpan {QDate(2028, 2, 1), QDate(2028, 2, 29)});
    CHECK(months(u"2026") == core::DateSpan {QDate(2026, 1, 1), QDate(2026, 12, 31)});
    CHECK(months(u"2025-11..2026") == core::DateSpan {QDate(2025, 11, 1), QDate(2026, 12, 31)});
    CHECK(months(u"2001..2050") == core::DateSpan {QDate(2001, 1, 1), QDate(2050, 12, 31)});
}

TEST_CASE("What is no stretch of months, runs backwards or never ends is none", "[period]")
{
    for (const char16_t *text : {u"",
                                 u"2026-W39",
                                 u"2026-13",
                                 u"2026-00",
                                 u"2026-09..2026-03",
                                 u"2026..",
                                 u"2001..2051"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(core::monthsOf(QString::fromUtf16(text)));
    }
}

} // namespace tests
