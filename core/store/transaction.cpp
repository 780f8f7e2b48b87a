// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/connection.h"

#include <sqlite3.h>
#include <utility>

namespace core {

Result<Transaction> Transaction::begin(const Connection &connection, Kind kind)
{
    const bool isUnderWay = sqlite3_get_autocommit(connection.handle()) == 0;
    if (isUnderWay && kind == Kind::Read)
        return Transaction();
    // A deferred transaction that turns into a writer fails at once when another seat was faster.
    auto begun = connection.execute(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                        : QStringLiteral("BEGIN"));
    if (!begun)
        return fail(std::move(begun).error());
    return Transaction(connection);
}

Transaction::Transaction()
    : m_connection(nullptr)
{
}

Transaction::Transaction(const Connection &connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // After a full disk SQLite has already rolled back by itself.
    if (m_connection && sqlite3_get_autocommit(m_connection->handle()) == 0)
        (void)m_connection->execute(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (sqlite3_get_autocommit(m_connection->handle()) != 0)
        return fail(ErrorKind::WriteFailed, m_connection->path(), QStringLiteral("rolled back"));
    auto done = m_connection->execute(QStringLiteral("COMMIT"));
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace core
