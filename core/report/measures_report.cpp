// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_documents.h"
#include "core/report/list_report.h"
#include "core/report/print_text.h"

namespace core {

namespace {

/// The measure of a row; an empty one for a task that has none.
Measure measureOf(const ReportedEntry &entry)
{
    return entry.task.bundle.measures.value(entry.entry);
}

/// Each of @p texts once, a line each.
QString once(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u'\n');
}

/// The problem of the task and those its measures answer: of the task as a whole, whose measures
/// stand beside it.
QString problemsOf(const TaskBundle &task)
{
    QStringList texts {task.task.problem};
    for (const Measure &measure : task.measures)
        texts.append(measure.problem);
    return once(texts);
}

QString rootCausesOf(const TaskBundle &task)
{
    QStringList texts;
    for (const Measure &measure : task.measures)
        texts.append(measure.rootCause);
    return once(texts);
}

/// A column that says the same of all measures of a task, in one cell.
ReportColumn taskColumn(const char16_t *header)
{
    ReportColumn column = textColumn(header, 7);
    column.isMerged = true;
    return column;
}

/// The phrase as written, else the day planned; below it the day it was done.
QString timeOf(const ReportedEntry &entry)
{
    const Measure measure = measureOf(entry);
    const int year = entry.task.ledgerYear;
    QStringList lines;
    if (!measure.phrase.isEmpty())
        lines.append(measure.phrase);
    else if (measure.plannedEnd.isValid())
        lines.append(printedCellDate(measure.plannedEnd, year));
    if (measure.doneOn.isValid() && measure.doneOn <= entry.list.asOf)
        lines.append(printedDayInYear(measure.doneOn, year) + QStringLiteral("完成"));
    return lines.join(u'\n');
}

} // namespace

Result<Report> measuresReport(const ReportRequest &request)
{
    const ListDocument document {
        QStringLiteral("measures"),
        QStringLiteral("措施清单"),
        {codeColumn(true),
         nameColumn(7, true),
         {taskColumn(u"存在问题"),
          [](const ReportedEntry &entry) { return plainCell(problemsOf(entry.task.bundle)); }},
         {taskColumn(u"根源分析"),
          [](const ReportedEntry &entry) { return plainCell(rootCausesOf(entry.task.bundle)); }},
         {growingColumn(u"工作措施", 10),
          [](const ReportedEntry &entry) { return plainCell(measureOf(entry).text); }},
         {{QStringLiteral("措施\n责任人"), 3.2},
          [](const ReportedEntry &entry) { return plainCell(measureOf(entry).owner); }},
         {{QStringLiteral("措施时限"), 6.2},
          [](const ReportedEntry &entry) { return plainCell(timeOf(entry)); }},
         {textColumn(u"落实情况", 8),
          [](const ReportedEntry &entry) { return plainCell(measureOf(entry).situation); }},
         {textColumn(u"需协调事项", 6),
          [](const ReportedEntry &entry) { return plainCell(measureOf(entry).coordination); }}},
        ListGrouping::Task,
        [](const TaskBundle &task) { return task.measures.size(); },
        {}};
    return listReport(document, request);
}

} // namespace core
