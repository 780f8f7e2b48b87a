// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/condition_text.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

QString text(ConditionKind kind, const char16_t *first = u"", const char16_t *second = u"")
{
    return conditionText(
        QStringLiteral("完成时限"),
        ValueCondition {kind, QString::fromUtf16(first), QString::fromUtf16(second)});
}

} // namespace

TEST_CASE("a condition is said with its column and what it compares with")
{
    CHECK(text(ConditionKind::Contains, u"底") == QStringLiteral("完成时限 contains “底”"));
    CHECK(text(ConditionKind::AtLeast, u"60") == QStringLiteral("完成时限 ≥ 60"));
    CHECK(text(ConditionKind::DayBetween, u"2026-01-01", u"2026-06-30")
          == QStringLiteral("完成时限 from 2026-01-01 to 2026-06-30"));
    CHECK(text(ConditionKind::ThisWeek) == QStringLiteral("完成时限 this week"));
    CHECK(text(ConditionKind::Blank) == QStringLiteral("完成时限 blank"));
}

TEST_CASE("percent signs in what was typed stay what they are")
{
    CHECK(text(ConditionKind::Contains, u"%2 %1") == QStringLiteral("完成时限 contains “%2 %1”"));
}

TEST_CASE("of two conditions the column is said once")
{
    const ValueCondition before {ConditionKind::Before, QStringLiteral("2026-06-30"), {}};
    const ValueCondition blank {ConditionKind::Blank, {}, {}};
    const ValueCondition named {ConditionKind::Contains, QStringLiteral("%1%2"), {}};
    const QString heading = QStringLiteral("完成时限");
    CHECK(conditionText(heading, ColumnCondition(before, ConditionJoin::Or, blank))
          == QStringLiteral("完成时限 before 2026-06-30 or blank"));
    CHECK(conditionText(heading, ColumnCondition(named, ConditionJoin::And, named))
          == QStringLiteral("完成时限 contains “%1%2” and contains “%1%2”"));
    CHECK(joinName(ConditionJoin::And) != joinName(ConditionJoin::Or));
}

TEST_CASE("every condition has a name of its own")
{
    QSet<QString> names;
    for (const auto &[kind, key] : EnumKeys<ConditionKind>::values)
        names.insert(conditionName(kind));
    CHECK(names.size() == 14);
}
