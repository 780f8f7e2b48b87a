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

QJsonObject issueJson(const ImportIssue &issue)
{
    return {{QStringLiteral("kind"), keyOf(issue.kind)},
            {QStringLiteral("sheet"), textJson(issue.sheet)},
            {QStringLiteral("row"), issue.row == 0 ? QJsonValue() : QJsonValue(issue.row)},
            {QStringLiteral("column"), textJson(issue.column)},
            {QStringLiteral("value"), textJson(issue.value)},
            {QStringLiteral("message"), importIssueText(keyOf(issue.kind))}};
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

QByteArray importJson(const QList<ImportPlan> &plans, const QString &file, bool isCreated)
{
    if (plans.size() == 1)
        return QJsonDocument(planJson(plans.first(), file, isCreated)).toJson();
    QJsonArray list;
    for (const ImportPlan &plan : plans)
        list.append(planJson(plan, file, isCreated));
    return QJsonDocument(list).toJson();
}

} // namespace app
