// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/header_map.h"
#include "core/import/import_plan.h"
#include "core/import/ledger_document.h"
#include "core/import/sheet_grid.h"
#include "core/import/sheet_heading.h"

#include <QList>

namespace core {

class Job;

/// A sheet with a table on it.
struct ImportTable
{
    SheetGrid grid;
    HeaderMap header;
    SheetHeading heading;
    QString file {}; ///< the file it is from where there are several; empty = that of the whole
};

/// A file, read and understood as far as it can be without the ledger it goes to.
struct ImportInput
{
    QString file; ///< name without folder
    QList<ImportTable> tables; ///< empty only where there is a document
    std::optional<LedgerDocument> document; ///< of a file that is no table but a ledger itself
    SheetHeading heading; ///< of the whole: for each part the first table that tells it
    QList<ImportIssue> issues; ///< about whole sheets
    std::optional<TextForm> text {}; ///< how delimited text was read; none = it is no such text

    /// Whether it is text in which no header was found: its table is the lines as they were read,
    /// to be looked at and not imported.
    [[nodiscard]] bool isRawText() const
    {
        return text && !tables.isEmpty() && tables.constFirst().header.columns().isEmpty();
    }

    /// Title of the ledger when the user gives none: the sheet's, else the file's name.
    [[nodiscard]] QString ledgerTitle() const;
};

/// What a read input is called.
struct InputNames
{
    QString path; ///< what errors name
    QString file; ///< name without folder
};

/// What there is to import from the sheets @p grids: finds headers and columns. Error kinds:
/// InputNoHeader; NotFound as in readImport.
[[nodiscard]] Result<ImportInput>
inputOf(const QList<SheetGrid> &grids, const InputNames &names, const ImportOptions &options);

/// What stands above @p tables: for each part the first table that tells it.
[[nodiscard]] SheetHeading wholeHeading(const QList<ImportTable> &tables);

/// Puts what the user says in place of what stands above the tables of @p input.
void correctHeadings(ImportInput &input, const HeadingCorrections &corrections);

/// What there is to import from @p document, which came from @p file.
[[nodiscard]] ImportInput inputOf(LedgerDocument document, const QString &file);

/// Reads @p path, finds headers and columns; a file *.json is read as a ledger document. Error
/// kinds: those of readTables and readLedgerDocument; InputNoHeader, unless the options want such
/// text shown; NotFound (the sheet or a column the user named is not there; the name is the
/// subject); Cancelled.
/// @param job null = nobody will stop it.
[[nodiscard]] Result<ImportInput>
readImport(const QString &path, const ImportOptions &options, const Job *job = nullptr);

} // namespace core
