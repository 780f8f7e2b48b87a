// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printed_choices.h"

#include "core/report/print_text.h"
#include "core/report/timeline_words.h"
#include "core/views/filter_value.h"
#include "core/views/office_headers.h"
#include "core/views/office_words.h"

namespace core {

namespace {

constexpr qsizetype kMostValues = 4; ///< said of a choice; the line stands in the head of a page

/// %1 heading of the column, %2 and %3 what it is compared with.
QString conditionWords(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Contains: return QStringLiteral("%1包含“%2”");
    case ConditionKind::ContainsNot: return QStringLiteral("%1不包含“%2”");
    case ConditionKind::StartsWith: return QStringLiteral("%1开头是“%2”");
    case ConditionKind::Equals: return QStringLiteral("%1等于“%2”");
    case ConditionKind::AtLeast: return QStringLiteral("%1 ≥ %2");
    case ConditionKind::AtMost: return QStringLiteral("%1 ≤ %2");
    case ConditionKind::NumberBetween:
    case ConditionKind::DayBetween: return QStringLiteral("%1介于 %2 和 %3 之间");
    case ConditionKind::Before: return QStringLiteral("%1早于 %2");
    case ConditionKind::After: return QStringLiteral("%1晚于 %2");
    case ConditionKind::ThisWeek: return QStringLiteral("%1在本周");
    case ConditionKind::ThisMonth: return QStringLiteral("%1在本月");
    case ConditionKind::NextMonth: return QStringLiteral("%1在下月");
    case ConditionKind::Blank: return QStringLiteral("%1空白");
    }
    Q_UNREACHABLE();
}

QString printedCondition(const ValueCondition &condition, const QString &heading)
{
    const QString words = conditionWords(condition.kind);
    if (operandOf(condition.kind) == OperandKind::Nothing)
        return words.arg(heading);
    // In one step: what was typed may hold a %2 itself.
    return hasTwoOperands(condition.kind) ? words.arg(heading, condition.first, condition.second)
                                          : words.arg(heading, condition.first);
}

QString printedConditions(const ColumnCondition &condition, const QString &heading)
{
    QString first = printedCondition(condition.first, heading);
    if (!condition.second)
        return first;
    const QString join
        = condition.join == ConditionJoin::And ? QStringLiteral("，且") : QStringLiteral("，或");
    return first + join + printedCondition(*condition.second, {}).trimmed();
}

QString reasonValue(const QString &value)
{
    const auto reason = valueOfKey<LightReason>(value);
    return reason ? printedReason(*reason) : value;
}

QString remainingValue(const QString &value)
{
    const auto days = RemainingDays::ofValue(value);
    if (!days)
        return reasonValue(value);
    Light light;
    light.workdays = days->workdays;
    light.calendarDays = days->calendarDays;
    light.isOverdue = days->calendarDays < 0;
    return printedRemaining(light);
}

QString printedValue(ColumnField field, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("空白");
    switch (filterValueKind(field)) {
    case FilterValueKind::Reason: return reasonValue(value);
    case FilterValueKind::Remaining: return remainingValue(value);
    case FilterValueKind::State: {
        const auto state = valueOfKey<TaskState>(value);
        return state ? officeWord(*state) : value;
    }
    default: return value.simplified();
    }
}

QString printedValues(const ColumnChoice &choice, const QString &heading)
{
    QStringList values;
    for (const QString &value : choice.values.mid(0, kMostValues))
        values.append(printedValue(choice.field, value));
    QString text = heading + QStringLiteral(" = ") + values.join(u'、');
    if (choice.values.size() > kMostValues)
        text += QStringLiteral("等 %1 个值").arg(choice.values.size());
    return text;
}

} // namespace

QString printedView(TaskView view)
{
    switch (view) {
    case TaskView::All: return {};
    case TaskView::Overdue: return QStringLiteral("超期");
    case TaskView::DueSoon: return QStringLiteral("临期");
    case TaskView::DueThisWeek: return QStringLiteral("本周到期");
    case TaskView::DueThisMonth: return QStringLiteral("本月到期");
    case TaskView::WithoutDeadline: return QStringLiteral("无时限");
    case TaskView::NotReported: return QStringLiteral("本周未报");
    case TaskView::Mine: return QStringLiteral("我的");
    }
    Q_UNREACHABLE();
}

QString printedChoice(const ColumnChoice &choice)
{
    const QString heading
        = choice.header.isEmpty() ? officeHeader(choice.field) : choice.header.simplified();
    QStringList parts;
    if (!choice.values.isEmpty())
        parts.append(printedValues(choice, heading));
    if (choice.condition)
        parts.append(printedConditions(*choice.condition, heading));
    return parts.join(QStringLiteral("，且"));
}

QString printedSearch(const QString &search)
{
    return QStringLiteral("查找“%1”").arg(search);
}

QStringList printedChoices(const ListFilter &filter)
{
    QStringList choices;
    if (filter.view != TaskView::All) {
        const bool isMine = filter.view == TaskView::Mine && !filter.person.isEmpty();
        choices.append(printedView(filter.view)
                       + (isMine ? QStringLiteral("（%1）").arg(filter.person) : QString()));
    }
    for (const ColumnChoice &choice : filter.choices)
        choices.append(printedChoice(choice));
    return choices;
}

} // namespace core
