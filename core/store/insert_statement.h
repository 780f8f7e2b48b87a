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

/// A prepared statement that adds one row at a time. It hands its values to SQLite itself: by way
/// of QSqlQuery each is copied and looked at several times, which takes as long as the writing, and
/// a large import adds a million rows.
class InsertStatement final
{
public:
    /// @param connection must outlive the statement.
    InsertStatement(const Connection &connection, const QString &sql);

    /// Adds the row of @p values, in the forms a Statement takes. Error kinds: those of
    /// errorKindOf().
    [[nodiscard]] Result<void> execute(const QVariantList &values);

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
