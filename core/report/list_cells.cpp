// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_report.h"
#include "core/report/print_text.h"
#include "core/report/task_texts.h"
#include "core/report/timeline_words.h"

namespace core {

namespace {

QString leadersOf(const ReportedListTask &task)
{
    QStringList names;
    for (const Responsibility &each : task.bundle.responsibilities) {
        if (each.role == ResponsibilityRole::Leader)
            names.append(each.text);
    }
    return names.join(QStringLiteral("、\n"));
}

/// The lead units as written, else the one the task is counted for.
QString unitsOf(const ReportedEntry &entry)
{
    QStringList names;
    for (const Responsibility &each : entry.task.bundle.responsibilities) {
        if (each.role == ResponsibilityRole::LeadUnit)
            names.append(each.text);
    }
    const QString written = names.join(QStringLiteral("、\n"));
    return written.isEmpty() ? printedUnit(entry.list.issuer.units, entry.task.facts.unit)
                             : written;
}

ReportNodeState stateOf(const Deadline &node, QDate asOf)
{
    if (node.actual.isValid() && node.actual <= asOf)
        return ReportNodeState::Done;
    return node.due.isValid() && node.due < asOf ? ReportNodeState::Overdue
                                                 : ReportNodeState::ToCome;
}

/// The nodes on the way to the final deadline, a line each.
ReportText nodesOf(const ReportedEntry &entry)
{
    ReportText cell;
    for (const Deadline &deadline : entry.task.bundle.deadlines) {
        if (deadline.isFinal)
            continue;
        const QString day = isPrintedAsDay(deadline)
            ? printedDayInYear(deadline.due, entry.task.ledgerYear)
            : printedPunctuation(deadline.phrase);
        cell.nodes.append(
            {stateOf(deadline, entry.list.asOf), printedPunctuation(deadline.stage), day});
    }
    return cell.nodes.isEmpty() ? plainCell({}) : cell;
}

ReportText startOf(const ReportedEntry &entry)
{
    const QDate start = entry.task.bundle.task.start;
    ReportText cell
        = plainCell(start.isValid() ? printedCellDate(start, entry.task.ledgerYear) : QString());
    cell.day = start;
    return cell;
}

} // namespace

QString headingOf(const ReportedListTask &task)
{
    const Task &own = task.bundle.task;
    if (!own.title.isEmpty())
        return own.title;
    return task.objective.id.isSet() ? task.objective.displayName() : own.content;
}

QString contentUnderHeading(const ReportedListTask &task)
{
    const QString content = task.bundle.task.content;
    return content == headingOf(task) ? QString() : content;
}

ReportText plainCell(const QString &text)
{
    return {orEmptyMark(printedPunctuation(text)), {}};
}

ReportColumn textColumn(const char16_t *header, double characters)
{
    return {QString::fromUtf16(header), characters, ReportAlignment::Justify, false, false};
}

ReportColumn growingColumn(const char16_t *header, double characters)
{
    ReportColumn column = textColumn(header, characters);
    column.grows = true;
    return column;
}

ReportedColumn codeColumn(bool isMerged)
{
    return {{QStringLiteral("编号"), 7.5, ReportAlignment::Centre, isMerged, false},
            [](const ReportedEntry &entry) { return plainCell(entry.task.bundle.task.code); }};
}

ReportedColumn nameColumn(double characters, bool isMerged)
{
    return {{QStringLiteral("重点任务"), characters, ReportAlignment::Justify, isMerged, false},
            [](const ReportedEntry &entry) -> ReportText {
                return {printedName(entry.task), {}};
            }};
}

ReportedColumn noteColumn()
{
    return {{QStringLiteral("备注"), 5, ReportAlignment::Justify, false, false},
            [](const ReportedEntry &entry) { return plainCell(entry.task.bundle.task.note); }};
}

ReportedColumn leaderColumn()
{
    return {{QStringLiteral("责任\n领导"), 3.2},
            [](const ReportedEntry &entry) { return plainCell(leadersOf(entry.task)); }};
}

ReportedColumn unitColumn(const QString &header)
{
    return {{header, 5}, [](const ReportedEntry &entry) { return plainCell(unitsOf(entry)); }};
}

ReportedColumn personColumn()
{
    return {{QStringLiteral("责任人"), 3.2}, [](const ReportedEntry &entry) {
                return plainCell(printedPersons(entry.task.bundle, entry.list.asOf));
            }};
}

ReportedColumn dueColumn(const QString &header)
{
    return {{header, 4.6},
            [](const ReportedEntry &entry) -> ReportText { return writtenDueCell(entry.task); }};
}

ReportedColumn startColumn()
{
    return {{QStringLiteral("开始时间"), 4.4}, startOf};
}

ReportedColumn nodesColumn()
{
    return {{QStringLiteral("节点及时限"), 14, ReportAlignment::Left, false, false}, nodesOf};
}

ReportedColumn stateColumn()
{
    return {
        {QStringLiteral("状态"), 4.1}, [](const ReportedEntry &entry) -> ReportText {
            const Light &light = entry.task.light;
            return {u'\n' + printedReason(light.reason), ReportMark {light.colour, light.reason}};
        }};
}

} // namespace core
