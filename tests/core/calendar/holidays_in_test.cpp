// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays_in.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

QList<DateSpan> holidays(QDate start, QDate end)
{
    return holidaysIn({start, end}, WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("holidays are told whole, with the weekends they touch")
{
    CHECK(holidays(QDate(2026, 9, 24), QDate(2026, 10, 9))
          == QList<DateSpan> {{QDate(2026, 9, 25), QDate(2026, 9, 27)},
                              {QDate(2026, 10, 1), QDate(2026, 10, 7)}});
    // In the middle of one.
    CHECK(holidays(QDate(2026, 10, 5), QDate(2026, 10, 5))
          == QList<DateSpan> {{QDate(2026, 10, 1), QDate(2026, 10, 7)}});
}

TEST_CASE("plain weekends are no holidays")
{
    CHECK(holidays(QDate(2026, 11, 2), QDate(2026, 11, 30)).isEmpty());
    CHECK(holidays(QDate(2026, 9, 26), QDate(2026, 9, 27)).isEmpty()); // its weekday is before
    CHECK(holidays(QDate(2026, 10, 9), QDate(2026, 9, 24)).isEmpty()); // the wrong way round
}
