// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/predecessors.h"
#include "core/report/list_documents.h"
#include "core/report/list_report.h"
#include "core/report/print_text.h"
#include "core/report/task_texts.h"
#include "core/views/schedule_nodes.h"

#include <algorithm>

namespace core {

namespace {

/// A row of a task: a measure with its limits, or a node that stands among the measures.
struct PrintedStep
{
    Measure measure;
    ScheduledMeasure scheduled;
    qsizetype number = 0; ///< of the measure, from 1; 0: it is a node
    Deadline deadline; ///< of a node
    ScheduledNode node;

    [[nodiscard]] bool isNode() const { return number == 0; }

    /// Whether anything says until when it is to be done.
    [[nodiscard]] bool isLimited() const
    {
        return isNode() || scheduled.workdays.has_value() || measure.plannedEnd.isValid();
    }
    [[nodiscard]] QDate latestEnd() const
    {
        return isNode() ? node.due : scheduled.limits.latestEnd;
    }
    [[nodiscard]] QDate doneOn() const
    {
        if (isNode())
            return node.reachedOn;
        return scheduled.isDone ? measure.doneOn : QDate();
    }
};

const Deadline *deadlineOf(const TaskBundle &task, Id id)
{
    const auto found = std::find_if(task.deadlines.cbegin(),
                                    task.deadlines.cend(),
                                    [id](const Deadline &deadline) { return deadline.id == id; });
    return found == task.deadlines.cend() ? nullptr : &*found;
}

QString nodeName(const Deadline &deadline)
{
    return deadline.stage.isEmpty() ? deadline.phrase : deadline.stage;
}

PrintedStep nodeStep(const ReportedListTask &task, const ScheduledNode &node)
{
    PrintedStep step;
    if (const Deadline *deadline = deadlineOf(task.bundle, node.deadline))
        step.deadline = *deadline;
    step.node = node;
    return step;
}

/// Each node stands behind the last of the measures before it.
PrintedStep stepOf(const ReportedEntry &entry)
{
    const TaskSchedule &schedule = entry.task.schedule;
    qsizetype row = entry.entry;
    for (const ScheduledNode &node : schedule.nodes) {
        if (row < node.measuresBefore)
            break;
        if (row == node.measuresBefore)
            return nodeStep(entry.task, node);
        --row; // the rows below it are one further down
    }
    PrintedStep step;
    step.measure = entry.task.bundle.measures.value(row);
    step.scheduled = schedule.measures.value(row);
    step.number = row + 1;
    return step;
}

qsizetype rowsOfTask(const TaskBundle &task)
{
    return task.measures.size()
        + std::count_if(task.deadlines.cbegin(), task.deadlines.cend(), isFixedNode);
}

ReportText dayCellOf(QDate day, const ReportedEntry &entry)
{
    ReportText cell
        = plainCell(day.isValid() ? printedCellDate(day, entry.task.ledgerYear) : QString());
    cell.day = day;
    return cell;
}

/// Where rows have numbers of their own.
ReportText namedStepCell(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    if (step.isNode())
        return plainCell(QStringLiteral("节点：") + printedPunctuation(nodeName(step.deadline)));
    return plainCell(step.measure.text);
}

ReportText stepCell(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    if (step.isNode())
        return namedStepCell(entry);
    return plainCell(QString::number(step.number) + QStringLiteral(". ") + step.measure.text);
}

/// The owner of the measure, else the persons of the task.
ReportText ownerCell(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    if (step.isNode())
        return plainCell({});
    const QString &owner = step.measure.owner;
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
    return dayCellOf(step.isLimited() ? step.latestEnd() : QDate(), entry);
}

/// What the measure of a row waits for, by the numbers that stand before measures.
ReportText beforeCell(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    const TaskBundle &task = entry.task.bundle;
    if (step.isNode() || task.measures.size() < 2)
        return plainCell({});
    return plainCell(predecessorsText(task, predecessorPlaces(task, step.number - 1)));
}

/// The same by the numbers of the rows, which nodes have as well.
ReportText rowsBeforeCell(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    const TaskBundle &task = entry.task.bundle;
    if (step.isNode() || task.measures.size() < 2)
        return plainCell({});
    const QList<Id> ids = idsAt(task, predecessorPlaces(task, step.number - 1));
    QStringList numbers;
    for (int row = 0; row < rowsOfTask(task); ++row) {
        const PrintedStep other = stepOf({entry.task, row, entry.list});
        if (ids.contains(other.isNode() ? other.deadline.id : other.measure.id))
            numbers.append(QString::number(row + 1));
    }
    return plainCell(numbers.isEmpty() ? QStringLiteral("无") : numbers.join(QStringLiteral("、")));
}

ReportText scheduleDueCell(const ReportedEntry &entry)
{
    return dayCellOf(entry.task.schedule.due, entry);
}

ReportText doneCell(const ReportedEntry &entry)
{
    return dayCellOf(stepOf(entry).doneOn(), entry);
}

/// Workdays after the latest day; before it negative.
ReportText deviationCellOf(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    if (!step.doneOn().isValid() || !step.isLimited())
        return plainCell({});
    const int late = entry.list.calendar->workdaysBetween(step.latestEnd(), step.doneOn());
    return plainCell(late > 0 ? u'+' + QString::number(late) : QString::number(late));
}

ReportText stateCell(const ReportedEntry &entry)
{
    const PrintedStep step = stepOf(entry);
    const StepLimits &limits = step.scheduled.limits;
    const auto said = [](const char16_t *word, ReportNodeState state) -> ReportText {
        return {QString::fromUtf16(word), ReportMark {{}, {}, state}};
    };
    if (step.doneOn().isValid())
        return said(u"已完成", ReportNodeState::Done);
    if (!step.isLimited())
        return plainCell({});
    if (step.latestEnd() < entry.list.asOf)
        return said(u"逾期", ReportNodeState::Overdue);
    if (step.scheduled.isStarted)
        return said(u"进行中", ReportNodeState::ToCome);
    if (limits.latestStart.isValid() && limits.latestStart < entry.list.asOf)
        return said(u"应已开工", ReportNodeState::ToCome);
    return said(u"未到期", ReportNodeState::ToCome);
}

/// Behind a conclusion: the node that comes before the deadline.
QString nodeRemark(const ReportedEntry &entry, Id node)
{
    const Deadline *deadline = deadlineOf(entry.task.bundle, node);
    if (!deadline)
        return {};
    return QStringLiteral("\n（按节点“%1”）").arg(printedPunctuation(nodeName(*deadline)));
}

/// What the work that is left means for the deadline, or for the node before it.
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
    const QString remark = nodeRemark(entry, next->node);
    if (slack >= 0)
        return plainCell(QStringLiteral("最迟%1\n余%2个工作日").arg(day).arg(slack) + remark);
    const QString word = next->isStarted ? QStringLiteral("差") : QStringLiteral("已晚");
    return plainCell(QStringLiteral("应于%1\n%2%3个工作日").arg(day, word).arg(-slack) + remark);
}

ReportedColumn merged(ReportedColumn column)
{
    column.column.isMerged = true;
    return column;
}

/// The columns that say until when, by whom, after what and how far.
QList<ReportedColumn> stepColumns(ReportText (*before)(const ReportedEntry &))
{
    return {{{QStringLiteral("倒排\n天数"), 2.2}, lengthCell},
            {{QStringLiteral("计划\n开始"), 4}, startCell},
            {{QStringLiteral("计划\n完成"), 4}, endCell},
            {{QStringLiteral("责任人"), 3.2}, ownerCell},
            {{QStringLiteral("前置\n节点"), 2.4}, before},
            {{QStringLiteral("实际\n完成"), 4}, doneCell},
            {{QStringLiteral("偏差\n（工作日）"), 4.6}, deviationCellOf},
            {{QStringLiteral("状态"), 5.2, ReportAlignment::Left}, stateCell}};
}

QList<ReportedColumn> scheduleColumns()
{
    QList<ReportedColumn> columns {nameColumn(8, true),
                                   merged({{QStringLiteral("完成时限"), 4.6}, scheduleDueCell}),
                                   {growingColumn(u"节点\n（工作措施）", 14), stepCell}};
    columns += stepColumns(beforeCell);
    columns.append(merged({textColumn(u"倒排结论", 8), conclusionCell}));
    return columns;
}

/// Those of an upright sheet, where what is said of the whole task stands over its table.
QList<ReportedColumn> uprightColumns()
{
    QList<ReportedColumn> columns {{growingColumn(u"节点\n（工作措施）", 9), namedStepCell}};
    columns += stepColumns(rowsBeforeCell);
    return columns;
}

/// 1. 新建养老院（完成时限：10月12日）　最迟10月8日开工，余4个工作日
QString headingOver(const ReportedEntry &entry, qsizetype number)
{
    const QString due = printedDayInYear(entry.task.schedule.due, entry.task.ledgerYear);
    QString heading = QString::number(number) + QStringLiteral(". ") + printedName(entry.task)
        + QStringLiteral("（完成时限：") + due + u'）';
    QString conclusion = conclusionCell(entry).text;
    if (conclusion == emptyMark())
        return heading;
    conclusion.replace(QStringLiteral("\n（"), QStringLiteral("（"));
    return heading + QChar(0x3000) + conclusion.replace(u'\n', u'，');
}

/// The table of one task on an upright sheet.
ReportBlock uprightBlock(const ReportedListTask &task, qsizetype number, const ReportedList &list)
{
    const QList<ReportedColumn> columns = uprightColumns();
    ReportBlock block;
    block.heading = headingOver({task, 0, list}, number);
    block.columns.append({QStringLiteral("序号"), 2.1});
    for (const ReportedColumn &column : columns)
        block.columns.append(column.column);
    for (int entry = 0; entry < rowsOfTask(task.bundle); ++entry) {
        ReportRow row {{{QString::number(entry + 1), {}}}};
        for (const ReportedColumn &column : columns)
            row.cells.append(column.text({task, entry, list}));
        block.rows.append(row);
    }
    return block;
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
        "注：自完成时限起按工作日逐项倒排，未写明前置措施的，以上一项为前置；计划开始、计划完成为最"
        "迟日期。"
        "偏差为实际完成晚于计划完成的工作日数，提前为负；未填倒排天数的措施不占用工期。节点前面的"
        "措施须在节点之日前做完。");
    const ListDocument document {QStringLiteral("back-schedule"),
                                 QStringLiteral("倒排工期表"),
                                 scheduleColumns(),
                                 ListGrouping::Task,
                                 rowsOfTask,
                                 {{note, {}}},
                                 true};
    Report report = listReportOf(document, request, *list);
    report.blocks.first().emptyText
        = QStringLiteral("没有可倒排的任务：在措施清单里填写倒排天数后，这里就会列出。");
    if (!standsUpright(request.paper) || list->tasks.isEmpty())
        return report;
    report.blocks.clear();
    for (qsizetype i = 0; i < list->tasks.size(); ++i)
        report.blocks.append(uprightBlock(list->tasks.at(i), i + 1, *list));
    return report;
}

} // namespace core
