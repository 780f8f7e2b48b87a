// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/condition_text.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Name and sentence of a condition. Sentence: %1 heading of the column, %2 and %3 operands.
struct ConditionWords
{
    ConditionKind kind;
    const char *name;
    const char *sentence;
};

constexpr const char *kConditionContext = "core::conditions";

constexpr ConditionWords kConditionWords[] {
    {ConditionKind::Contains,
     QT_TRANSLATE_NOOP("core::conditions", "Contains"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 contains “%2”")},
    {ConditionKind::ContainsNot,
     QT_TRANSLATE_NOOP("core::conditions", "Does not contain"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 does not contain “%2”")},
    {ConditionKind::StartsWith,
     QT_TRANSLATE_NOOP("core::conditions", "Begins with"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 begins with “%2”")},
    {ConditionKind::Equals,
     QT_TRANSLATE_NOOP("core::conditions", "Equals"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 equals “%2”")},
    {ConditionKind::AtLeast,
     QT_TRANSLATE_NOOP("core::conditions", "≥"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 ≥ %2")},
    {ConditionKind::AtMost,
     QT_TRANSLATE_NOOP("core::conditions", "≤"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 ≤ %2")},
    {ConditionKind::NumberBetween,
     QT_TRANSLATE_NOOP("core::conditions", "Number between"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 from %2 to %3")},
    {ConditionKind::Before,
     QT_TRANSLATE_NOOP("core::conditions", "Before"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 before %2")},
    {ConditionKind::After,
     QT_TRANSLATE_NOOP("core::conditions", "After"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 after %2")},
    {ConditionKind::DayBetween,
     QT_TRANSLATE_NOOP("core::conditions", "Between two days"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 from %2 to %3")},
    {ConditionKind::ThisWeek,
     QT_TRANSLATE_NOOP("core::conditions", "This week"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 this week")},
    {ConditionKind::ThisMonth,
     QT_TRANSLATE_NOOP("core::conditions", "This month"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 this month")},
    {ConditionKind::NextMonth,
     QT_TRANSLATE_NOOP("core::conditions", "Next month"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 next month")},
    {ConditionKind::Blank,
     QT_TRANSLATE_NOOP("core::conditions", "Blank"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 blank")},
};

/// Name of a join, and two conditions joined by it. Sentence: %1 and %2 the conditions.
struct JoinWords
{
    ConditionJoin join;
    const char *name;
    const char *sentence;
};

constexpr JoinWords kJoinWords[] {
    {ConditionJoin::And,
     QT_TRANSLATE_NOOP("core::conditions", "And"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 and %2")},
    {ConditionJoin::Or,
     QT_TRANSLATE_NOOP("core::conditions", "Or"),
     QT_TRANSLATE_NOOP("core::conditions", "%1 or %2")},
};

const JoinWords &wordsOf(ConditionJoin join)
{
    return kJoinWords[join == ConditionJoin::And ? 0 : 1];
}

const ConditionWords &wordsOf(ConditionKind kind)
{
    for (const ConditionWords &words : kConditionWords) {
        if (words.kind == kind)
            return words;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const QString &heading, const ValueCondition &condition)
{
    const QString sentence
        = QCoreApplication::translate(kConditionContext, wordsOf(condition.kind).sentence);
    if (operandOf(condition.kind) == OperandKind::Nothing)
        return sentence.arg(heading);
    // In one step: what was typed may hold a %2 itself.
    return hasTwoOperands(condition.kind) ? sentence.arg(heading, condition.first, condition.second)
                                          : sentence.arg(heading, condition.first);
}

} // namespace

QString conditionName(ConditionKind kind)
{
    return QCoreApplication::translate(kConditionContext, wordsOf(kind).name);
}

QString joinName(ConditionJoin join)
{
    return QCoreApplication::translate(kConditionContext, wordsOf(join).name);
}

QString conditionText(const QString &heading, const ColumnCondition &condition)
{
    QString first = sentenceOf(heading, condition.first);
    if (!condition.second)
        return first;
    const QString joined
        = QCoreApplication::translate(kConditionContext, wordsOf(condition.join).sentence);
    return joined.arg(first, sentenceOf({}, *condition.second).trimmed());
}

} // namespace core
