// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/open_mode.h"
#include "core/store/plain_file.h"

namespace core {

/// A ledger file that was found to be ours, whole and of this version, and the connection to it.
class Database final
{
public:
    /// Whether a path lies on a file system that several machines share.
    using NetworkQuestion = bool (*)(const QString &path);

    /// Writes an empty ledger file at @p path, which must not exist yet; Error kinds: OutputExists,
    /// FolderNoPermission, DiskFull, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path,
                                                                  Migrations steps = kMigrations);

    /// Opens @p path in the order of trust.md T1; a file of an older version is copied beside
    /// itself and brought up to date. A file that is refused stays as it is. On a network drive it
    /// is written with a rollback journal, because the write-ahead log does not work there. Error
    /// kinds of Store::open.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path,
                                                                OpenMode mode,
                                                                Migrations steps = kMigrations,
                                                                NetworkQuestion isNetwork
                                                                = isOnNetwork);

    /// A connection to @p path as it is: found to be ours, of this or an older version, which stays
    /// what it is. Error kinds of Store::open.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    openAsIs(const QString &path, Migrations steps = kMigrations);

    [[nodiscard]] const Connection &connection() const { return *m_connection; }
    [[nodiscard]] QString path() const { return m_connection->path(); }
    [[nodiscard]] OpenMode mode() const { return m_mode; }

    /// FileReplaced if the file that is open is no longer the one at its path.
    [[nodiscard]] Result<void> checkIdentity() const;

    /// Reads every page: FileDamaged if SQLite finds fault with one. Takes its time on large files.
    [[nodiscard]] Result<void> quickCheck() const;

private:
    Database(std::unique_ptr<Connection> connection, OpenMode mode, FileIdentity identity);

    std::unique_ptr<Connection> m_connection;
    OpenMode m_mode;
    FileIdentity m_identity;
};

} // namespace core
