// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/value_condition.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

// A Wednesday.
QDate wednesday()
{
    return {2026, 1, 28};
}

/// Whether a cell with @p values, separated by |, passes.
bool passes(ConditionKind kind,
            const char16_t *values,
            const char16_t *first = u"",
            const char16_t *second = u"")
{
    const ValueCondition condition {kind, QString::fromUtf16(first), QString::fromUtf16(second)};
    CHECK(condition.isComplete());
    return condition.accepts(QString::fromUtf16(values).split(u'|'), wednesday());
}

} // namespace

TEST_CASE("texts are compared without regard to width, capitals and white space")
{
    CHECK(passes(ConditionKind::Contains, u"建设 ＡＢ 平台", u"ab平"));
    CHECK_FALSE(passes(ConditionKind::Contains, u"建设平台", u"平台建设"));
    CHECK(passes(ConditionKind::StartsWith, u"社会救助", u"社会"));
    CHECK_FALSE(passes(ConditionKind::StartsWith, u"救助社会", u"社会"));
    CHECK(passes(ConditionKind::Equals, u"何某", u" 何某"));
    CHECK_FALSE(passes(ConditionKind::Equals, u"何某某", u"何某"));
}

TEST_CASE("one of several values is enough, but what must not be contained is in none of them")
{
    CHECK(passes(ConditionKind::Equals, u"何某|曹某", u"曹某"));
    CHECK_FALSE(passes(ConditionKind::ContainsNot, u"何某|曹某", u"曹"));
    CHECK(passes(ConditionKind::ContainsNot, u"何某|安某", u"曹"));
    CHECK(passes(ConditionKind::ContainsNot, u"", u"曹"));
}

TEST_CASE("numbers and percentages are compared as numbers, ends included")
{
    CHECK(passes(ConditionKind::AtLeast, u"100", u"60"));
    CHECK(passes(ConditionKind::AtLeast, u"60%", u"60"));
    CHECK_FALSE(passes(ConditionKind::AtLeast, u"9", u"60"));
    CHECK(passes(ConditionKind::AtMost, u"1,200", u"1200"));
    CHECK(passes(ConditionKind::NumberBetween, u"20", u"20", u"80"));
    CHECK(passes(ConditionKind::NumberBetween, u"50", u"80", u"20"));
    CHECK_FALSE(passes(ConditionKind::NumberBetween, u"81", u"20", u"80"));
    CHECK_FALSE(passes(ConditionKind::AtMost, u"", u"60"));
    CHECK_FALSE(passes(ConditionKind::AtMost, u"若干", u"60"));
}

TEST_CASE("what is left is compared by workdays")
{
    CHECK(passes(ConditionKind::AtMost, u"-3/-5", u"-3"));
    CHECK_FALSE(passes(ConditionKind::AtMost, u"-3/-5", u"-4"));
    CHECK_FALSE(passes(ConditionKind::AtMost, u"suspended", u"0"));
}

TEST_CASE("before and after leave the day itself out, between includes both days")
{
    CHECK(passes(ConditionKind::Before, u"2026-06-29", u"2026-06-30"));
    CHECK_FALSE(passes(ConditionKind::Before, u"2026-06-30", u"2026-06-30"));
    CHECK(passes(ConditionKind::After, u"2026-07-01", u"2026-06-30"));
    CHECK_FALSE(passes(ConditionKind::After, u"2026-06-30", u"2026-06-30"));
    CHECK(passes(ConditionKind::DayBetween, u"2026-06-30", u"2026-06-30", u"2026-07-02"));
    CHECK(passes(ConditionKind::DayBetween, u"2026-07-01", u"2026-07-02", u"2026-06-30"));
    CHECK_FALSE(passes(ConditionKind::DayBetween, u"2026-07-03", u"2026-06-30", u"2026-07-02"));
    CHECK_FALSE(passes(ConditionKind::Before, u"长期", u"2026-06-30"));
}

TEST_CASE("weeks go from Monday to Sunday, months from the first day to the last")
{
    CHECK(passes(ConditionKind::ThisWeek, u"2026-01-26"));
    CHECK(passes(ConditionKind::ThisWeek, u"2026-02-01"));
    CHECK_FALSE(passes(ConditionKind::ThisWeek, u"2026-01-25"));
    CHECK_FALSE(passes(ConditionKind::ThisWeek, u"2026-02-02"));
    CHECK(passes(ConditionKind::ThisMonth, u"2026-01-01"));
    CHECK_FALSE(passes(ConditionKind::ThisMonth, u"2026-02-01"));
    CHECK(passes(ConditionKind::NextMonth, u"2026-02-28"));
    CHECK_FALSE(passes(ConditionKind::NextMonth, u"2026-03-01"));
    CHECK_FALSE(passes(ConditionKind::NextMonth, u"2027-02-01"));
}

TEST_CASE("a cell is blank only without any value")
{
    CHECK(passes(ConditionKind::Blank, u""));
    CHECK_FALSE(passes(ConditionKind::Blank, u"长期"));
}

TEST_CASE("a condition is complete with everything it compares with")
{
    const auto isComplete
        = [](ConditionKind kind, const char16_t *first, const char16_t *second = u"") {
              return ValueCondition {kind, QString::fromUtf16(first), QString::fromUtf16(second)}
                  .isComplete();
          };
    CHECK_FALSE(isComplete(ConditionKind::Contains, u"  "));
    CHECK_FALSE(isComplete(ConditionKind::AtLeast, u"六十"));
    CHECK_FALSE(isComplete(ConditionKind::AtLeast, u"nan"));
    CHECK_FALSE(isComplete(ConditionKind::NumberBetween, u"20"));
    CHECK_FALSE(isComplete(ConditionKind::Before, u"6月底"));
    CHECK_FALSE(isComplete(ConditionKind::DayBetween, u"2026-06-30", u"2026-06-31"));
    CHECK(isComplete(ConditionKind::ThisWeek, u""));
}

TEST_CASE("columns offer the conditions of what they hold")
{
    CHECK(conditionsFor(ColumnField::Light).isEmpty());
    CHECK(conditionsFor(ColumnField::Person).constFirst() == ConditionKind::Contains);
    CHECK(conditionsFor(ColumnField::Percent)
          == QList {ConditionKind::AtLeast, ConditionKind::AtMost, ConditionKind::NumberBetween});
    CHECK(conditionsFor(ColumnField::Deadline).constFirst() == ConditionKind::Before);
    CHECK(conditionsFor(ColumnField::Deadline).constLast() == ConditionKind::Blank);
    CHECK(conditionsFor(ColumnField::Extra).size() == 7);
}
