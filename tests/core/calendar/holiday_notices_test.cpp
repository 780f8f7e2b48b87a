// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_notices.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("notices are read a year a line")
{
    const auto calendar = readNotices(QStringLiteral(
        "# typed in by hand\n\n2027: 01-01..01-03 02-08 | 02-06\r\n2028: 01-03 |\n"));

    REQUIRE(calendar.has_value());
    CHECK(calendar->knowsYear(2027));
    CHECK(calendar->knowsYear(2028));
    CHECK_FALSE(calendar->isWorkday(QDate(2027, 1, 1)));
    CHECK_FALSE(calendar->isWorkday(QDate(2027, 2, 8)));
    CHECK(calendar->isWorkday(QDate(2027, 2, 6)));
    CHECK_FALSE(calendar->isWorkday(QDate(2028, 1, 3)));
}

TEST_CASE("a notice that cannot be read is refused with its line")
{
    for (const char *line : {"2027 01-01 | 01-04",
                             "2027: 01-01",
                             "2027: 02-30 |",
                             "2027: 01-03..01-01 |",
                             "2027: 01..02 |",
                             "next: 01-01 |",
                             "20270: 01-01 |"}) {
        INFO(line);
        const auto calendar
            = readNotices(QStringLiteral("2026: 01-01 |\n") + QString::fromLatin1(line));
        REQUIRE_FALSE(calendar.has_value());
        CHECK(calendar.error().kind == ErrorKind::InputDamaged);
        CHECK(calendar.error().subject == QString::fromLatin1(line));
        CHECK(calendar.error().arguments == QStringList {QStringLiteral("2")});
    }
}

TEST_CASE("a text without a notice is empty")
{
    const auto calendar = readNotices(QStringLiteral("# nothing\n\n"));

    REQUIRE_FALSE(calendar.has_value());
    CHECK(calendar.error().kind == ErrorKind::InputEmpty);
}

TEST_CASE("the notices that come with the program reach from 2004 to 2026 without a gap")
{
    const auto calendar = readNotices(builtInNotices());

    REQUIRE(calendar.has_value());
    for (int year = 2004; year <= 2026; ++year)
        CHECK(calendar->knowsYear(year));
    CHECK_FALSE(calendar->knowsYear(2027));
}

TEST_CASE("a user's own lines change the days they name and add the years they bring")
{
    const auto calendar = readNotices(QStringLiteral("2026: 08-06 | 10-01\n2027: 01-01 | 01-02\n"),
                                      WorkCalendar::builtIn());

    REQUIRE(calendar.has_value());
    CHECK_FALSE(calendar->isWorkday(QDate(2026, 8, 6))); // a Thursday, off here
    CHECK(calendar->isWorkday(QDate(2026, 10, 1))); // off by the notice, worked here
    CHECK_FALSE(calendar->isWorkday(QDate(2026, 10, 2))); // not named, still off
    CHECK_FALSE(calendar->isWorkday(QDate(2027, 1, 1)));
    CHECK(calendar->isWorkday(QDate(2027, 1, 2)));
    CHECK(calendar->knowsYear(2027));
    CHECK_FALSE(calendar->knowsYear(2028));
}
