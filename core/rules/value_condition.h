// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace core {

/// What a condition on the values of a column asks. Source: peers.md 4.1, header funnel.
enum class ConditionKind
{
    Contains, ///< 包含
    ContainsNot, ///< 不包含
    StartsWith, ///< 开头是
    Equals, ///< 等于
    AtLeast, ///< ≥ a number
    AtMost, ///< ≤ a number
    NumberBetween, ///< 介于 two numbers, both of them included
    Before, ///< 早于 a day
    After, ///< 晚于 a day
    DayBetween, ///< 介于 two days, both of them included
    ThisWeek, ///< 本周, Monday to Sunday
    ThisMonth, ///< 本月
    NextMonth, ///< 下月
    Blank ///< 空白
};

template <> struct EnumKeys<ConditionKind>
{
    static constexpr EnumKeyTable<ConditionKind, 14> values {{
        {ConditionKind::Contains, QLatin1String("contains")},
        {ConditionKind::ContainsNot, QLatin1String("contains_not")},
        {ConditionKind::StartsWith, QLatin1String("starts_with")},
        {ConditionKind::Equals, QLatin1String("equals")},
        {ConditionKind::AtLeast, QLatin1String("at_least")},
        {ConditionKind::AtMost, QLatin1String("at_most")},
        {ConditionKind::NumberBetween, QLatin1String("number_between")},
        {ConditionKind::Before, QLatin1String("before")},
        {ConditionKind::After, QLatin1String("after")},
        {ConditionKind::DayBetween, QLatin1String("day_between")},
        {ConditionKind::ThisWeek, QLatin1String("this_week")},
        {ConditionKind::ThisMonth, QLatin1String("this_month")},
        {ConditionKind::NextMonth, QLatin1String("next_month")},
        {ConditionKind::Blank, QLatin1String("blank")},
    }};
};

/// What a condition is compared with.
enum class OperandKind
{
    Nothing,
    Text,
    Number,
    Day
};

[[nodiscard]] OperandKind operandOf(ConditionKind kind);

/// Whether @p kind compares with two operands.
[[nodiscard]] bool hasTwoOperands(ConditionKind kind);

/// The conditions that make sense for a column, in the order they are offered in; none for columns
/// of few fixed words, which are chosen from a list.
[[nodiscard]] QList<ConditionKind> conditionsFor(ColumnField field);

/// A condition the values of a column are held against.
struct ValueCondition
{
    ConditionKind kind = ConditionKind::Contains;
    QString first; ///< a text, a number or yyyy-MM-dd; empty where nothing is compared with
    QString second; ///< the other end of what lies between two

    /// Whether all it is compared with is there and is what it must be.
    [[nodiscard]] bool isComplete() const;

    /// Whether a cell passes that is found under @p values (of filterValues()): full-width and
    /// half-width letters, capitals and white space do not matter. Of several values one is enough,
    /// only what must not be contained must be in none. @param today what weeks and months are
    /// counted from.
    [[nodiscard]] bool accepts(const QStringList &values, QDate today) const;

    bool operator==(const ValueCondition &) const = default;
};

/// A number as a cell writes it: 60, 60%, 1,200; of days left (-3/-5) the workdays.
[[nodiscard]] std::optional<double> numberIn(const QString &value);

} // namespace core
