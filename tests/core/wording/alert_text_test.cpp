// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/alert_text.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Light light(LightReason reason, int calendarDays)
{
    Light light;
    light.reason = reason;
    light.calendarDays = calendarDays;
    return light;
}

QString reason(const Light &light)
{
    return alertReason(light, TaskClass::None);
}

} // namespace

TEST_CASE("an overdue task is reasoned by the days since its deadline")
{
    CHECK(reason(light(LightReason::Overdue, -55))
          == QStringLiteral("55 day(s) past the deadline"));
}

TEST_CASE("a deadline that was extended says so behind the reason")
{
    CHECK(alertReason(light(LightReason::Overdue, -9), TaskClass::None, 1)
          == QStringLiteral("9 day(s) past the deadline, extended 1 time(s)"));
}

TEST_CASE("a task behind schedule is reasoned by its lag, rounded")
{
    Light late = light(LightReason::Behind, 67);
    late.percent = 50;
    late.scheduledPercent = 74.6;
    CHECK(reason(late) == QStringLiteral("Behind by 25 percentage point(s)"));

    late.reason = LightReason::FarBehind;
    late.percent = {};
    CHECK(reason(late) == QStringLiteral("Far behind by 75 percentage point(s)"));
}

TEST_CASE("a task due soon says when, and why where it is warned of earlier than others")
{
    CHECK(reason(light(LightReason::DueSoon, 6)) == QStringLiteral("Due soon, in 6 day(s)"));
    CHECK(reason(light(LightReason::DueSoon, 0)) == QStringLiteral("Due soon"));
    CHECK(alertReason(light(LightReason::DueSoon, 14), TaskClass::PriorityWork)
          == QStringLiteral("Due soon, priority task"));
}

TEST_CASE("a missing report is told with the day it was due")
{
    Light silent;
    silent.reason = LightReason::ReportMissing;
    silent.reportDue = QDate(2026, 11, 5);
    CHECK(reason(silent) == QStringLiteral("No report since 11-05"));
}

TEST_CASE("any other reason is told by its name")
{
    CHECK(reason(light(LightReason::NodeOverdue, 40)) == QStringLiteral("Node overdue"));
}

TEST_CASE("reds are counted by what they are red for")
{
    CHECK(redCountText({2, 0}) == QStringLiteral("2 overdue"));
    CHECK(redCountText({0, 1}) == QStringLiteral("1 far behind"));
    CHECK(redCountText({2, 1}) == QStringLiteral("3 overdue or far behind"));
}

TEST_CASE("nothing is said of none, but that no task is open")
{
    CHECK(redCountText({}).isEmpty());
    CHECK(yellowCountText(0).isEmpty());
    CHECK(remindedText(0).isEmpty());
    CHECK(yellowCountText(4) == QStringLiteral("4 due soon or behind"));
    CHECK(remindedText(3) == QStringLiteral("Reminded 3 time(s)"));
    CHECK(openCountText(0) == QStringLiteral("0 open"));
}

TEST_CASE("a declared risk is told with what stands in the way")
{
    Light risky = light(LightReason::RiskDeclared, 98);
    risky.risk = QStringLiteral("用地手续未批");
    CHECK(reason(risky) == QStringLiteral("Declared at risk: 用地手续未批"));
    CHECK(redCountText({0, 0, 1}) == QStringLiteral("1 at risk"));
    CHECK(redCountText({2, 0, 1}) == QStringLiteral("3 overdue or at risk"));
    CHECK(redCountText({0, 1, 1}) == QStringLiteral("2 far behind or at risk"));
    CHECK(redCountText({2, 1, 1}) == QStringLiteral("4 overdue, far behind or at risk"));
}
