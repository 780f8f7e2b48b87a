// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/heading_corrections.h"
#include "core/import/import_decisions.h"
#include "core/import/import_issue.h"
#include "core/import/import_row.h"
#include "core/import/text_form.h"
#include "core/records/change_set.h"
#include "core/records/column_field.h"

#include <QDate>
#include <QList>

namespace core {

/// What the user says about an import beforehand.
struct ImportOptions
{
    /// A column the user names for a field, by its letters or its header.
    struct Column
    {
        ColumnField field = ColumnField::Extra;
        QString name;
        QString sheet {}; ///< of this sheet alone; empty = of all
        QString file {}; ///< of this file alone, by its name among several; empty = of all
    };

    QString ledger; ///< title of the ledger; empty = the title on the sheet, or the file's name
    QString sheet; ///< the only sheet to take; empty = every visible one with a table
    QList<Column> columns;
    HeadingCorrections heading;
    TextForm text; ///< how delimited text is read; what is not said is found out
    bool showsRawText = false; ///< whether text without a header is read for a look at its lines
    QDate basis; ///< day phrases are read against where the file tells none; the day a ledger
                 ///< document is laid out on, else today
    ImportDecisions decisions; ///< about single rows, made by the rows of a plan before
    bool describesRows = false; ///< whether the plan tells each row: costs memory
    bool describesUpdates = false; ///< whether it tells those that change a task that is there

    [[nodiscard]] bool describesAny() const { return describesRows || describesUpdates; }
};

/// A column of a sheet and what it was taken for.
struct MappedColumn
{
    int column = 0; ///< from 0
    QString header; ///< as written; rows of a header of several rows are joined by a line break
    ColumnField field = ColumnField::Extra;

    bool operator==(const MappedColumn &) const = default;
};

/// How a sheet was understood.
struct ImportedSheet
{
    QString name; ///< empty for delimited text
    QList<int> headerRows; ///< as the sheet counts, from 1
    QList<MappedColumn> columns;
    int rows = 0; ///< tasks in it
    QString file; ///< the file it is from where there are several; else empty
};

/// What a user can check against the sheet: 3 个目标、9 项任务、3 名责任人、9 个时限.
struct ImportTotals
{
    int objectives = 0;
    int tasks = 0;
    int people = 0; ///< different persons named
    int deadlines = 0;

    bool operator==(const ImportTotals &) const = default;
};

/// What an import will do, before it does it: the changes for Store::apply and all there is to say.
struct ImportPlan
{
    QString file; ///< name without folder
    QString office; ///< name of the office the sheet belongs to; empty = not told
    Ledger ledger; ///< as it will be
    bool createsLedger = false;
    QList<ImportedSheet> sheets;
    ImportTotals totals;
    int added = 0; ///< tasks; objectives are not counted
    int updated = 0;
    int unchanged = 0;
    QList<ImportIssue> issues;
    QList<Task> objectives; ///< code and title of those the table names, only with the rows
    QList<ImportRow> rows; ///< those the options ask for
    QList<ImportIssue> remarks; ///< those of issues that belong to no row; only with the rows
    ChangeSet changes; ///< empty = nothing to write
};

} // namespace core
