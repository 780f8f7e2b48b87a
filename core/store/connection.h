// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace core {

/// A connection to one SQLite database with every defence of trust.md T1 switched on. Bound to the
/// thread that opened it; every Statement over it must be gone before it goes.
class Connection final
{
public:
    enum class Access
    {
        Memory, ///< a new database that lives as long as the connection
        ReadWrite, ///< never creates the file
        QueryOnly, ///< can tidy the log of SQLite up, cannot change data
        ReadOnly, ///< touches nothing on the disk but lock files
        Immutable ///< for media that nobody can write to: no lock files either
    };

    /// Opens @p path (absolute; empty for Memory). Nothing is read from it yet, but the first page.
    /// Error kinds: those of errorKindOf().
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path,
                                                                  Access access);

    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] bool isReadOnly() const;

    /// Runs one statement that has no values and whose result does not matter.
    [[nodiscard]] Result<void> execute(const QString &sql) const;

    /// The first column of the first row of @p sql with @p values; invalid without a row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    /// Stops every statement with Cancelled after as much work as reading a ledger's schema can
    /// never be, or never again: for the time in which nothing is known about the file.
    void limitWork(bool isLimited);

    /// Until this is called, closing leaves what SQLite keeps beside the file as it was found: a
    /// file that is refused stays as it is, byte for byte. A connection that only asks never takes
    /// away what somebody who has the file open for editing may still write to.
    void tidyUpOnClose();

private:
    Connection(const QString &path, Access access);
    [[nodiscard]] Result<void> prepareFor(Access access);
    void harden();

    QString m_path;
    Access m_access;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    int m_workLeft = 0;
};

} // namespace core
