// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"
#include "tests/support/catch.h"

using namespace core;

namespace {
int workdaysOf(int year)
{
    return WorkCalendar::builtIn().workdaysBetween(QDate(year - 1, 12, 31), QDate(year, 12, 31));
}
} // namespace

TEST_CASE("the built-in notices agree with their check sums")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();

    CHECK(workdaysOf(2021) == 250);
    CHECK(workdaysOf(2025) == 248);
    CHECK(workdaysOf(2026) == 248);
    CHECK(calendar.workdaysBetween(QDate(2026, 9, 24), QDate(2026, 10, 12)) == 7);
    CHECK(calendar.workdaysBetween(QDate(2026, 2, 13), QDate(2026, 2, 24)) == 2);
    CHECK(calendar.addWorkdays(QDate(2026, 10, 12), -5) == QDate(2026, 9, 29));
}

TEST_CASE("counting workdays agrees with asking every day")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    const QDate from(2003, 12, 25);
    int count = 0;
    for (QDate day = from.addDays(1); day <= QDate(2028, 1, 15); day = day.addDays(1)) {
        count += calendar.isWorkday(day) ? 1 : 0;
        if (day.day() % 7 == 0)
            REQUIRE(calendar.workdaysBetween(from, day) == count);
    }
    REQUIRE(count > 5000);
}

TEST_CASE("an earlier end counts the same days as negative")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();

    // Tuesday 4 and Wednesday 5 January 2022 are worked, 1 to 3 January are off.
    CHECK(calendar.workdaysBetween(QDate(2022, 1, 5), QDate(2021, 12, 31)) == -2);
    CHECK(calendar.workdaysBetween(QDate(2022, 1, 5), QDate(2022, 1, 5)) == 0);
    CHECK(calendar.workdaysBetween(QDate(), QDate(2022, 1, 5)) == 0);
}

TEST_CASE("workdays can be added and taken away over holidays and make-up days")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();

    CHECK(calendar.addWorkdays(QDate(2026, 10, 7), 5) == QDate(2026, 10, 13));
    CHECK(calendar.addWorkdays(QDate(2026, 10, 3), 0) == QDate(2026, 10, 3));
    CHECK(calendar.addWorkdays(QDate(2026, 2, 24), -1) == QDate(2026, 2, 14));
}

TEST_CASE("the workday beside a day off is found in both directions")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();

    CHECK(calendar.workdayOnOrBefore(QDate(2022, 12, 31)) == QDate(2022, 12, 30));
    CHECK(calendar.workdayOnOrAfter(QDate(2022, 12, 31)) == QDate(2023, 1, 3));
    // Saturday 28 February 2026 is a make-up workday.
    CHECK(calendar.workdayOnOrBefore(QDate(2026, 2, 28)) == QDate(2026, 2, 28));
    CHECK_FALSE(calendar.workdayOnOrAfter(QDate()).isValid());
}

TEST_CASE("a year without a notice counts plain weekends and says so")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();

    CHECK(calendar.knowsYear(2004));
    CHECK(calendar.knowsYear(2026));
    CHECK_FALSE(calendar.knowsYear(2003));
    CHECK_FALSE(calendar.knowsYear(2027));
    CHECK(calendar.isWorkday(QDate(2027, 10, 1)));
    CHECK_FALSE(calendar.isWorkday(QDate(2027, 10, 2)));
}

TEST_CASE("the user can change single days and change them back")
{
    WorkCalendar calendar = WorkCalendar::builtIn();
    const QDate torchFestival(2026, 8, 6);
    REQUIRE(calendar.isWorkday(torchFestival));

    calendar.setDay(torchFestival, false);
    CHECK_FALSE(calendar.isWorkday(torchFestival));
    CHECK(calendar.workdaysBetween(QDate(2026, 8, 5), QDate(2026, 8, 7)) == 1);

    calendar.setDay(torchFestival, true);
    CHECK(calendar.workdaysBetween(QDate(2026, 8, 5), QDate(2026, 8, 7)) == 2);
    CHECK(WorkCalendar::builtIn().isWorkday(torchFestival));
}
