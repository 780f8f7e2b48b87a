// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/week.h"
#include "tests/support/catch.h"

namespace tests {

using core::Week;
using core::WorkCalendar;

TEST_CASE("A day lies in its ISO week", "[week]")
{
    CHECK(Week::of(QDate(2021, 7, 26)) == Week {2021, 30});
    CHECK(Week::of(QDate(2021, 8, 1)) == Week {2021, 30});
    // 1 January 2021 is a Friday: it belongs to the last week of 2020, which has 53.
    CHECK(Week::of(QDate(2021, 1, 1)) == Week {2020, 53});
    CHECK(Week::of(QDate(2024, 12, 30)) == Week {2025, 1});
}

TEST_CASE("A week is read and written as its number", "[week]")
{
    CHECK(Week::fromText(QStringLiteral("2021-W30")) == Week {2021, 30});
    CHECK(Week::fromText(QStringLiteral("2021-w5")) == Week {2021, 5});
    CHECK(Week::fromText(QStringLiteral("2021W30")) == Week {2021, 30});
    CHECK(Week::fromText(QStringLiteral("２０２１－Ｗ３０")) == Week {2021, 30});
    CHECK(Week {2021, 5}.toText() == QStringLiteral("2021-W05"));
    CHECK(Week::fromText(Week {2020, 53}.toText()) == Week {2020, 53});
}

TEST_CASE("What names no week is refused", "[week]")
{
    for (const char16_t *text :
         {u"", u"2021", u"2021-30", u"2021-W0", u"2021-W53", u"2021-W300", u"W30", u"x2021-W30"})
        CHECK_FALSE(Week::fromText(QString::fromUtf16(text)));
}

TEST_CASE("The week before the first is the last of the year before", "[week]")
{
    CHECK(Week {2021, 30}.previous() == Week {2021, 29});
    CHECK(Week {2021, 1}.previous() == Week {2020, 53});
    CHECK(Week {2026, 1}.previous() == Week {2025, 52});
}

TEST_CASE("A week runs from its first to its last workday", "[week]")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    const core::DateSpan plain = workdaysOf({2021, 30}, calendar);
    CHECK(plain == core::DateSpan {QDate(2021, 7, 26), QDate(2021, 7, 30)});
    // 25 September 2026 is 中秋节, 20 September a Sunday that is worked.
    CHECK(workdaysOf({2026, 39}, calendar)
          == core::DateSpan {QDate(2026, 9, 21), QDate(2026, 9, 24)});
    CHECK(workdaysOf({2026, 38}, calendar)
          == core::DateSpan {QDate(2026, 9, 14), QDate(2026, 9, 20)});
    // 1 to 7 October 2026 are off, Saturday the 10th is worked.
    CHECK(workdaysOf({2026, 40}, calendar)
          == core::DateSpan {QDate(2026, 9, 28), QDate(2026, 9, 30)});
    CHECK(workdaysOf({2026, 41}, calendar)
          == core::DateSpan {QDate(2026, 10, 8), QDate(2026, 10, 10)});
}

TEST_CASE("A week without a workday is told from Monday to Friday", "[week]")
{
    WorkCalendar calendar;
    for (int day = 1; day <= 7; ++day)
        calendar.setDay(QDate(2026, 6, day), false);
    CHECK(workdaysOf({2026, 23}, calendar)
          == core::DateSpan {QDate(2026, 6, 1), QDate(2026, 6, 5)});
}

TEST_CASE("A week is judged on its last workday, or today if that is earlier", "[week]")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    CHECK(asOfDay({2026, 39}, QDate(2026, 11, 2), calendar) == QDate(2026, 9, 24));
    CHECK(asOfDay({2026, 39}, QDate(2026, 9, 22), calendar) == QDate(2026, 9, 22));
}

} // namespace tests
