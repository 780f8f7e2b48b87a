// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QVariant>

#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace core {

class Connection;

/// One question about many rows, read without a QSqlQuery: a Statement takes five times as long for
/// the facts of ten thousand tasks. It reads, and binds ids, nothing else.
class RowCursor final
{
public:
    /// Prepares @p sql with @p id for its only question mark.
    /// @param connection must outlive the cursor.
    RowCursor(const Connection &connection, const QString &sql, Id id);

    /// @overload without any id yet: restart() brings them.
    RowCursor(const Connection &connection, const QString &sql);
    ~RowCursor();
    Q_DISABLE_COPY_MOVE(RowCursor)

    /// Asks anew with @p ids for the first question marks; the others stand for no id.
    void restart(const QList<Id> &ids);

    /// Hands every row to @p read, which takes a const RowCursor & and returns nothing
    /// or a Result<void> that ends the reading when it fails.
    /// Error kinds: those of errorKindOf().
    template <typename Reader> [[nodiscard]] Result<void> readRows(const Reader &read)
    {
        for (;;) {
            const auto found = next();
            if (!found)
                return fail(found.error());
            if (!*found)
                return {};
            if constexpr (std::is_void_v<std::invoke_result_t<Reader, const RowCursor &>>) {
                read(*this);
            } else {
                auto done = read(*this);
                if (!done)
                    return done;
            }
        }
    }

    /// Steps to the next row; false after the last.
    [[nodiscard]] Result<bool> next();

    /// Lets go of the rows, so that it holds no lock.
    void finish();

    // Columns count from 0; NULL is an unset id, 0, nothing, an empty text, an invalid day.
    [[nodiscard]] Id id(int column) const;
    [[nodiscard]] int number(int column) const;
    [[nodiscard]] std::optional<int> figure(int column) const;
    [[nodiscard]] QDate date(int column) const;
    /// Valid until the next step.
    [[nodiscard]] QStringView text(int column) const;
    /// In the form of its field in core/records/fields.h.
    [[nodiscard]] QVariant value(int column) const;

    /// Path of the file.
    [[nodiscard]] QString path() const;

private:
    [[nodiscard]] Error error() const;

    const Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace core
