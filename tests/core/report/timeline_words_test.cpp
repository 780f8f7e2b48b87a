// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline_words.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

TimelineBar barWith(LightColour colour, LightReason reason)
{
    TimelineBar bar;
    bar.light.colour = colour;
    bar.light.reason = reason;
    bar.light.percent = 50;
    bar.due = QDate(2026, 7, 31);
    return bar;
}

QString remarkOf(const TimelineBar &bar)
{
    return printedTask(bar, TaskBundle {}, QDate(2026, 9, 24)).remark;
}

} // namespace

TEST_CASE("beside a printed bar stand percentage and reason, Chinese in every language")
{
    CHECK(remarkOf(barWith(LightColour::Green, LightReason::Normal)) == QStringLiteral("50%"));
    CHECK(remarkOf(barWith(LightColour::Yellow, LightReason::Behind))
          == QStringLiteral("50%　滞后"));
    CHECK(remarkOf(barWith(LightColour::Blue, LightReason::ClosedLate))
          == QStringLiteral("逾期办结"));
    TimelineBar late = barWith(LightColour::Red, LightReason::Overdue);
    late.light.isOverdue = true;
    late.light.workdays = -40;
    late.light.calendarDays = -55;
    CHECK(remarkOf(late) == QStringLiteral("50%　逾期40个工作日（55天）"));
}

TEST_CASE("what lies outside of the days of a sheet says when it is due or was closed")
{
    TimelineBar bar = barWith(LightColour::Blue, LightReason::ClosedOnTime);
    CHECK(printedTask(bar, {}, {}).elsewhere == QStringLiteral("2026年7月31日到期"));
    bar.closedOn = QDate(2026, 3, 27);
    CHECK(printedTask(bar, {}, {}).elsewhere == QStringLiteral("3月27日按期办结"));
}

TEST_CASE("a printed group says how many are late and what is not named")
{
    TimelineGroup group;
    group.bars = {TimelineBar {}, TimelineBar {}, TimelineBar {}};
    group.red = 2;
    group.overdue = 1;
    group.yellow = 1;
    const TimelineLine line = printedGroup(group, QStringLiteral("救助科"));
    CHECK(line.red == QStringLiteral("逾期、严重滞后 2"));
    CHECK(line.yellow == QStringLiteral("临期、滞后 1"));
    CHECK(line.count == QStringLiteral("共 3 项"));
    CHECK(printedGroupName({}, TimelineGrouping::Unit, {}, {}) == QStringLiteral("未明确科室"));
    CHECK(printedGroupName({}, TimelineGrouping::Person, {}, {}) == QStringLiteral("未明确责任人"));
    CHECK(printedGroupName({}, TimelineGrouping::Objective, {}, {}) == QStringLiteral("未列目标"));
    CHECK(printedGroupName({{}, QStringLiteral("王某")}, TimelineGrouping::Person, {}, {})
          == QStringLiteral("王某"));
}

TEST_CASE("a printed group names what its reds are red for")
{
    TimelineGroup group;
    group.red = 1;
    group.atRisk = 1;
    CHECK(printedGroup(group, {}).red == QStringLiteral("自报风险 1"));
    group.red = 2;
    group.overdue = 1;
    CHECK(printedGroup(group, {}).red == QStringLiteral("逾期、自报风险 2"));
    group.red = 3;
    CHECK(printedGroup(group, {}).red == QStringLiteral("逾期、严重滞后、自报风险 3"));
    TimelineBar bar = barWith(LightColour::Red, LightReason::RiskDeclared);
    CHECK(remarkOf(bar).endsWith(QStringLiteral("自报风险")));
}
