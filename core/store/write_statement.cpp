// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_statement.h"

#include "core/store/connection.h"
#include "core/store/engine.h"
#include "core/store/statement.h"

#include <sqlite3.h>

namespace core {

void WriteStatement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

WriteStatement::WriteStatement(const Connection &connection, const QString &sql)
    : m_connection(&connection)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(
        connection.handle(), text.constData(), static_cast<int>(text.size()), &prepared, nullptr);
    m_statement.reset(prepared);
    if (!m_statement)
        m_fault = sqlite3_extended_errcode(connection.handle());
}

Result<void> WriteStatement::failed() const
{
    const int code = m_statement ? sqlite3_extended_errcode(m_connection->handle()) : m_fault;
    return fail(
        Error {errorKindOf(code), m_connection->path(), {}, QStringLiteral("sqlite %1").arg(code)});
}

/// What is bound stays where it is until the row is written.
bool WriteStatement::bind(int place, const QVariant &value)
{
    sqlite3_stmt *const statement = m_statement.get();
    if (value.isNull())
        return sqlite3_bind_null(statement, place) == SQLITE_OK;
    if (value.typeId() == QMetaType::QString) {
        const auto *const text = static_cast<const QString *>(value.constData());
        const auto bytes = static_cast<sqlite3_uint64>(text->size()) * sizeof(QChar);
        return sqlite3_bind_text64(statement,
                                   place,
                                   reinterpret_cast<const char *>(text->utf16()),
                                   bytes,
                                   SQLITE_STATIC,
                                   SQLITE_UTF16)
            == SQLITE_OK;
    }
    if (value.typeId() == QMetaType::QByteArray) {
        const auto *const blob = static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(statement,
                                   place,
                                   blob->constData(),
                                   static_cast<sqlite3_uint64>(blob->size()),
                                   SQLITE_STATIC)
            == SQLITE_OK;
    }
    return sqlite3_bind_int64(statement, place, value.toLongLong()) == SQLITE_OK;
}

Result<void> WriteStatement::execute(const QVariantList &values)
{
    if (!m_statement)
        return failed();
    QVariantList bound;
    bound.reserve(values.size());
    for (const QVariant &value : values)
        bound.append(guardedText(value));
    Result<void> done;
    for (int place = 0; done && place < bound.size(); ++place) {
        if (!bind(place + 1, bound.at(place)))
            done = failed();
    }
    if (done && sqlite3_step(m_statement.get()) != SQLITE_DONE)
        done = failed();
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    return done;
}

int WriteStatement::rowsAffected() const
{
    return sqlite3_changes(m_connection->handle());
}

} // namespace core
