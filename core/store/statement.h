// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <type_traits>

class QSqlError;

namespace core {

class Connection;

/// What a failure of the database means. @p path names the file for the sentence.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &path);

/// One prepared statement, run any number of times and read forwards. Values are positional and in
/// the QVariant forms of fields.h: an invalid one is NULL.
class Statement final
{
public:
    /// @param connection must outlive the statement.
    Statement(const Connection &connection, const QString &sql);

    /// Runs it with @p values, one for each question mark. Error kinds: those of errorKindOf().
    [[nodiscard]] Result<void> execute(const QVariantList &values = {});

    /// Steps to the next row; false after the last.
    [[nodiscard]] Result<bool> next();

    /// Runs it and hands every row to @p read, which takes a const Statement & and returns nothing
    /// or a Result<void> that ends the reading when it fails.
    template <typename Reader>
    [[nodiscard]] Result<void> readRows(const QVariantList &values, const Reader &read);

    /// Column @p column of the row, from 0.
    [[nodiscard]] QVariant value(int column) const;

    /// How many rows the last execute() changed.
    [[nodiscard]] int rowsAffected() const { return m_query.numRowsAffected(); }

    [[nodiscard]] QString path() const { return m_path; }

    /// Lets go of the rows, so that the statement holds no lock.
    void finish() { m_query.finish(); }

private:
    QString m_path;
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

template <typename Reader>
Result<void> Statement::readRows(const QVariantList &values, const Reader &read)
{
    Result<void> done = execute(values);
    while (done) {
        const auto found = next();
        if (!found)
            return fail(found.error());
        if (!*found)
            return {};
        if constexpr (std::is_void_v<std::invoke_result_t<Reader, const Statement &>>)
            read(*this);
        else
            done = read(*this);
    }
    return done;
}

/// @p value as it is bound: SQLite takes one byte order mark off the front of a text, whatever it
/// stands for, so a text that begins with one gets another before it.
[[nodiscard]] QVariant guardedText(const QVariant &value);

/// @p text as a value that is never NULL.
[[nodiscard]] QVariant textValue(const QString &text);

} // namespace core
