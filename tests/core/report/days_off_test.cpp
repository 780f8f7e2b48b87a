// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/days_off.h"
#include "tests/support/catch.h"

namespace tests {

using core::printedDaysOff;
using core::WorkCalendar;

// Expected values from the State Council's notices for 2021 and 2026.

TEST_CASE("Days off are told with the weekend they touch, make-up days one by one", "[days_off]")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    CHECK(printedDaysOff({QDate(2026, 9, 14), QDate(2026, 10, 15)}, calendar)
          == QStringLiteral("9月25日至27日、10月1日至7日放假，9月20日、10月10日上班"));
}

TEST_CASE("Without days off only make-up days are told, and the other way round", "[days_off]")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    CHECK(printedDaysOff({QDate(2026, 9, 14), QDate(2026, 9, 21)}, calendar)
          == QStringLiteral("9月20日上班"));
    CHECK(printedDaysOff({QDate(2026, 9, 21), QDate(2026, 9, 30)}, calendar)
          == QStringLiteral("9月25日至27日放假"));
}

TEST_CASE("Days off that reach over the end of the span are told whole", "[days_off]")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    CHECK(printedDaysOff({QDate(2026, 9, 28), QDate(2026, 10, 2)}, calendar)
          == QStringLiteral("10月1日至7日放假"));
}

TEST_CASE("Days off over the end of a month name both months", "[days_off]")
{
    WorkCalendar calendar;
    // 30 April 2026 is a Thursday.
    calendar.setDay(QDate(2026, 4, 30), false);
    calendar.setDay(QDate(2026, 5, 1), false);
    CHECK(printedDaysOff({QDate(2026, 4, 27), QDate(2026, 5, 8)}, calendar)
          == QStringLiteral("4月30日至5月3日放假"));
}

TEST_CASE("A single day off stands alone", "[days_off]")
{
    WorkCalendar calendar;
    // A Wednesday.
    calendar.setDay(QDate(2026, 6, 10), false);
    CHECK(printedDaysOff({QDate(2026, 6, 8), QDate(2026, 6, 19)}, calendar)
          == QStringLiteral("6月10日放假"));
}

TEST_CASE("Weeks without any change say nothing", "[days_off]")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    CHECK(printedDaysOff({QDate(2021, 7, 19), QDate(2021, 8, 13)}, calendar).isEmpty());
    CHECK(printedDaysOff({QDate(2031, 9, 1), QDate(2031, 10, 31)}, calendar).isEmpty());
}

} // namespace tests
