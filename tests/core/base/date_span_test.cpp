// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_span.h"
#include "tests/support/catch.h"

using core::DateSpan;
using core::isoWeek;

TEST_CASE("both ends of a span belong to it")
{
    const DateSpan span {QDate(2021, 7, 26), QDate(2021, 7, 30)};

    CHECK(span.contains(QDate(2021, 7, 26)));
    CHECK(span.contains(QDate(2021, 7, 30)));
    CHECK_FALSE(span.contains(QDate(2021, 7, 25)));
    CHECK_FALSE(span.contains(QDate(2021, 7, 31)));
    CHECK_FALSE(span.contains(QDate()));
}

TEST_CASE("an open end bounds nothing")
{
    CHECK(DateSpan {QDate(2021, 1, 1), QDate()}.contains(QDate(2999, 1, 1)));
    CHECK_FALSE(DateSpan {QDate(2021, 1, 1), QDate()}.contains(QDate(2020, 12, 31)));
    CHECK(DateSpan {QDate(), QDate(2021, 1, 1)}.contains(QDate(1999, 1, 1)));
}

TEST_CASE("ISO weeks run from Monday to Sunday")
{
    // Calendar of 2021: 26 July is a Monday; domain.md prints it as the 30th week.
    CHECK(isoWeek(2021, 30) == DateSpan {QDate(2021, 7, 26), QDate(2021, 8, 1)});
    // 1 January 2021 is a Friday and belongs to week 53 of 2020.
    CHECK(isoWeek(2021, 1) == DateSpan {QDate(2021, 1, 4), QDate(2021, 1, 10)});
    CHECK(isoWeek(2020, 53) == DateSpan {QDate(2020, 12, 28), QDate(2021, 1, 3)});
}

TEST_CASE("a week the year does not have is no span")
{
    CHECK(isoWeek(2021, 53) == DateSpan {});
    CHECK(isoWeek(2021, 0) == DateSpan {});
    CHECK(isoWeek(2021, 60) == DateSpan {});
}
