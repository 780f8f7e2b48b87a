// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/value_condition.h"

namespace core {

/// How two conditions on a column hold together.
enum class ConditionJoin
{
    And, ///< 且: both
    Or ///< 或: one of them, or both
};

template <> struct EnumKeys<ConditionJoin>
{
    static constexpr EnumKeyTable<ConditionJoin, 2> values {{
        {ConditionJoin::And, QLatin1String("and")},
        {ConditionJoin::Or, QLatin1String("or")},
    }};
};

/// What the values of a column are held against: one condition, or two. Source: peers.md 4.1,
/// header funnel.
struct ColumnCondition
{
    ColumnCondition() = default;

    // NOLINTNEXTLINE(google-explicit-constructor): one condition is a whole one
    ColumnCondition(const ValueCondition &only)
        : first(only)
    {
    }
    ColumnCondition(const ValueCondition &one, ConditionJoin joined, const ValueCondition &other)
        : first(one)
        , join(joined)
        , second(other)
    {
    }

    ValueCondition first;
    ConditionJoin join = ConditionJoin::And; ///< says nothing without a second one
    std::optional<ValueCondition> second;

    /// Whether each of them is complete.
    [[nodiscard]] bool isComplete() const;

    /// Whether a cell passes: ValueCondition::accepts(). Each is held against all values of it.
    [[nodiscard]] bool accepts(const QStringList &values, QDate today) const;

    bool operator==(const ColumnCondition &) const = default;
};

} // namespace core
