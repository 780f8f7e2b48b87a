// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline_words.h"

#include "core/report/print_text.h"
#include "core/report/task_texts.h"
#include "core/views/responsible_persons.h"

#include <algorithm>

namespace core {

namespace {

QString personName(const TimelineKey &key, const QList<Person> &people)
{
    const auto known = std::find_if(people.cbegin(), people.cend(), [&key](const Person &person) {
        return person.id == key.id;
    });
    if (known != people.cend())
        return known->name;
    return key.name.isEmpty() ? QStringLiteral("未明确责任人") : key.name;
}

QString remarkOf(const Light &light)
{
    const bool rests = light.colour == LightColour::Blue || light.colour == LightColour::Grey;
    QStringList words;
    if (light.percent && !rests)
        words.append(QStringLiteral("%1%").arg(*light.percent));
    if (light.isOverdue)
        words.append(printedRemaining(light));
    else if (light.reason != LightReason::Normal)
        words.append(printedReason(light.reason));
    return words.join(QChar(0x3000));
}

/// What the reds of a group are red for.
QString redWords(const TimelineGroup &group)
{
    QStringList words;
    const int farBehind = group.red - group.overdue - group.atRisk;
    if (group.overdue > 0 || farBehind > 0)
        words.append(QStringLiteral("逾期"));
    if (farBehind > 0)
        words.append(QStringLiteral("严重滞后"));
    if (group.atRisk > 0)
        words.append(QStringLiteral("自报风险"));
    return words.join(u'、');
}

} // namespace

QString printedElsewhere(const TimelineBar &bar)
{
    if (bar.closedOn.isValid())
        return printedMonthDay(bar.closedOn) + printedReason(bar.light.reason);
    return bar.due.isValid() ? printedDate(bar.due) + QStringLiteral("到期") : QString();
}

QString printedReason(LightReason reason)
{
    switch (reason) {
    case LightReason::Normal: return QStringLiteral("正常");
    case LightReason::DueSoon: return QStringLiteral("临期");
    case LightReason::Overdue: return QStringLiteral("逾期");
    case LightReason::Behind: return QStringLiteral("滞后");
    case LightReason::FarBehind: return QStringLiteral("严重滞后");
    case LightReason::NodeOverdue: return QStringLiteral("节点逾期");
    case LightReason::ToBeVerified: return QStringLiteral("待核验");
    case LightReason::ClosedOnTime: return QStringLiteral("按期办结");
    case LightReason::ClosedLate: return QStringLiteral("逾期办结");
    case LightReason::NotStarted: return QStringLiteral("未到启动");
    case LightReason::Draft: return QStringLiteral("草稿");
    case LightReason::Suspended: return QStringLiteral("中止");
    case LightReason::Cancelled: return QStringLiteral("撤销");
    case LightReason::ReportMissing: return QStringLiteral("未按期反馈");
    case LightReason::RiskDeclared: return QStringLiteral("自报风险");
    }
    Q_UNREACHABLE();
}

QString printedGroupName(const TimelineKey &key,
                         TimelineGrouping grouping,
                         const TimelineNames &names,
                         const TaskBundle &objective)
{
    switch (grouping) {
    case TimelineGrouping::Unit: {
        const QString name = printedUnit(names.units, key.id);
        return name.isEmpty() ? QStringLiteral("未明确科室") : name;
    }
    case TimelineGrouping::Person: return personName(key, names.people);
    case TimelineGrouping::Objective: break;
    }
    return key.id.isSet() ? printedPunctuation(objective.task.displayName().simplified())
                          : QStringLiteral("未列目标");
}

TimelineLine printedGroup(const TimelineGroup &group, const QString &name)
{
    TimelineLine line;
    line.isGroup = true;
    line.name = name;
    if (group.red > 0)
        line.red = redWords(group) + QStringLiteral(" %1").arg(group.red);
    if (group.yellow > 0)
        line.yellow = QStringLiteral("临期、滞后 %1").arg(group.yellow);
    line.count = QStringLiteral("共 %1 项").arg(group.bars.size());
    return line;
}

TimelineLine printedTask(const TimelineBar &bar, const TaskBundle &texts, QDate asOf)
{
    TimelineLine line;
    line.bar = bar;
    line.name = printedPunctuation(texts.task.displayName().simplified());
    line.person = personsOf(texts, asOf);
    line.due = bar.due.toString(Qt::ISODate);
    line.remark = remarkOf(bar.light);
    line.elsewhere = printedElsewhere(bar);
    return line;
}

} // namespace core
