// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_kind.h"
#include "core/calendar/local_days.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

DayKind kindIn2026(int month, int day)
{
    return dayKindOf(QDate(2026, month, day), WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("a holiday takes the weekend it runs together with along")
{
    // 25 September 2026 is a Friday; the notice says 25 to 27 September.
    for (const int day : {25, 26, 27})
        CHECK(kindIn2026(9, day) == DayKind::Holiday);
    CHECK(kindIn2026(9, 28) == DayKind::Workday);
    CHECK(kindIn2026(10, 3) == DayKind::Holiday); // the Saturday of the National Day week
    CHECK(kindIn2026(10, 8) == DayKind::Workday);
}

TEST_CASE("a weekend by itself is a weekend, and a worked one is made up")
{
    CHECK(kindIn2026(8, 8) == DayKind::Weekend);
    CHECK(kindIn2026(8, 9) == DayKind::Weekend);
    CHECK(kindIn2026(10, 10) == DayKind::MadeUp);
    CHECK(kindIn2026(10, 11) == DayKind::Weekend);
    CHECK(kindIn2026(2, 14) == DayKind::MadeUp);
    CHECK(kindIn2026(2, 15) == DayKind::Holiday);
}

TEST_CASE("a day the user takes off is a holiday")
{
    LocalDays days;
    days.setChange(QDate(2026, 8, 6), false); // a Thursday
    CHECK(dayKindOf(QDate(2026, 8, 6), days.calendar()) == DayKind::Holiday);
    CHECK(dayKindOf(QDate(2026, 8, 8), days.calendar()) == DayKind::Weekend);
    days.setChange(QDate(2026, 8, 7), false);
    CHECK(dayKindOf(QDate(2026, 8, 8), days.calendar()) == DayKind::Holiday);
}

TEST_CASE("workdays are counted by year and by month")
{
    CHECK(workdaysOf(2021, WorkCalendar::builtIn()) == 250);
    CHECK(workdaysOf(2026, WorkCalendar::builtIn()) == 248);
    // October 2026: the 8th to 10th, and three whole weeks less the last Saturday: 3 + 15.
    CHECK(workdaysOf(2026, 10, WorkCalendar::builtIn()) == 18);
    CHECK(workdaysOf(2026, 12, WorkCalendar::builtIn()) == 23);
}
