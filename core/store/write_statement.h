// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QVariant>

#include <memory>

// NOLINTNEXTLINE(readability-identifier-naming): so SQLite calls it
struct sqlite3_stmt;

namespace core {

class Connection;

/// A prepared statement that adds, changes or removes one row at a time. It hands its values to
/// SQLite itself: by way of QSqlQuery each is copied and looked at several times, which takes as
/// long as the writing, and a large import adds a million rows.
class WriteStatement final
{
public:
    /// @param connection must outlive the statement.
    WriteStatement(const Connection &connection, const QString &sql);

    /// Runs it with @p values, one for each question mark, in the forms a Statement takes. Error
    /// kinds: those of errorKindOf().
    [[nodiscard]] Result<void> execute(const QVariantList &values);

    /// How many rows the last execute() over this connection added, changed or removed.
    [[nodiscard]] int rowsAffected() const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    [[nodiscard]] bool bind(int place, const QVariant &value);
    [[nodiscard]] Result<void> failed() const;

    const Connection *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement; ///< null = it could not be prepared
    int m_fault = 0; ///< why not, as SQLite says it
};

} // namespace core
