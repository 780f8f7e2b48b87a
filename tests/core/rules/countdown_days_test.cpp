// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/countdown_days.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

CountdownDays daysTo(QDate day, QDate asOf)
{
    return countdownDays({QStringLiteral("试点验收"), day}, asOf, WorkCalendar::builtIn());
}

Setting countdownOn(qint64 ledger, const QString &value)
{
    return {Id {100 + ledger}, countdownSetting(Id {ledger}), value};
}

} // namespace

TEST_CASE("a countdown counts calendar days and, by the calendar, workdays")
{
    // National Day and the make-up day on Saturday, 10 October, lie between: domain.md f.3.
    const CountdownDays toCome = daysTo(QDate(2026, 10, 12), QDate(2026, 9, 24));
    CHECK(toCome.calendarDays == 18);
    CHECK(toCome.workdays == 7);
    CHECK(toCome.countdown.name == QStringLiteral("试点验收"));
}

TEST_CASE("the day of a countdown itself is neither left nor passed")
{
    const CountdownDays today = daysTo(QDate(2026, 9, 24), QDate(2026, 9, 24));
    CHECK(today.calendarDays == 0);
    CHECK(today.workdays == 0);
}

TEST_CASE("a countdown that has passed counts back, make-up days included")
{
    // Sunday, 20 September, is worked; of 2 and 3 October neither is.
    const CountdownDays passed = daysTo(QDate(2026, 9, 18), QDate(2026, 9, 24));
    CHECK(passed.calendarDays == -6);
    CHECK(passed.workdays == -5);
    const CountdownDays inHoliday = daysTo(QDate(2026, 10, 1), QDate(2026, 10, 3));
    CHECK(inHoliday.calendarDays == -2);
    CHECK(inHoliday.workdays == 0);
}

TEST_CASE("a countdown over 29 February and over the end of a year counts every day")
{
    CHECK(daysTo(QDate(2024, 3, 1), QDate(2024, 2, 28)).calendarDays == 2);
    CHECK(daysTo(QDate(2027, 1, 1), QDate(2026, 12, 31)).calendarDays == 1);
}

TEST_CASE("the countdowns of several ledgers stand by day, a shared one once")
{
    const QList<Setting> settings {
        countdownOn(1, QStringLiteral("2026-12-31 创建验收")),
        countdownOn(2, QStringLiteral("2026-10-12 试点验收")),
        countdownOn(3, QStringLiteral("2026-12-31 创建验收")),
        countdownOn(4, QStringLiteral("2026-11-01 不相关")),
        {Id {9}, QStringLiteral("level_name.section"), QStringLiteral("股室")}};
    const QList<Id> ledgers {Id {1}, Id {2}, Id {3}, Id {5}};
    const auto all = countdownsOf(settings, ledgers, QDate(2026, 9, 24), WorkCalendar::builtIn());
    REQUIRE(all.size() == 2);
    CHECK(all.first().countdown == Countdown {QStringLiteral("试点验收"), QDate(2026, 10, 12)});
    CHECK(all.first().workdays == 7);
    CHECK(all.last().countdown.name == QStringLiteral("创建验收"));
    CHECK(all.last().calendarDays == 98); // 6 of September, 31, 30, 31
    CHECK(countdownsOf(settings, {}, QDate(2026, 9, 24), WorkCalendar::builtIn()).isEmpty());
}
