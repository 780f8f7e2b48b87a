// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/time_axis.h"

using ui::TimeAxis;
using ui::TimeScale;

TEST_CASE("a day lies between its beginning and its end on the axis")
{
    const TimeAxis axis(QDate(2026, 6, 1), 4);
    CHECK(axis.left(QDate(2026, 6, 1)) == 0);
    CHECK(axis.left(QDate(2026, 7, 1)) == 120);
    CHECK(axis.right(QDate(2026, 7, 1)) == 124);
    CHECK(axis.left(QDate(2026, 5, 31)) == -4);
    CHECK(axis.length(2.5) == 10);
}

TEST_CASE("every place on the axis is a day")
{
    const TimeAxis axis(QDate(2026, 6, 1), 4);
    CHECK(axis.dayAt(0) == QDate(2026, 6, 1));
    CHECK(axis.dayAt(3.9) == QDate(2026, 6, 1));
    CHECK(axis.dayAt(4) == QDate(2026, 6, 2));
    CHECK(axis.dayAt(-0.1) == QDate(2026, 5, 31));
}

TEST_CASE("the usual size of a day belongs to its scale")
{
    for (const TimeScale scale : {TimeScale::Days,
                                  TimeScale::Weeks,
                                  TimeScale::TenDays,
                                  TimeScale::Months,
                                  TimeScale::Quarters,
                                  TimeScale::Years})
        CHECK(TimeAxis(QDate(2026, 1, 1), TimeAxis::pixelsPerDayFor(scale)).scale() == scale);
}

TEST_CASE("zooming has bounds")
{
    CHECK(TimeAxis(QDate(2026, 1, 1), 1000).pixelsPerDay() == TimeAxis::kGreatest);
    CHECK(TimeAxis(QDate(2026, 1, 1), 0).pixelsPerDay() == TimeAxis::kLeast);
}

TEST_CASE("days fill a width")
{
    CHECK(TimeAxis::fitting({QDate(2026, 1, 1), QDate(2026, 12, 31)}, 730) == 2);
    CHECK(TimeAxis::fitting({QDate(2026, 1, 1), QDate(2026, 1, 1)}, 730) == TimeAxis::kGreatest);
}
