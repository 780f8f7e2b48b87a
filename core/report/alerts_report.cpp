// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_documents.h"
#include "core/report/list_report.h"
#include "core/report/print_text.h"
#include "core/report/timeline_words.h"
#include "core/rules/held_due.h"
#include "core/rules/severity.h"
#include "core/views/alert_list.h"

#include <algorithm>

namespace core {

namespace {

bool isRed(const Light &light)
{
    return light.colour == LightColour::Red;
}

ReportText lightCell(const ReportedEntry &entry)
{
    const Light &light = entry.task.light;
    // The reminders of a day speak of tasks that are no alerts yet.
    const QString word = isAlert(light) ? QStringLiteral("黄") : printedReason(light.reason);
    return {isRed(light) ? QStringLiteral("红") : word, ReportMark {light.colour, light.reason}};
}

/// 逾期19, 剩余42; in a narrow column without the unit that its header names.
ReportText workdaysCell(const ReportedEntry &entry)
{
    const Light &light = entry.task.light;
    if (!light.workdays || !light.calendarDays)
        return plainCell({});
    if (*light.calendarDays == 0)
        return plainCell(QStringLiteral("今天到期"));
    const QString word = light.isOverdue ? QStringLiteral("逾期") : QStringLiteral("剩余");
    return plainCell(word + QString::number(qAbs(*light.workdays)));
}

QString points(double value)
{
    return QString::number(value, 'f', 1);
}

ReportText scheduledCell(const ReportedEntry &entry)
{
    const std::optional<double> percent = entry.task.light.scheduledPercent;
    return plainCell(percent ? printedPercentage(*percent) : QString());
}

ReportText actualCell(const ReportedEntry &entry)
{
    const std::optional<int> percent = entry.task.light.percent;
    return plainCell(percent ? printedPercentage(*percent) : QString());
}

/// Actual less scheduled progress in percentage points: behind is negative.
ReportText deviationCell(const ReportedEntry &entry)
{
    const Light &light = entry.task.light;
    return plainCell(light.scheduledPercent ? points(-lagOf(light)) : QString());
}

/// The nodes whose day has passed, by name.
QString overdueNodes(const ReportedEntry &entry)
{
    QStringList names;
    for (const Deadline &node : entry.task.bundle.deadlines) {
        const QDate held
            = heldDue(node.due, entry.task.facts.rules.dayOffRule, *entry.list.calendar);
        const bool isReached = node.actual.isValid() && node.actual <= entry.list.asOf;
        if (!node.isFinal && !isReached && held.isValid() && held < entry.list.asOf)
            names.append(node.stage.isEmpty() ? printedDeadline(node, entry.task.ledgerYear)
                                              : node.stage);
    }
    return names.join(u'、');
}

/// Why a task is at risk, on one line.
QString printedRisk(const Light &light)
{
    return printedPunctuation(light.risk.simplified());
}

bool isBehindAsWell(const ReportedEntry &entry)
{
    const int points = entry.task.facts.rules.behindPoints;
    return points > 0 && lagOf(entry.task.light) >= points;
}

QString reasonText(const ReportedEntry &entry)
{
    const Light &light = entry.task.light;
    QString lag = QStringLiteral("滞后%1个百分点").arg(points(lagOf(light)));
    switch (light.reason) {
    case LightReason::Overdue: return printedRemaining(light);
    case LightReason::FarBehind: return QStringLiteral("序时进度") + lag;
    case LightReason::Behind: return lag;
    case LightReason::DueSoon:
        return isBehindAsWell(entry) ? QStringLiteral("临期；%1").arg(lag)
                                     : QStringLiteral("临期：%1").arg(printedRemaining(light));
    case LightReason::NodeOverdue: return QStringLiteral("节点逾期：") + overdueNodes(entry);
    case LightReason::ReportMissing:
        return QStringLiteral("未按期反馈：%1应报").arg(printedMonthDay(light.reportDue));
    case LightReason::RiskDeclared: return QStringLiteral("自报风险：") + printedRisk(light);
    default: return printedReason(light.reason);
    }
}

ReportText remindersCell(const ReportedEntry &entry)
{
    const QList<Reminder> &reminders = entry.task.bundle.reminders;
    const auto count
        = std::count_if(reminders.cbegin(), reminders.cend(), [&entry](const Reminder &reminder) {
              return reminder.date <= entry.list.asOf;
          });
    return plainCell(count > 0 ? QString::number(count) : QString());
}

ReportedColumn taskColumn()
{
    ReportedColumn column = nameColumn(14, false);
    column.column.header = QStringLiteral("任务");
    column.column.grows = true;
    return column;
}

QList<ReportedColumn> alertColumns()
{
    constexpr auto kRight = ReportAlignment::Right;
    ReportedColumn person = personColumn();
    person.column.characters = 3;
    ReportedColumn code = codeColumn(false);
    code.column.characters = 6.8;
    return {{{QStringLiteral("灯"), 2.7}, lightCell},
            code,
            taskColumn(),
            unitColumn(QStringLiteral("责任科室")),
            person,
            dueColumn(QStringLiteral("时限")),
            {{QStringLiteral("剩余/逾期\n工作日"), 4.6}, workdaysCell},
            {{QStringLiteral("序时\n进度"), 3.2, kRight}, scheduledCell},
            {{QStringLiteral("实际\n进度"), 3.2, kRight}, actualCell},
            {{QStringLiteral("偏差"), 2.8, kRight}, deviationCell},
            {textColumn(u"预警原因", 8),
             [](const ReportedEntry &entry) { return plainCell(reasonText(entry)); }},
            {{QStringLiteral("已催办\n次数"), 3}, remindersCell}};
}

QList<ReportText> alertNote()
{
    return {{QStringLiteral("注："), {}},
            {QStringLiteral("红灯，"), ReportMark {LightColour::Red, LightReason::Overdue}},
            {QStringLiteral(
                 "黄灯；先红后黄，依逾期天数、剩余天数和偏差大小排列。偏差为实际进度减序时进度的"
                 "百分点数；未填报进度或无起止时间的不计算序时进度，以“—”表示。"),
             ReportMark {LightColour::Yellow, LightReason::DueSoon}}};
}

/// 红灯5项，黄灯6项（在办57项）.
QString alertCounts(const QList<ReportedListTask> &alerts, qsizetype open)
{
    const auto red = std::count_if(
        alerts.cbegin(), alerts.cend(), [](const auto &task) { return isRed(task.light); });
    return QStringLiteral("红灯%1项，黄灯%2项（在办%3项）")
        .arg(red)
        .arg(alerts.size() - red)
        .arg(open);
}

/// Takes what is no alert out of @p tasks, and puts the worst first.
void keepAlerts(QList<ReportedListTask> &tasks)
{
    tasks.removeIf([](const ReportedListTask &task) { return !isAlert(task.light); });
    std::stable_sort(tasks.begin(), tasks.end(), [](const auto &one, const auto &other) {
        return isWorse(one.light, other.light);
    });
}

/// The tasks of the ledgers asked for, else of all that are not closed: those alerts speak of.
[[nodiscard]] Result<ReportedList> readOpenLedgers(ReportRequest request)
{
    if (!request.ledgers.isEmpty())
        return readReportedList(request);
    const Result<QList<Ledger>> all = request.source.ledgers();
    if (!all)
        return fail(all.error());
    request.ledgers = openLedgers(*all);
    Result<ReportedList> list = readReportedList(request);
    if (list && request.ledgers.isEmpty())
        list->tasks.clear(); // none asked for would be all, the closed ones too
    return list;
}

} // namespace

Result<Report> alertsReport(const ReportRequest &request)
{
    Result<ReportedList> list = readOpenLedgers(request);
    if (!list)
        return fail(std::move(list).error());
    const auto open = std::count_if(
        list->tasks.cbegin(), list->tasks.cend(), [](const auto &task) { return task.isOpen; });
    // Rows that a page shows were chosen and ordered there.
    if (!request.shown)
        keepAlerts(list->tasks);
    const ListDocument document {QStringLiteral("alerts"),
                                 QStringLiteral("预警清单"),
                                 alertColumns(),
                                 ListGrouping::Row,
                                 nullptr,
                                 alertNote(),
                                 true};
    Report report = listReportOf(document, request, *list);
    report.headCentre = request.shown ? QStringLiteral("共%1项").arg(list->tasks.size())
                                      : alertCounts(list->tasks, open);
    report.headRight = printedAsOf(list->asOf);
    report.blocks.first().emptyText = QStringLiteral("没有逾期、临期和滞后的任务。");
    return report;
}

} // namespace core
