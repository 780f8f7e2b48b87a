// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/value_condition.h"

#include "core/base/text.h"
#include "core/calendar/week.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

QList<ConditionKind> textConditions()
{
    return {ConditionKind::Contains,
            ConditionKind::ContainsNot,
            ConditionKind::StartsWith,
            ConditionKind::Equals};
}

QList<ConditionKind> numberConditions()
{
    return {ConditionKind::AtLeast, ConditionKind::AtMost, ConditionKind::NumberBetween};
}

QList<ConditionKind> dayConditions()
{
    return {ConditionKind::Before,
            ConditionKind::After,
            ConditionKind::DayBetween,
            ConditionKind::ThisWeek,
            ConditionKind::ThisMonth,
            ConditionKind::NextMonth,
            ConditionKind::Blank};
}

QDate dayIn(const QString &value)
{
    return QDate::fromString(value, Qt::ISODate);
}

bool isOperand(OperandKind kind, const QString &text)
{
    switch (kind) {
    case OperandKind::Nothing: return true;
    case OperandKind::Text: return !foldForMatching(text).isEmpty();
    case OperandKind::Number: return numberIn(text).has_value();
    case OperandKind::Day: return dayIn(text).isValid();
    }
    Q_UNREACHABLE();
}

bool acceptsText(ConditionKind kind, const QString &text, const QString &wanted)
{
    const QString value = foldForMatching(text);
    switch (kind) {
    case ConditionKind::StartsWith: return value.startsWith(wanted);
    case ConditionKind::Equals: return value == wanted;
    default: return value.contains(wanted);
    }
}

bool acceptsNumber(const ValueCondition &condition, const QString &value)
{
    const std::optional<double> number = numberIn(value);
    const std::optional<double> first = numberIn(condition.first);
    if (!number || !first)
        return false;
    if (condition.kind == ConditionKind::AtLeast)
        return *number >= *first;
    if (condition.kind == ConditionKind::AtMost)
        return *number <= *first;
    const double second = numberIn(condition.second).value_or(*first);
    return *number >= std::min(*first, second) && *number <= std::max(*first, second);
}

DateSpan monthAround(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

/// The days that pass, both ends included; an invalid end is open.
DateSpan spanOf(const ValueCondition &condition, QDate today)
{
    const QDate first = dayIn(condition.first);
    const QDate second = dayIn(condition.second);
    switch (condition.kind) {
    case ConditionKind::Before: return {{}, first.addDays(-1)};
    case ConditionKind::After: return {first.addDays(1), {}};
    case ConditionKind::ThisWeek: return Week::of(today).days();
    case ConditionKind::ThisMonth: return monthAround(today);
    case ConditionKind::NextMonth: return monthAround(today.addMonths(1));
    default: return {std::min(first, second), std::max(first, second)};
    }
}

bool acceptsDay(DateSpan span, const QString &value)
{
    const QDate day = dayIn(value);
    return day.isValid() && span.contains(day);
}

} // namespace

OperandKind operandOf(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Contains:
    case ConditionKind::ContainsNot:
    case ConditionKind::StartsWith:
    case ConditionKind::Equals: return OperandKind::Text;
    case ConditionKind::AtLeast:
    case ConditionKind::AtMost:
    case ConditionKind::NumberBetween: return OperandKind::Number;
    case ConditionKind::Before:
    case ConditionKind::After:
    case ConditionKind::DayBetween: return OperandKind::Day;
    default: return OperandKind::Nothing;
    }
}

bool hasTwoOperands(ConditionKind kind)
{
    return kind == ConditionKind::NumberBetween || kind == ConditionKind::DayBetween;
}

QList<ConditionKind> conditionsFor(ColumnField field)
{
    switch (field) {
    case ColumnField::Light:
    case ColumnField::State: return {};
    case ColumnField::Remaining:
    case ColumnField::Percent: return numberConditions();
    case ColumnField::Deadline:
    case ColumnField::MeasurePhrase:
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn:
    case ColumnField::Start:
    case ColumnField::CompletedOn: return dayConditions();
    case ColumnField::Baseline:
    case ColumnField::Target:
    case ColumnField::Actual:
    case ColumnField::Extra: return textConditions() + numberConditions();
    default: return textConditions();
    }
}

bool ValueCondition::isComplete() const
{
    const OperandKind operand = operandOf(kind);
    return isOperand(operand, first) && (!hasTwoOperands(kind) || isOperand(operand, second));
}

bool ValueCondition::accepts(const QStringList &values, QDate today) const
{
    const auto any
        = [&values](auto passes) { return std::any_of(values.cbegin(), values.cend(), passes); };
    if (kind == ConditionKind::Blank)
        return !any([](const QString &value) { return !value.isEmpty(); });
    switch (operandOf(kind)) {
    case OperandKind::Text: {
        const QString wanted = foldForMatching(first);
        const bool isFound
            = any([&](const QString &value) { return acceptsText(kind, value, wanted); });
        return isFound != (kind == ConditionKind::ContainsNot);
    }
    case OperandKind::Number:
        return any([this](const QString &value) { return acceptsNumber(*this, value); });
    default: {
        const DateSpan span = spanOf(*this, today);
        return any([span](const QString &value) { return acceptsDay(span, value); });
    }
    }
}

std::optional<double> numberIn(const QString &value)
{
    QString text = foldForMatching(value.section(u'/', 0, 0));
    text.remove(u',');
    if (text.endsWith(u'%'))
        text.chop(1);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace core
