// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/local_days.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

LocalDays daysIn(const char *text)
{
    const auto days = LocalDays::read(QString::fromUtf8(text));
    REQUIRE(days.has_value());
    return *days;
}

const QDate kNationalDay(2026, 10, 1); // Thursday, off
const QDate kMakeUpDay(2026, 10, 10); // Saturday, worked
const QDate kThursday(2026, 8, 6);
const QDate kSaturday(2026, 8, 8);

} // namespace

TEST_CASE("without changes the days are those that ship with the program")
{
    const LocalDays days;
    CHECK(days.calendar() == WorkCalendar::builtIn());
    CHECK(days.originOf(2026) == NoticeOrigin::BuiltIn);
    CHECK(days.originOf(2027) == NoticeOrigin::Missing);
    CHECK(days.toText().isEmpty());
}

TEST_CASE("a day is set off or worked and is as usual again")
{
    LocalDays days;
    days.setChange(kThursday, false);
    days.setChange(kSaturday, true);
    days.setChange(kNationalDay, true);
    days.setChange(kMakeUpDay, false);

    CHECK(days.toText() == QStringLiteral("+2026: 08-06 10-10 | 08-08 10-01\n"));
    CHECK_FALSE(days.calendar().isWorkday(kThursday));
    CHECK(days.calendar().isWorkday(kSaturday));
    CHECK(days.calendar().isWorkday(kNationalDay));
    CHECK_FALSE(days.calendar().isWorkday(kMakeUpDay));
    CHECK(days.changeOf(kThursday) == std::optional(false));
    CHECK(days.changeOf(kNationalDay) == std::optional(true));
    CHECK_FALSE(days.changeOf(QDate(2026, 10, 2)).has_value());

    for (const QDate day : {kThursday, kSaturday, kNationalDay, kMakeUpDay})
        days.setChange(day, std::nullopt);
    CHECK(days == LocalDays());
    CHECK(days.calendar() == WorkCalendar::builtIn());
}

TEST_CASE("a change to what the day is anyway is none")
{
    LocalDays days;
    days.setChange(kThursday, true);
    days.setChange(kSaturday, false);
    CHECK(days.toText().isEmpty());
}

// Counted on the calendar of 2026: 28, 29, 30 September, 8, 9, 10 and 12 October are worked.
TEST_CASE("workdays are counted around changed days")
{
    LocalDays days;
    const QDate from(2026, 9, 24);
    const QDate to(2026, 10, 12);
    REQUIRE(days.calendar().workdaysBetween(from, to) == 7);

    days.setChange(QDate(2026, 9, 29), false); // a local holiday on a Tuesday
    CHECK(days.calendar().workdaysBetween(from, to) == 6);
    days.setChange(QDate(2026, 10, 3), true); // a Saturday of the holiday, worked here
    days.setChange(QDate(2026, 10, 4), true); // and the Sunday
    CHECK(days.calendar().workdaysBetween(from, to) == 8);
    days.setChange(QDate(2026, 10, 10), false); // the make-up day is free here
    CHECK(days.calendar().workdaysBetween(from, to) == 7);
    // Back from the Monday: 9, 8, 4, 3 October and 30 September.
    CHECK(days.calendar().addWorkdays(to, -5) == QDate(2026, 9, 30));
    days.clearChanges(2026);
    CHECK(days.calendar().addWorkdays(to, -5) == QDate(2026, 9, 29));
}

TEST_CASE("a day changed in a year without a notice does not make the year known")
{
    LocalDays days;
    days.setChange(QDate(2027, 7, 27), false); // a Tuesday

    CHECK_FALSE(days.calendar().isWorkday(QDate(2027, 7, 27)));
    CHECK(days.originOf(2027) == NoticeOrigin::Missing);
    CHECK_FALSE(days.calendar().knowsYear(2027));
    CHECK(daysIn("+2027: 07-27 |") == days);
}

TEST_CASE("the notice of a further year is taken in beside the days changed before")
{
    LocalDays days;
    days.setChange(QDate(2027, 7, 27), false);
    days.take({*readNoticeLine(u"2027: 01-01..01-03 | 02-06")});

    CHECK(days.originOf(2027) == NoticeOrigin::Imported);
    CHECK(days.calendar().knowsYear(2027));
    CHECK_FALSE(days.calendar().isWorkday(QDate(2027, 1, 1)));
    CHECK_FALSE(days.changeOf(QDate(2027, 1, 1)).has_value());
    CHECK(days.changesOf(2027) == QMap<QDate, bool> {{QDate(2027, 7, 27), false}});

    days.take({*readNoticeLine(u"2027: 01-01 | 02-07")});
    CHECK(days.calendar().isWorkday(QDate(2027, 2, 7)));
    CHECK_FALSE(days.calendar().isWorkday(QDate(2027, 2, 6))); // the earlier notice is gone
    CHECK(daysIn(days.toText().toUtf8().constData()) == days);
}

TEST_CASE("what a file says about a year that ships with the program is changed day by day")
{
    LocalDays days;
    days.take({*readNoticeLine(u"2026: 10-01..10-08 | 10-10"), *readNoticeLine(u"+2025: 12-31 |")});

    CHECK(days.changesOf(2026) == QMap<QDate, bool> {{QDate(2026, 10, 8), false}});
    CHECK(days.changesOf(2025) == QMap<QDate, bool> {{QDate(2025, 12, 31), false}});
    CHECK(days.originOf(2026) == NoticeOrigin::BuiltIn);
}

TEST_CASE("comments and other years of the user's own file stay as they are")
{
    LocalDays days = daysIn("# 火把节\n2026: 08-06 |\n\n# from the paper\n2027:  01-01 |\n");
    CHECK(days.changesOf(2026) == QMap<QDate, bool> {{kThursday, false}});

    days.setChange(kSaturday, true);
    CHECK(
        days.toText()
        == QStringLiteral("# 火把节\n+2026: 08-06 | 08-08\n\n# from the paper\n2027:  01-01 |\n"));
    days.clearChanges(2026);
    CHECK(days.toText() == QStringLiteral("# 火把节\n\n# from the paper\n2027:  01-01 |\n"));
}

TEST_CASE("a line of the user's file that names no days is refused with its number")
{
    const auto days = LocalDays::read(QStringLiteral("# fine\n2026: 08-06 |\n2026: 08-66 |\n"));
    REQUIRE_FALSE(days.has_value());
    CHECK(days.error().kind == ErrorKind::InputDamaged);
    CHECK(days.error().arguments == QStringList {QStringLiteral("3")});
}
