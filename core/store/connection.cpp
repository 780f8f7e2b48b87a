// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/file_hold.h"
#include "core/store/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace core {

namespace {

constexpr int kLongestValue = 64 << 20; // bytes
constexpr int kLongestStatement = 1 << 20; // bytes
constexpr int kTriggerDepth = 10;
constexpr int kPatternLength = 200;
constexpr int kInstructionsPerUnit = 100'000; // of SQLite's virtual machine
constexpr int kWorkUnits = 100;

// A URI with an explicit mode, because a plain name lets SQLite create a file that has just gone.
QString uriOf(const QString &path, Connection::Access access)
{
    const QString file = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (access) {
    case Connection::Access::Memory: return QStringLiteral(":memory:");
    case Connection::Access::ReadWrite:
    case Connection::Access::QueryOnly: return file + QLatin1String("?mode=rw");
    case Connection::Access::ReadOnly: return file + QLatin1String("?mode=ro");
    case Connection::Access::Immutable: return file + QLatin1String("?mode=ro&immutable=1");
    }
    Q_UNREACHABLE();
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path, access));
    if (!connection->m_database.open())
        return fail(sqlError(connection->m_database.lastError(), path));
    auto ready = connection->prepareFor(access);
    if (!ready)
        return fail(std::move(ready).error());
    return connection;
}

Connection::Connection(const QString &path, Access access)
    : m_path(path)
    , m_access(access)
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                           QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_database.setDatabaseName(uriOf(path, access));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000");
    if (access == Access::ReadOnly || access == Access::Immutable)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
}

Connection::~Connection()
{
    // SQLite believes that nobody else has the file open as soon as their locks are gone, and
    // whatever closes the file in their process a second time drops them.
    if (m_handle && m_access == Access::QueryOnly && holderOf(m_path))
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

Result<void> Connection::prepareFor(Access access)
{
    m_handle = handleOf(m_database);
    if (!m_handle)
        return fail(ErrorKind::Internal, m_path, QStringLiteral("no sqlite3 handle"));
    harden();
    QStringList pragmas {QStringLiteral("PRAGMA cell_size_check = ON"),
                         QStringLiteral("PRAGMA mmap_size = 0"),
                         QStringLiteral("PRAGMA temp_store = MEMORY"),
                         QStringLiteral("PRAGMA foreign_keys = ON"),
                         QStringLiteral("PRAGMA synchronous = FULL")};
    if (access == Access::QueryOnly)
        pragmas.append(QStringLiteral("PRAGMA query_only = ON"));
    for (const QString &pragma : std::as_const(pragmas)) {
        auto done = execute(pragma);
        if (!done)
            return done;
    }
    return {};
}

void Connection::harden()
{
    const auto configure
        = [this](int option, int value) { sqlite3_db_config(m_handle, option, value, nullptr); };
    configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
    configure(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0);
    configure(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(SQLITE_DBCONFIG_DQS_DML, 0);
    configure(SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, kLongestValue);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, kLongestStatement);
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, kTriggerDepth);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, kPatternLength);
}

Result<void> Connection::execute(const QString &sql) const
{
    return Statement(*this, sql).execute();
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) const
{
    Statement statement(*this, sql);
    return statement.execute(values)
        .and_then([&statement] { return statement.next(); })
        .map([&statement](bool found) { return found ? statement.value(0) : QVariant(); });
}

void Connection::limitWork(bool isLimited)
{
    const auto isOver = [](void *workLeft) { return --*static_cast<int *>(workLeft) < 0 ? 1 : 0; };
    m_workLeft = kWorkUnits;
    sqlite3_progress_handler(m_handle, isLimited ? kInstructionsPerUnit : 0, isOver, &m_workLeft);
}

void Connection::tidyUpOnClose()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

} // namespace core
