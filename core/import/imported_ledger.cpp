// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/imported_ledger.h"

#include "core/import/table_rows.h"
#include "core/records/ledger_columns.h"

namespace core {

namespace {

LedgerKind kindOf(const QString &title)
{
    const auto has = [&title](const char16_t *word) { return title.contains(QStringView(word)); };
    if (has(u"对标"))
        return LedgerKind::Benchmark;
    if (has(u"比拼") || has(u"竞赛"))
        return LedgerKind::Contest;
    if (has(u"项目"))
        return LedgerKind::Projects;
    if (has(u"年度") || has(u"重点工作") || has(u"目标任务") || has(u"工作要点"))
        return LedgerKind::AnnualPlan;
    return LedgerKind::Other;
}

/// What @p table has in its own columns. A 序号 of tasks is their code, or beside one of its own
/// kept word for word; that of objectives stands beside them.
QList<LedgerColumn> columnsOf(const ImportTable &table)
{
    const bool isOfTasks = numbersTasks(table.grid, table.header);
    const bool hasCode = table.header.indexOf(ColumnField::Code).has_value();
    QList<LedgerColumn> columns;
    for (const MappedColumn &column : table.header.columns()) {
        ColumnField field = column.field;
        if (isOfTasks && field == ColumnField::Number)
            field = hasCode ? ColumnField::Extra : ColumnField::Code;
        columns.append({field, column.header});
    }
    return columns;
}

} // namespace

QString importedColumns(const ImportInput &input)
{
    if (input.document)
        return input.document->ledger.columns;
    // A list shows a part of what the office's table has.
    if (input.tables.constFirst().header.isExportedList())
        return {};
    return columnsToText(columnsOf(input.tables.constFirst()));
}

Ledger importedLedger(const ImportInput &input, const QString &title)
{
    Ledger ledger;
    ledger.kind = kindOf(title);
    if (input.document)
        ledger = input.document->ledger;
    ledger.title = title;
    ledger.year = input.heading.year;
    ledger.lastYear = input.heading.lastYear;
    ledger.columns = importedColumns(input);
    return ledger;
}

} // namespace core
