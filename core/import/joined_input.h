// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_input.h"

namespace core {

/// The name @p paths have among each other: that of the file, with its folder before it where
/// another one is called the same.
[[nodiscard]] QStringList namesAmong(const QStringList &paths);

/// What several files hold as one thing to import into one ledger: their tables one after the
/// other, each of which knows its file. Ledger documents are none of them.
/// @param names of the files, in the order of @p inputs.
[[nodiscard]] ImportInput joinedInput(const QList<ImportInput> &inputs, const QStringList &names);

/// Reads @p paths as one thing to import; a single one as readImport() does. Error kinds: those of
/// readImport, of the first file that has one; InputUnsupported (a ledger document among several
/// files). @p job can stop it.
[[nodiscard]] Result<ImportInput>
readImports(const QStringList &paths, const ImportOptions &options, const Job *job = nullptr);

} // namespace core
