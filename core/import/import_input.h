// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/header_map.h"
#include "core/import/import_plan.h"
#include "core/import/sheet_grid.h"
#include "core/import/sheet_heading.h"

#include <QList>

namespace core {

/// A sheet with a table on it.
struct ImportTable
{
    SheetGrid grid;
    HeaderMap header;
    SheetHeading heading;
};

/// A file, read and understood as far as it can be without the ledger it goes to.
struct ImportInput
{
    QString file; ///< name without folder
    QList<ImportTable> tables; ///< never empty
    SheetHeading heading; ///< of the whole: for each part the first table that tells it
    QList<ImportIssue> issues; ///< about whole sheets

    /// Title of the ledger when the user gives none: the sheet's, else the file's name.
    [[nodiscard]] QString ledgerTitle() const;
};

/// Reads @p path, finds headers and columns. Error kinds: those of readTables; InputNoHeader;
/// NotFound (the sheet or a column the user named is not there; the name is the subject).
[[nodiscard]] Result<ImportInput> readImport(const QString &path, const ImportOptions &options);

} // namespace core
