// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_documents.h"
#include "core/report/list_report.h"

namespace core {

namespace {

/// The texts that are there, a line each; one that is empty would leave a blank to be filled in.
QString inLines(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QString measuresOf(const ReportedListTask &task)
{
    QStringList texts;
    for (const Measure &measure : task.bundle.measures)
        texts.append(measure.text);
    return inLines(texts);
}

QString effectsOf(const ReportedListTask &task)
{
    QStringList texts;
    for (const Outcome &outcome : task.bundle.outcomes)
        texts.append(outcome.expected);
    return inLines(texts);
}

QString objectiveOf(const ReportedListTask &task)
{
    return task.objective.id.isSet() ? task.objective.displayName()
                                     : task.bundle.task.displayName();
}

/// What is to be done, or the name of a task of which no more is said; nothing where that is what
/// stands beside it.
QString contentOf(const ReportedListTask &task)
{
    const Task &own = task.bundle.task;
    QString content = own.content.isEmpty() ? own.title : own.content;
    return content == objectiveOf(task) ? QString() : content;
}

ReportColumn objectiveColumn()
{
    ReportColumn column = textColumn(u"对标任务", 4);
    column.isMerged = true;
    return column;
}

/// @p column with room for @p characters: the eight columns of the annex fill its frame exactly.
ReportedColumn withCharacters(ReportedColumn column, double characters)
{
    column.column.characters = characters;
    return column;
}

ListDocument benchmarkList()
{
    return {QStringLiteral("benchmark"),
            QStringLiteral("对标竞进工作清单"),
            {{objectiveColumn(),
              [](const ReportedEntry &entry) { return plainCell(objectiveOf(entry.task)); }},
             {textColumn(u"工作内容", 8),
              [](const ReportedEntry &entry) { return plainCell(contentOf(entry.task)); }},
             {textColumn(u"存在问题", 7),
              [](const ReportedEntry &entry) { return plainCell(entry.task.bundle.task.problem); }},
             {textColumn(u"赶超措施", 16),
              [](const ReportedEntry &entry) { return plainCell(measuresOf(entry.task)); }},
             withCharacters(personColumn(), 3),
             withCharacters(dueColumn(QStringLiteral("时限")), 4.1),
             {textColumn(u"预期效果", 12),
              [](const ReportedEntry &entry) { return plainCell(effectsOf(entry.task)); }}},
            ListGrouping::Objective,
            nullptr,
            {}};
}

} // namespace

Result<Report> benchmarkReport(const ReportRequest &request)
{
    return listReport(benchmarkList(), request).map([&request](Report report) {
        // As the annex is printed: title and table alone.
        if (request.frame == PaperFrame::Annex) {
            report.headLeft.clear();
            report.headCentre.clear();
            report.headRight.clear();
            report.signLine.clear();
        }
        return report;
    });
}

} // namespace core
