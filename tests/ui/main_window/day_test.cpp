// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "ui/main_window/as_of_clock.h"
#include "ui/main_window/day_watch.h"

#include <QSignalSpy>

using tests::FakeClock;
using ui::AsOfClock;
using ui::DayWatch;

TEST_CASE("the clock of the window tells today until another day is looked at")
{
    const FakeClock real(QDate(2026, 9, 24));
    AsOfClock clock(real);
    CHECK(clock.today() == QDate(2026, 9, 24));
    CHECK_FALSE(clock.isOtherDay());

    clock.setAsOf(QDate(2021, 12, 20));
    CHECK(clock.today() == QDate(2021, 12, 20));
    CHECK(clock.realToday() == QDate(2026, 9, 24));
    CHECK(clock.isOtherDay());
    CHECK(clock.now() == real.now());

    clock.setAsOf({});
    CHECK(clock.today() == QDate(2026, 9, 24));
}

TEST_CASE("looking at today is no other day, and stays with the clock past midnight")
{
    FakeClock real(QDate(2026, 9, 24));
    AsOfClock clock(real);
    clock.setAsOf(QDate(2026, 9, 24));
    real.setToday(QDate(2026, 9, 25));
    CHECK_FALSE(clock.isOtherDay());
    CHECK(clock.today() == QDate(2026, 9, 25));
}

TEST_CASE("a new day is noticed once, and not before it has begun")
{
    FakeClock clock(QDate(2026, 9, 24));
    DayWatch watch(clock);
    const QSignalSpy spy(&watch, &DayWatch::dayChanged);
    watch.look();
    CHECK(spy.count() == 0);
    clock.setToday(QDate(2026, 9, 25));
    watch.look();
    watch.look();
    CHECK(spy.count() == 1);
}

TEST_CASE("a clock that is set back is a new day as well")
{
    FakeClock clock(QDate(2026, 9, 24));
    DayWatch watch(clock);
    const QSignalSpy spy(&watch, &DayWatch::dayChanged);
    clock.setToday(QDate(2026, 9, 23));
    watch.look();
    CHECK(spy.count() == 1);
}
