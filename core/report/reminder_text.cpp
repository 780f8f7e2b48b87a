// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reminder_text.h"

#include "core/report/print_text.h"
#include "core/views/responsible_persons.h"

#include <cmath>

namespace core {

namespace {

/// On one line, as a message shows it.
QString oneLine(const QString &text)
{
    return printedPunctuation(text.simplified());
}

/// 9月30日 in the year of the letter, else with its year.
QString dayText(QDate day, QDate today)
{
    return day.year() == today.year() ? printedMonthDay(day) : printedDate(day);
}

QString nameText(const Task &task)
{
    // Quotation marks inside quotation marks are single ones.
    QString inner = oneLine(task.displayName());
    inner.replace(u'“', u'‘').replace(u'”', u'’');
    const QString name = QStringLiteral("“%1”").arg(inner);
    return task.code.isEmpty() ? name : name + QStringLiteral("（%1）").arg(oneLine(task.code));
}

/// 完成时限为9月30日，还剩3个工作日; empty without a due date.
QString dueText(const Light &light, QDate today)
{
    if (!light.due.isValid())
        return {};
    const QString word = light.isOverdue ? QStringLiteral("，已") : QStringLiteral("，");
    return QStringLiteral("完成时限为") + dayText(light.due, today) + word
        + printedRemaining(light);
}

/// 进度50%，落后序时进度25个百分点; empty where that is not what the light says.
QString lagText(const Light &light)
{
    if (light.reason != LightReason::Behind && light.reason != LightReason::FarBehind)
        return {};
    return QStringLiteral("进度%1%，落后序时进度%2个百分点")
        .arg(light.percent.value_or(0))
        .arg(std::lround(lagOf(light)));
}

QString nodeText(const Light &light)
{
    return light.reason == LightReason::NodeOverdue ? QStringLiteral("有节点已逾期") : QString();
}

QString missingText(const Light &light, QDate today)
{
    return light.reason == LightReason::ReportMissing
        ? dayText(light.reportDue, today) + QStringLiteral("应反馈进展，尚未收到")
        : QString();
}

QString riskText(const Light &light)
{
    return light.risk.isEmpty() ? QString() : QStringLiteral("已自报风险：") + oneLine(light.risk);
}

QString reportText(const TaskBundle &bundle, QDate today)
{
    const Progress *newest = nullptr;
    for (const Progress &report : bundle.reports) {
        if (report.date <= today)
            newest = &report;
    }
    if (!newest)
        return QStringLiteral("目前尚未收到进展反馈");
    QStringList parts;
    QString text = oneLine(newest->text);
    while (text.endsWith(u'。'))
        text.chop(1);
    if (!text.isEmpty())
        parts.append(text);
    if (newest->percent)
        parts.append(QStringLiteral("进度%1%").arg(*newest->percent));
    return QStringLiteral("最近一次进展（%1）：").arg(dayText(newest->date, today))
        + parts.join(u'，');
}

/// Everything that is known of a task, without its name and without what is asked.
QString stateText(const RemindedTask &task, QDate today)
{
    QStringList parts {dueText(task.light, today),
                       lagText(task.light),
                       nodeText(task.light),
                       missingText(task.light, today),
                       riskText(task.light)};
    parts.removeAll(QString());
    QString state = parts.join(u'，');
    if (!state.isEmpty())
        state += u'。';
    return state + reportText(task.bundle, today) + u'。';
}

QString request(const Light &light)
{
    if (light.isOverdue)
        return QStringLiteral(
            "请抓紧办理、尽快办结，并及时反馈办理情况和预计办结时间；确有困难的，请说明原因。");
    if (light.reason == LightReason::Behind || light.reason == LightReason::FarBehind)
        return QStringLiteral("请加快进度，并及时反馈滞后原因和下一步措施。");
    if (light.reason == LightReason::NodeOverdue)
        return QStringLiteral("请抓紧完成逾期节点的工作，并及时反馈进展情况。");
    if (light.reason == LightReason::ReportMissing)
        return QStringLiteral("请尽快补报进展情况，今后按期反馈。");
    if (light.reason == LightReason::RiskDeclared)
        return QStringLiteral(
            "请抓紧化解风险，并及时反馈应对措施和预计办结时间；需要协调的，请一并提出。");
    return QStringLiteral("请抓紧推进、确保按期办结，并及时反馈最新进展。");
}

QString singleText(const RemindedUnit &unit, QDate today)
{
    const RemindedTask &task = unit.tasks.first();
    const QString persons = oneLine(personsOf(task.bundle, today));
    QString whom = oneLine(unit.name);
    if (!persons.isEmpty())
        whom += persons + QStringLiteral("同志");
    if (whom.isEmpty())
        whom = QStringLiteral("责任单位");
    return QStringLiteral("【催办提醒】%1：\n您好！").arg(whom) + nameText(task.bundle.task)
        + stateText(task, today) + request(task.light);
}

int overdueCount(const RemindedUnit &unit)
{
    int count = 0;
    for (const RemindedTask &task : unit.tasks)
        count += task.light.isOverdue ? 1 : 0;
    return count;
}

QString countText(const RemindedUnit &unit)
{
    const int overdue = overdueCount(unit);
    const auto others = static_cast<int>(unit.tasks.size()) - overdue;
    QStringList parts;
    if (overdue > 0)
        parts.append(QStringLiteral("逾期%1项").arg(overdue));
    if (others > 0)
        parts.append(QStringLiteral("临期或滞后%1项").arg(others));
    return parts.join(u'，');
}

QString lineText(const RemindedTask &task, QDate today)
{
    const QString persons = oneLine(personsOf(task.bundle, today));
    const QString who = persons.isEmpty() ? QString() : QStringLiteral("责任人%1，").arg(persons);
    return nameText(task.bundle.task) + u'，' + who + stateText(task, today);
}

QString listText(const RemindedUnit &unit, QDate today)
{
    const QString whom = unit.name.isEmpty() ? QStringLiteral("各责任人") : oneLine(unit.name);
    QString text = QStringLiteral("【催办提醒】%1：\n截至%2，下列%3项任务需要抓紧办理（%4）：\n")
                       .arg(whom, printedDate(today))
                       .arg(unit.tasks.size())
                       .arg(countText(unit));
    for (qsizetype i = 0; i < unit.tasks.size(); ++i)
        text += QStringLiteral("%1. ").arg(i + 1) + lineText(unit.tasks.at(i), today) + u'\n';
    text += QStringLiteral("请逐项抓紧办理，并及时反馈办理情况");
    return text
        + (overdueCount(unit) > 0 ? QStringLiteral("；已逾期的，请说明原因和预计办结时间。")
                                  : QStringLiteral("。"));
}

} // namespace

QString reminderText(const ReminderLetter &letter)
{
    QStringList blocks;
    const bool isSingle = letter.units.size() == 1 && letter.units.first().tasks.size() == 1;
    for (const RemindedUnit &unit : letter.units)
        blocks.append(isSingle ? singleText(unit, letter.day) : listText(unit, letter.day));
    QString text = blocks.join(QStringLiteral("\n\n"));
    if (!letter.office.isEmpty())
        text += u'\n' + oneLine(letter.office);
    return text + u'\n' + printedDate(letter.day);
}

QString remindedTaskText(const RemindedTask &task, QDate day)
{
    return nameText(task.bundle.task) + stateText(task, day) + request(task.light);
}

} // namespace core
