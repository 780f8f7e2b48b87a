// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_documents.h"
#include "core/report/list_report.h"
#include "core/report/print_text.h"
#include "core/report/task_texts.h"

namespace core {

namespace {

/// A step of a task: a measure with its limits.
struct PrintedStep
{
    Measure measure;
    ScheduledMeasure scheduled;

    /// Whether anything says until when it is to be done.
    [[nodiscard]] bool isLimited() const
    {
        return scheduled.workdays.has_value() || measure.plannedEnd.isValid();
    }
};

PrintedStep stepOf(const ReportedEntry &entry)
{
    return {entry.task.bundle.measures.value(entry.entry),
            entry.task.schedule.measures.value(entry.entry)};
}

ReportText dayCellOf(QDate day, const ReportedEntry &entry)
{
    ReportText cell
        = plainCell(day.isValid() ? printedCellDate(day, entry.task.ledgerYear) : QString());
    cell.day = day;
    return cell;
}

ReportText stepCell(const ReportedEntry &entry)
{
    const QString number = QString::number(entry.entry + 1);
    return plainCell(number + QStringLiteral(". ") + stepOf(entry).measure.text);
}

/// The owner of the measure, else the persons of the task.
ReportText ownerCell(const ReportedEntry &entry)
{
    const QString owner = stepOf(entry).measure.owner;
    return plainCell(owner.isEmpty() ? printedPersons(entry.task.bundle, entry.list.asOf) : owner);
}

ReportText lengthCell(const ReportedEntry &entry)
{
    const std::optional<int> workdays = stepOf(entry).scheduled.workdays;
    return plainCell(workdays ? QString::number(*workdays) : QString());
}

ReportText startCell(const ReportedEntry &entry)
{
    return dayCellOf(stepOf(entry).scheduled.limits.latestStart, entry);
}

ReportText endCell(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    return dayCellOf(step.isLimited() ? step.scheduled.limits.latestEnd : QDate(), entry);
}

ReportText scheduleDueCell(const ReportedEntry &entry)
{
    return dayCellOf(entry.task.schedule.due, entry);
}

ReportText doneCell(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    return dayCellOf(step.scheduled.isDone ? step.measure.doneOn : QDate(), entry);
}

/// Workdays after the latest day; before it negative.
ReportText deviationCellOf(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    const QDate latest = step.scheduled.limits.latestEnd;
    if (!step.scheduled.isDone || !step.isLimited())
        return plainCell({});
    const int late = entry.list.calendar->workdaysBetween(latest, step.measure.doneOn);
    return plainCell(late > 0 ? u'+' + QString::number(late) : QString::number(late));
}

ReportText stateCell(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    const StepLimits &limits = step.scheduled.limits;
    const auto said = [](const char16_t *word, ReportNodeState state) -> ReportText {
        return {QString::fromUtf16(word), ReportMark {{}, {}, state}};
    };
    if (step.scheduled.isDone)
        return said(u"已完成", ReportNodeState::Done);
    if (!step.isLimited())
        return plainCell({});
    if (limits.latestEnd < entry.list.asOf)
        return said(u"逾期", ReportNodeState::Overdue);
    if (step.scheduled.isStarted)
        return said(u"进行中", ReportNodeState::ToCome);
    if (limits.latestStart.isValid() && limits.latestStart < entry.list.asOf)
        return said(u"应已开工", ReportNodeState::ToCome);
    return said(u"未到期", ReportNodeState::ToCome);
}

/// What the work that is left means for the deadline.
ReportText conclusionCell(const ReportedEntry &entry)
{
    const TaskSchedule &schedule = entry.task.schedule;
    const ScheduledMeasure *next = schedule.next();
    if (!next)
        return plainCell({});
    if (schedule.needed > schedule.available)
        return plainCell(QStringLiteral("还需%1个工作日\n仅剩%2个，差%3个")
                             .arg(schedule.needed)
                             .arg(std::max(schedule.available, 0))
                             .arg(schedule.needed - std::max(schedule.available, 0)));
    const int slack = *next->limits.slack;
    const QDate last = next->isStarted ? next->limits.latestEnd : next->limits.latestStart;
    const QString day = printedDayInYear(last, entry.task.ledgerYear)
        + (next->isStarted ? QStringLiteral("完成") : QStringLiteral("开工"));
    if (slack >= 0)
        return plainCell(QStringLiteral("最迟%1\n余%2个工作日").arg(day).arg(slack));
    const QString word = next->isStarted ? QStringLiteral("差") : QStringLiteral("已晚");
    return plainCell(QStringLiteral("应于%1\n%2%3个工作日").arg(day, word).arg(-slack));
}

ReportedColumn merged(ReportedColumn column)
{
    column.column.isMerged = true;
    return column;
}

QList<ReportedColumn> scheduleColumns()
{
    return {nameColumn(8, true),
            merged({{QStringLiteral("完成时限"), 4.6}, scheduleDueCell}),
            {growingColumn(u"节点\n（工作措施）", 14), stepCell},
            {{QStringLiteral("责任人"), 3.2}, ownerCell},
            {{QStringLiteral("倒排\n天数"), 2.2}, lengthCell},
            {{QStringLiteral("计划\n开始"), 4.4}, startCell},
            {{QStringLiteral("计划\n完成"), 4.4}, endCell},
            {{QStringLiteral("实际\n完成"), 4.4}, doneCell},
            {{QStringLiteral("偏差\n（工作日）"), 4.6}, deviationCellOf},
            {{QStringLiteral("状态"), 5.4, ReportAlignment::Left}, stateCell},
            merged({textColumn(u"倒排结论", 8), conclusionCell})};
}

/// Counts back the measures of every task, and leaves the tasks without any to be counted out.
void schedule(ReportedList &list)
{
    for (ReportedListTask &task : list.tasks)
        task.schedule
            = taskSchedule(task.bundle, task.facts.rules.dayOffRule, list.asOf, *list.calendar);
    list.tasks.removeIf(
        [](const ReportedListTask &task) { return !task.isOpen || !task.schedule.isCounted(); });
}

} // namespace

Result<Report> backScheduleReport(const ReportRequest &request)
{
    Result<ReportedList> list = readReportedList(request);
    if (!list)
        return fail(std::move(list).error());
    schedule(*list);
    const QString note = QStringLiteral(
        "注：自完成时限起按工作日逐项倒排，前一项为后一项的前置；计划开始、计划完成为最迟日期。"
        "偏差为实际完成晚于计划完成的工作日数，提前为负；未填倒排天数的措施不占用工期。");
    const ListDocument document {QStringLiteral("back-schedule"),
                                 QStringLiteral("倒排工期表"),
                                 scheduleColumns(),
                                 ListGrouping::Task,
                                 [](const TaskBundle &task) { return task.measures.size(); },
                                 {{note, {}}},
                                 true};
    Report report = listReportOf(document, request, *list);
    report.blocks.first().emptyText
        = QStringLiteral("没有可倒排的任务：在措施清单里填写倒排天数后，这里就会列出。");
    return report;
}

} // namespace core
