// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id_source.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"

#include <QTimeZone>

using core::Id;
using core::TimeOrderedIdSource;

TEST_CASE("ids rise even within one millisecond and when the clock runs backwards")
{
    tests::FakeClock clock(QDate(2026, 9, 24));
    TimeOrderedIdSource source(clock);

    Id last = source.next();
    for (int i = 0; i < 10000; ++i) {
        if (i == 5000)
            clock.advanceMilliseconds(-86400000);
        const Id id = source.next();
        REQUIRE(id > last);
        last = id;
    }
}

TEST_CASE("the upper bits of an id are the milliseconds since 2020")
{
    tests::FakeClock clock(QDate(2026, 1, 1));
    clock.setNow(QDateTime(QDate(2020, 1, 1), QTime(0, 0, 1), QTimeZone::utc()));
    TimeOrderedIdSource source(clock);

    CHECK((source.next().value >> 22) == 1000);
}

TEST_CASE("ids stay positive for any clock")
{
    tests::FakeClock clock(QDate(2026, 1, 1));
    clock.setNow(QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc()));
    TimeOrderedIdSource early(clock);
    clock.setNow(QDateTime(QDate(9999, 1, 1), QTime(0, 0), QTimeZone::utc()));
    TimeOrderedIdSource late(clock);

    CHECK(early.next().value > 0);
    CHECK(late.next().value > 0);
}

TEST_CASE("two sources of the same moment practically never meet")
{
    const tests::FakeClock clock(QDate(2026, 9, 24));
    TimeOrderedIdSource first(clock);
    TimeOrderedIdSource second(clock);

    CHECK(first.next() != second.next());
}
