// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>

#include <optional>

struct sqlite3_stmt;

namespace core {

class Connection;

/// One question about many short rows, read without a QVariant for each value: a Statement takes
/// five times as long for the facts of ten thousand tasks. It reads, and binds ids, nothing else.
class RowCursor final
{
public:
    /// Prepares @p sql with @p id for its only question mark.
    /// @param connection must outlive the cursor.
    RowCursor(const Connection &connection, const QString &sql, Id id);
    ~RowCursor();
    Q_DISABLE_COPY_MOVE(RowCursor)

    /// Hands every row to @p read, which takes a const RowCursor & and returns nothing.
    /// Error kinds: those of errorKindOf().
    template <typename Reader> [[nodiscard]] Result<void> readRows(const Reader &read)
    {
        for (;;) {
            const auto found = next();
            if (!found)
                return fail(found.error());
            if (!*found)
                return {};
            read(*this);
        }
    }

    /// Steps to the next row; false after the last.
    [[nodiscard]] Result<bool> next();

    // Columns count from 0; NULL is an unset id, 0, nothing, an empty text, an invalid day.
    [[nodiscard]] Id id(int column) const;
    [[nodiscard]] int number(int column) const;
    [[nodiscard]] std::optional<int> figure(int column) const;
    [[nodiscard]] QDate date(int column) const;
    /// Valid until the next step.
    [[nodiscard]] QStringView text(int column) const;

private:
    [[nodiscard]] Error error() const;

    const Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace core
