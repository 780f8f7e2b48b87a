// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/light_text.h"
#include "tests/support/catch.h"

using namespace core;

namespace {
Light open(int workdays, int calendarDays)
{
    Light light;
    light.workdays = workdays;
    light.calendarDays = calendarDays;
    light.isOverdue = calendarDays < 0;
    light.reason = light.isOverdue ? LightReason::Overdue : LightReason::Normal;
    return light;
}
} // namespace

TEST_CASE("a task due today is due today, not overdue")
{
    CHECK(remainingText(open(0, 0)) == QStringLiteral("Due today"));
    CHECK(calendarDaysText(open(0, 0)).isEmpty());
}

TEST_CASE("days left and overdue are counted in workdays first")
{
    CHECK(remainingText(open(5, 7)) == QStringLiteral("5 workday(s) left"));
    CHECK(calendarDaysText(open(5, 7)) == QStringLiteral("(7 day(s))"));
    CHECK(remainingText(open(-2, -5)) == QStringLiteral("2 workday(s) overdue"));
}

TEST_CASE("a sentence that stands alone says calendar days, then workdays")
{
    // Due on a Friday, looked at on the Saturday after: one day, no workday.
    CHECK(remainingSentence(open(0, -1)) == QStringLiteral("Overdue by 1 day(s) (0 workday(s))"));
    CHECK(remainingSentence(open(3, 3)) == QStringLiteral("3 workday(s) left"));
}

TEST_CASE("overdue by a day off says the calendar days in the first line")
{
    CHECK(remainingText(open(0, -1)) == QStringLiteral("Overdue by 1 day(s) (0 workday(s))"));
    CHECK(calendarDaysText(open(0, -1)).isEmpty());
}

TEST_CASE("closed and resting tasks count no days")
{
    Light light = open(-2, -5);
    light.reason = LightReason::ClosedLate;
    CHECK(remainingText(light) == QStringLiteral("Closed late"));
    light.workdaysLate = 3;
    light.daysLate = 5;
    CHECK(remainingText(light) == QStringLiteral("Closed late by 3 workday(s)"));
    light.workdaysLate = 0;
    light.daysLate = 1;
    CHECK(remainingText(light) == QStringLiteral("Closed late by 1 day(s)"));
    CHECK(calendarDaysText(light).isEmpty());

    light.reason = LightReason::Suspended;
    CHECK(remainingText(light) == QStringLiteral("Suspended"));
}

TEST_CASE("without a due date nothing is said")
{
    CHECK(remainingText(Light {}).isEmpty());
    CHECK(remainingSentence(Light {}).isEmpty());
}

TEST_CASE("the cell says the short word, the reason the whole")
{
    CHECK(lightWord(LightReason::FarBehind) == QStringLiteral("Behind"));
    CHECK(lightReasonText(LightReason::FarBehind) == QStringLiteral("Far behind"));
    CHECK(lightWord(LightReason::ClosedOnTime) == QStringLiteral("Closed"));
    CHECK(lightWord(LightReason::ClosedLate) == QStringLiteral("Closed late"));
    CHECK(lightWord(LightReason::Overdue) == QStringLiteral("Overdue"));
}
