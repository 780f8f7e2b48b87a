// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_json.h"

#include "core/export/record_json.h"
#include "core/wording/import_issue_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using namespace core;

namespace {

QJsonObject sheetJson(const ImportedSheet &sheet)
{
    QJsonArray headerRows;
    for (const int row : sheet.headerRows)
        headerRows.append(row);
    QJsonObject mapped;
    for (const MappedColumn &column : sheet.columns) {
        if (column.field != ColumnField::Extra)
            mapped.insert(keyOf(column.field), column.header);
    }
    return {{QStringLiteral("name"), textJson(sheet.name)},
            {QStringLiteral("header_rows"), headerRows},
            {QStringLiteral("mapped"), mapped},
            {QStringLiteral("rows"), sheet.rows}};
}

QJsonValue rowJson(int row)
{
    return row == 0 ? QJsonValue() : QJsonValue(row);
}

QJsonObject issueJson(const ImportIssue &issue)
{
    return {{QStringLiteral("kind"), keyOf(issue.kind)},
            {QStringLiteral("sheet"), textJson(issue.sheet)},
            {QStringLiteral("row"), rowJson(issue.row)},
            {QStringLiteral("column"), textJson(issue.column)},
            {QStringLiteral("value"), textJson(issue.value)},
            {QStringLiteral("understood"), textJson(issue.arguments.value(0))},
            {QStringLiteral("message"), importIssueText(keyOf(issue.kind))}};
}

QJsonObject conflictJson(const ImportConflict &conflict, std::optional<ConflictChoice> choice)
{
    const auto &own = conflict.own;
    return {{QStringLiteral("sheet"), textJson(conflict.place.sheet)},
            {QStringLiteral("row"), rowJson(conflict.place.row)},
            {QStringLiteral("column"), textJson(conflict.place.column)},
            {QStringLiteral("task"), QString::number(conflict.task.value)},
            {QStringLiteral("name"), textJson(conflict.name)},
            {QStringLiteral("field"), keyOf(conflict.field)},
            {QStringLiteral("header"), textJson(conflict.column)},
            {QStringLiteral("ledger"), textJson(conflict.ledger)},
            {QStringLiteral("table"), textJson(conflict.table)},
            {QStringLiteral("who"), textJson(own ? own->who : QString())},
            {QStringLiteral("at"), textJson(own ? own->at.toString(Qt::ISODateWithMs) : QString())},
            {QStringLiteral("taken"), choice == ConflictChoice::Take}};
}

QJsonArray conflictsJson(const ImportRun &run, qsizetype input)
{
    QJsonArray conflicts;
    const QList<ImportConflict> found = run.found().value(input).conflicts;
    for (const ImportConflict &conflict : found)
        conflicts.append(conflictJson(conflict, run.choice()));
    return conflicts;
}

QJsonObject planJson(const ImportPlan &plan, const QString &file, bool isCreated)
{
    QJsonArray sheets;
    for (const ImportedSheet &sheet : plan.sheets)
        sheets.append(sheetJson(sheet));
    QJsonArray issues;
    for (const ImportIssue &issue : plan.issues)
        issues.append(issueJson(issue));
    return {{QStringLiteral("file"), file},
            {QStringLiteral("created"), isCreated},
            {QStringLiteral("ledger"), plan.ledger.title},
            {QStringLiteral("sheets"), sheets},
            {QStringLiteral("added"), plan.added},
            {QStringLiteral("updated"), plan.updated},
            {QStringLiteral("unchanged"), plan.unchanged},
            {QStringLiteral("issues"), issues}};
}

} // namespace

QByteArray importJson(const QList<ImportPlan> &plans, const ImportRun &run, const QString &file)
{
    QJsonArray list;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        QJsonObject plan = planJson(plans.at(i), file, run.hasCreated());
        plan.insert(QStringLiteral("conflicts"), conflictsJson(run, i));
        list.append(plan);
    }
    return (list.size() == 1 ? QJsonDocument(list.first().toObject()) : QJsonDocument(list))
        .toJson();
}

} // namespace app
