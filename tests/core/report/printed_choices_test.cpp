// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printed_choices.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

ColumnChoice valuesOf(ColumnField field, const QStringList &values, const QString &header = {})
{
    return {field, header, values};
}

QString printed(ConditionKind kind, const char16_t *first = u"", const char16_t *second = u"")
{
    return printedChoice(
        {ColumnField::Deadline,
         {},
         {},
         ValueCondition {kind, QString::fromUtf16(first), QString::fromUtf16(second)}});
}

} // namespace

TEST_CASE("the values chosen of a column stand behind its heading")
{
    CHECK(printedChoice(
              valuesOf(ColumnField::LeadUnit, {QStringLiteral("救助科"), QStringLiteral("养老科")}))
          == QStringLiteral("牵头科室 = 救助科、养老科"));
    // The office's own heading comes first, in one line; cells without anything have a name.
    CHECK(printedChoice(valuesOf(ColumnField::LeadUnit, {QString()}, QStringLiteral("责任\n单位")))
          == QStringLiteral("责任 单位 = 空白"));
    QStringList many;
    for (int number = 1; number <= 12; ++number)
        many.append(QStringLiteral("科%1").arg(number));
    CHECK(printedChoice(valuesOf(ColumnField::LeadUnit, many))
          == QStringLiteral("牵头科室 = 科1、科2、科3、科4等 12 个值"));
}

TEST_CASE("lights, states and days left are said in words, whatever they are kept as")
{
    CHECK(printedChoice(
              valuesOf(ColumnField::Light, {QStringLiteral("overdue"), QStringLiteral("due_soon")}))
          == QStringLiteral("灯 = 逾期、临期"));
    CHECK(printedChoice(valuesOf(ColumnField::State, {keyOf(TaskState::Closed)}))
          == QStringLiteral("状态 = 已销号"));
    CHECK(printedChoice(valuesOf(ColumnField::Remaining, {QStringLiteral("-3/-5")}))
          == QStringLiteral("剩余/逾期 = 逾期3个工作日（5天）"));
    CHECK(printedChoice(valuesOf(ColumnField::Remaining, {QStringLiteral("suspended")}))
          == QStringLiteral("剩余/逾期 = 中止"));
}

TEST_CASE("every condition is said, two of them joined by their word")
{
    CHECK(printed(ConditionKind::Contains, u"%2") == QStringLiteral("完成时限包含“%2”"));
    CHECK(printed(ConditionKind::ContainsNot, u"甲") == QStringLiteral("完成时限不包含“甲”"));
    CHECK(printed(ConditionKind::StartsWith, u"甲") == QStringLiteral("完成时限开头是“甲”"));
    CHECK(printed(ConditionKind::Equals, u"甲") == QStringLiteral("完成时限等于“甲”"));
    CHECK(printed(ConditionKind::AtLeast, u"60") == QStringLiteral("完成时限 ≥ 60"));
    CHECK(printed(ConditionKind::AtMost, u"60") == QStringLiteral("完成时限 ≤ 60"));
    CHECK(printed(ConditionKind::NumberBetween, u"1", u"2")
          == QStringLiteral("完成时限介于 1 和 2 之间"));
    CHECK(printed(ConditionKind::After, u"2026-06-30")
          == QStringLiteral("完成时限晚于 2026-06-30"));
    CHECK(printed(ConditionKind::ThisWeek) == QStringLiteral("完成时限在本周"));
    CHECK(printed(ConditionKind::ThisMonth) == QStringLiteral("完成时限在本月"));
    CHECK(printed(ConditionKind::NextMonth) == QStringLiteral("完成时限在下月"));
    const ValueCondition before {ConditionKind::Before, QStringLiteral("2026-03-31"), {}};
    const ValueCondition blank {ConditionKind::Blank, {}, {}};
    ColumnChoice choice {
        ColumnField::Deadline, {}, {}, ColumnCondition(before, ConditionJoin::Or, blank)};
    CHECK(printedChoice(choice) == QStringLiteral("完成时限早于 2026-03-31，或空白"));
    choice.condition->join = ConditionJoin::And;
    CHECK(printedChoice(choice) == QStringLiteral("完成时限早于 2026-03-31，且空白"));
    choice.condition = before;
    choice.values = {QStringLiteral("2026-01-31")};
    CHECK(printedChoice(choice)
          == QStringLiteral("完成时限 = 2026-01-31，且完成时限早于 2026-03-31"));
}

TEST_CASE("a filter is its view and its choices, and nothing where all pass")
{
    ListFilter filter;
    CHECK(printedChoices(filter).isEmpty());
    filter.view = TaskView::DueThisMonth;
    filter.choices = {valuesOf(ColumnField::Person, {QStringLiteral("何某")})};
    CHECK(printedChoices(filter)
          == QStringList {QStringLiteral("本月到期"), QStringLiteral("责任人 = 何某")});
    filter.view = TaskView::Mine;
    filter.person = QStringLiteral("张某");
    CHECK(printedChoices(filter).first() == QStringLiteral("我的（张某）"));
    QStringList views;
    for (const auto &[view, key] : EnumKeys<TaskView>::values)
        views.append(printedView(view));
    CHECK(views
          == QStringList {{},
                          QStringLiteral("超期"),
                          QStringLiteral("临期"),
                          QStringLiteral("本周到期"),
                          QStringLiteral("本月到期"),
                          QStringLiteral("无时限"),
                          QStringLiteral("本周未报"),
                          QStringLiteral("我的")});
}
