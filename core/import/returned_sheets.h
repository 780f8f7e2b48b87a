// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_input.h"

namespace core {

/// A file that was given as sent back and is not taken.
struct RefusedFile
{
    QString file; ///< name without folder
    Error error; ///< of readImport; InputNotSent (no sheet of ours, one of another ledger,
                 ///< or one whose tasks came in another file)
};

/// The sheets that sections have sent back, as one thing to import.
struct ReturnedSheets
{
    ImportInput input; ///< without any table if every file was refused
    QList<RefusedFile> refused;
};

/// Reads @p paths: the sheets of all files that were sent to sections, of the ledger the first one
/// is of. Nothing else in them is taken.
/// @param job reading ends once it is not wanted any more, each file left being refused with
/// Cancelled; null = nobody will stop it.
[[nodiscard]] ReturnedSheets readReturned(const QStringList &paths, const Job *job = nullptr);

} // namespace core
