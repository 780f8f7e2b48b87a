// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QStringList>

namespace tests {

/// The home and the folder for temporary files of a job that works in @p folder.
[[nodiscard]] QString homeBeside(const QString &folder);
[[nodiscard]] QString temporaryBeside(const QString &folder);

/// Names of everything in @p folder, what is not shown included.
[[nodiscard]] QStringList filesIn(const QString &folder);

/// Copies the files of @p from into the new folder @p to.
void copyFolder(const QString &from, const QString &to);

/// Whether @p name is of a file that SQLite keeps beside one of @p files.
[[nodiscard]] bool isOfDatabase(const QString &name, const QStringList &files);

/// The bytes of @p path, which must be there.
[[nodiscard]] QByteArray bytesOfFile(const QString &path);

void putFile(const QString &path, const QByteArray &bytes);

/// Names of files of @p names that do not have the bytes in @p folder that they had in @p before.
[[nodiscard]] QStringList
changedFiles(const QStringList &names, const QString &before, const QString &folder);

/// A ledger file, opened as the program's next start does.
struct LedgerLook
{
    QStringList violations; ///< does not open, is damaged, its log does not agree with its tables
    int tasks = -1; ///< without their objectives; −1 = cannot be told
};
[[nodiscard]] LedgerLook lookInto(const QString &path);

/// Opens the ledger file @p path to write.
[[nodiscard]] core::Result<std::unique_ptr<core::Store>> openedStore(const QString &path);

} // namespace tests
