// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_cursor.h"

#include "core/store/connection.h"
#include "core/store/engine.h"

#include <sqlite3.h>

namespace core {

RowCursor::RowCursor(const Connection &connection, const QString &sql)
    : m_connection(connection)
{
    sqlite3_prepare16_v2(connection.handle(), sql.utf16(), -1, &m_statement, nullptr);
}

RowCursor::RowCursor(const Connection &connection, const QString &sql, Id id)
    : RowCursor(connection, sql)
{
    restart({id});
}

RowCursor::~RowCursor()
{
    sqlite3_finalize(m_statement);
}

void RowCursor::restart(const QList<Id> &ids)
{
    // Without a statement the first step says why.
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    for (int i = 0; i < ids.size(); ++i)
        sqlite3_bind_int64(m_statement, i + 1, ids.at(i).value);
}

Error RowCursor::error() const
{
    const int code = sqlite3_extended_errcode(m_connection.handle());
    return {errorKindOf(code), m_connection.path(), {}, QStringLiteral("sqlite %1").arg(code)};
}

Result<bool> RowCursor::next()
{
    if (!m_statement)
        return fail(error());
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return fail(error());
    }
}

void RowCursor::finish()
{
    sqlite3_reset(m_statement);
}

Id RowCursor::id(int column) const
{
    return Id {sqlite3_column_int64(m_statement, column)};
}

int RowCursor::number(int column) const
{
    return sqlite3_column_int(m_statement, column);
}

std::optional<int> RowCursor::figure(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return std::nullopt;
    return number(column);
}

QDate RowCursor::date(int column) const
{
    const QStringView day = text(column);
    return day.isEmpty() ? QDate() : QDate::fromString(day, Qt::ISODate);
}

QStringView RowCursor::text(int column) const
{
    const auto *characters
        = static_cast<const char16_t *>(sqlite3_column_text16(m_statement, column));
    const int bytes = sqlite3_column_bytes16(m_statement, column);
    return {characters, bytes / static_cast<int>(sizeof(char16_t))};
}

QVariant RowCursor::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return QVariant(qlonglong {sqlite3_column_int64(m_statement, column)});
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    default: return text(column).toString();
    }
}

QString RowCursor::path() const
{
    return m_connection.path();
}

} // namespace core
