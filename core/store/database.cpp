// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/backup.h"
#include "core/store/file_header.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFileInfo>

namespace core {

namespace {

constexpr quint32 kApplicationId = 0x4475426E; // "DuBn"

Result<void> checkVersion(const QString &path, qint64 version)
{
    if (version <= 0)
        return fail(ErrorKind::FileNotOurs, path);
    if (version > kSchemaVersion) {
        const QStringList versions {QString::number(version), QString::number(kSchemaVersion)};
        return fail(Error {ErrorKind::FileNewer, path, versions, {}});
    }
    return {};
}

Result<void> checkHeader(const QString &path)
{
    const auto header = readFileHeader(path);
    if (!header)
        return fail(header.error());
    if (!header->isSqlite || header->applicationId != kApplicationId)
        return fail(ErrorKind::FileNotOurs, path);
    // While SQLite's log lies beside it, the file itself may be behind.
    const bool isAlone = QFileInfo(path + QLatin1String("-wal")).size() == 0;
    if (isAlone && header->actualSize < header->promisedSize)
        return fail(ErrorKind::FileDamaged, path, QStringLiteral("shorter than its header says"));
    return checkVersion(path, header->schemaVersion);
}

Connection::Access accessFor(const QString &path, OpenMode mode)
{
    if (mode == OpenMode::ReadWrite)
        return Connection::Access::ReadWrite;
    const QFileInfo file(path);
    const bool canWriteFolder = QFileInfo(file.absolutePath()).isWritable();
    if (file.isWritable() && canWriteFolder)
        return Connection::Access::QueryOnly;
    const bool isAlone = !QFileInfo::exists(path + QLatin1String("-wal"));
    return !canWriteFolder && isAlone ? Connection::Access::Immutable
                                      : Connection::Access::ReadOnly;
}

/// The version of the schema, which is found to be the one this program makes.
Result<int> checkSchema(const Connection &connection)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    auto isKnown = checkVersion(connection.path(), version->toLongLong());
    if (!isKnown)
        return fail(std::move(isKnown).error());
    const auto expected = expectedFingerprint(version->toInt());
    const auto found = schemaFingerprint(connection);
    if (!expected || !found)
        return fail(expected ? found.error() : expected.error());
    if (*found != *expected)
        return fail(ErrorKind::FileForeignSchema, connection.path());
    return version->toInt();
}

Result<void> chooseJournal(const Connection &connection)
{
    const auto mode = isOnNetwork(connection.path())
        ? QStringLiteral("PRAGMA journal_mode = DELETE")
        : QStringLiteral("PRAGMA journal_mode = WAL");
    return connection.execute(mode);
}

Result<void> fillEmpty(const Connection &connection)
{
    const auto run = [&connection](const QString &sql) { return connection.execute(sql); };
    auto isReady
        = run(QStringLiteral("PRAGMA encoding = 'UTF-16le'"))
              .and_then([&] { return chooseJournal(connection); })
              .and_then([&] {
                  return run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
              });
    if (!isReady)
        return isReady;
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    return migrate(connection, 0, kSchemaVersion).and_then([&] { return transaction->commit(); });
}

Result<void> bringUpToDate(const Connection &connection, int from)
{
    if (from == kSchemaVersion)
        return {};
    auto saved = writeVerifiedCopy(
        connection, QStringLiteral("%1.v%2.backup").arg(connection.path()).arg(from));
    if (!saved && saved.error().kind != ErrorKind::OutputExists)
        return saved;
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    return migrate(connection, from, kSchemaVersion).and_then([&] {
        return transaction->commit();
    });
}

} // namespace

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    auto made = makePrivateFile(path);
    if (!made)
        return fail(std::move(made).error());
    auto connection
        = Connection::open(QFileInfo(path).canonicalFilePath(), Connection::Access::ReadWrite);
    if (!connection)
        return fail(std::move(connection).error());
    auto filled = fillEmpty(**connection);
    if (!filled)
        return fail(std::move(filled).error());
    (*connection)->tidyUpOnClose();
    const FileIdentity identity = identityOf(path).value_or(FileIdentity {});
    return std::unique_ptr<Database>(
        new Database(std::move(*connection), OpenMode::ReadWrite, identity));
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode)
{
    const auto file = plainFile(path, mode);
    if (!file)
        return fail(file.error());
    auto isOurs = checkHeader(*file);
    if (!isOurs)
        return fail(std::move(isOurs).error());
    const FileIdentity identity = identityOf(*file).value_or(FileIdentity {});
    auto connection = Connection::open(*file, accessFor(*file, mode));
    if (!connection)
        return fail(std::move(connection).error());
    const auto version = checkSchema(**connection);
    if (!version)
        return fail(version.error());
    (*connection)->tidyUpOnClose();
    if (mode == OpenMode::ReadWrite) {
        auto isReady = chooseJournal(**connection).and_then([&] {
            return bringUpToDate(**connection, *version);
        });
        if (!isReady)
            return fail(std::move(isReady).error());
    }
    return std::unique_ptr<Database>(new Database(std::move(*connection), mode, identity));
}

Database::Database(std::unique_ptr<Connection> connection, OpenMode mode, FileIdentity identity)
    : m_connection(std::move(connection))
    , m_mode(mode)
    , m_identity(identity)
{
}

Result<void> Database::checkIdentity() const
{
    if (identityOf(path()) != m_identity)
        return fail(ErrorKind::FileReplaced, path());
    return {};
}

Result<void> Database::quickCheck() const
{
    return quickCheckOf(*m_connection);
}

} // namespace core
