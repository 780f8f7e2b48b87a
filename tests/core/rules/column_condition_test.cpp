// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/column_condition.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

// A Wednesday.
QDate conditionDay()
{
    return {2026, 1, 28};
}

const ValueCondition kSection {ConditionKind::Contains, QStringLiteral("救助科"), {}};
const ValueCondition kNotElderly {ConditionKind::ContainsNot, QStringLiteral("养老"), {}};
const ValueCondition kLate {ConditionKind::After, QStringLiteral("2026-06-30"), {}};
const ValueCondition kNoDay {ConditionKind::Blank, {}, {}};

} // namespace

TEST_CASE("one condition on a column is what it says")
{
    const ColumnCondition condition = kSection;
    CHECK(condition.isComplete());
    CHECK(condition.accepts({QStringLiteral("社会救助科")}, conditionDay()));
    CHECK_FALSE(condition.accepts({QStringLiteral("养老科")}, conditionDay()));
    CHECK(condition == ColumnCondition(kSection));
}

TEST_CASE("of two conditions joined by 且 both must be met")
{
    const ColumnCondition condition(kSection, ConditionJoin::And, kNotElderly);
    CHECK(condition.accepts({QStringLiteral("社会救助科")}, conditionDay()));
    CHECK_FALSE(condition.accepts({QStringLiteral("养老服务科")}, conditionDay()));
    CHECK_FALSE(condition.accepts({QStringLiteral("办公室")}, conditionDay()));
    // Each is held against all values of a cell.
    CHECK_FALSE(condition.accepts({QStringLiteral("社会救助科"), QStringLiteral("养老科")},
                                  conditionDay()));
}

TEST_CASE("of two conditions joined by 或 one is enough")
{
    const ColumnCondition condition(kLate, ConditionJoin::Or, kNoDay);
    CHECK(condition.accepts({QStringLiteral("2026-07-01")}, conditionDay()));
    CHECK(condition.accepts({QString()}, conditionDay()));
    CHECK_FALSE(condition.accepts({QStringLiteral("2026-06-30")}, conditionDay()));
}

TEST_CASE("two conditions are complete when each of them is")
{
    const ValueCondition open {ConditionKind::NumberBetween, QStringLiteral("20"), {}};
    CHECK_FALSE(ColumnCondition(open).isComplete());
    CHECK_FALSE(ColumnCondition(kSection, ConditionJoin::Or, open).isComplete());
    CHECK_FALSE(ColumnCondition(open, ConditionJoin::Or, kSection).isComplete());
    CHECK(ColumnCondition(kLate, ConditionJoin::Or, kNoDay).isComplete());
}
