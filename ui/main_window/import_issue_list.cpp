// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/import_issue_list.h"

#include "core/wording/import_issue_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

using core::Worksheet;

/// Gives lupdate a context for the texts of this file.
struct IssueListText
{
    Q_DECLARE_TR_FUNCTIONS(ui::IssueList)
};

core::WorksheetCell cellOf(const QString &text)
{
    core::WorksheetCell cell;
    cell.text = text;
    return cell;
}

core::WorksheetCell rowNumber(int row)
{
    core::WorksheetCell cell = cellOf(row == 0 ? QString() : QString::number(row));
    if (row > 0)
        cell.number = row;
    return cell;
}

Worksheet sheetOf(const QString &file, const QList<core::ImportIssue> &issues)
{
    Worksheet sheet;
    sheet.name = IssueListText::tr("Questions");
    sheet.title = IssueListText::tr("Questions of the import of “%1”").arg(file);
    sheet.columns = {{IssueListText::tr("Sheet"), 8},
                     {IssueListText::tr("Row"), 3},
                     {IssueListText::tr("Column"), 3},
                     {IssueListText::tr("Text"), 20, core::ReportAlignment::Left},
                     {IssueListText::tr("Question"), 20, core::ReportAlignment::Left},
                     {IssueListText::tr("Understood as"), 8, core::ReportAlignment::Left}};
    for (const core::ImportIssue &issue : issues)
        sheet.rows.append({cellOf(sheetOf(issue)),
                           rowNumber(issue.row),
                           cellOf(issue.column),
                           cellOf(issue.value),
                           cellOf(core::importIssueText(core::keyOf(issue.kind))),
                           cellOf(issue.arguments.join(u'\n'))});
    return sheet;
}

QByteArray jsonOf(const QList<core::ImportIssue> &issues)
{
    QJsonArray list;
    for (const core::ImportIssue &issue : issues)
        list.append(QJsonObject {
            {QStringLiteral("kind"), core::keyOf(issue.kind)},
            {QStringLiteral("sheet"), issue.sheet},
            {QStringLiteral("row"), issue.row},
            {QStringLiteral("column"), issue.column},
            {QStringLiteral("value"), issue.value},
            {QStringLiteral("understood"), issue.arguments.value(0)},
            {QStringLiteral("message"), core::importIssueText(core::keyOf(issue.kind))}});
    return QJsonDocument(list).toJson();
}

} // namespace

core::Result<QByteArray> issueListBytes(const QString &file,
                                        const QList<core::ImportIssue> &issues,
                                        const QDateTime &made,
                                        core::ExportFormat format,
                                        core::Job *job)
{
    if (format == core::ExportFormat::Json)
        return jsonOf(issues);
    core::Workbook workbook;
    workbook.sheets.append(sheetOf(file, issues));
    workbook.title = workbook.sheets.constFirst().title;
    workbook.fileName = workbook.title;
    workbook.properties = {{}, workbook.title, made};
    return core::workbookBytes(workbook, format, job);
}

} // namespace ui
