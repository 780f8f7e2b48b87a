// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/backup.h"
#include "core/store/file_header.h"
#include "core/store/file_hold.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFileInfo>

namespace core {

namespace {

constexpr quint32 kApplicationId = 0x4475426E; // "DuBn"

[[nodiscard]] Result<void> checkVersion(const QString &path, qint64 version, int known)
{
    if (version <= 0)
        return fail(ErrorKind::FileNotOurs, path);
    if (version > known) {
        const QStringList versions {QString::number(version), QString::number(known)};
        return fail(Error {ErrorKind::FileNewer, path, versions, {}});
    }
    return {};
}

[[nodiscard]] Result<void> checkHeader(const QString &path, int known)
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
    return checkVersion(path, header->schemaVersion, known);
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
[[nodiscard]] Result<int> checkSchema(const Connection &connection, Migrations steps)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    const qint64 number = version->toLongLong();
    auto isKnown = checkVersion(connection.path(), number, steps.back().version);
    if (!isKnown)
        return fail(std::move(isKnown).error());
    const auto expected = expectedFingerprint(steps.first(static_cast<size_t>(number)));
    const auto found = schemaFingerprint(connection);
    if (!expected || !found)
        return fail(expected ? found.error() : expected.error());
    if (*found != *expected)
        return fail(ErrorKind::FileForeignSchema, connection.path());
    return static_cast<int>(number);
}

[[nodiscard]] Result<void> chooseJournal(const Connection &connection,
                                         Database::NetworkQuestion isNetwork)
{
    const auto mode = isNetwork(connection.path()) ? QStringLiteral("PRAGMA journal_mode = DELETE")
                                                   : QStringLiteral("PRAGMA journal_mode = WAL");
    return connection.execute(mode);
}

[[nodiscard]] Result<void> fillEmpty(const Connection &connection, Migrations steps)
{
    const auto run = [&connection](const QString &sql) { return connection.execute(sql); };
    // SQLite's write-ahead log comes with the first opening: until then the file alone is the
    // whole.
    auto isReady = run(QStringLiteral("PRAGMA encoding = 'UTF-16le'")).and_then([&] {
        return run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    });
    if (!isReady)
        return isReady;
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    return migrate(connection, 0, steps).and_then([&] { return transaction->commit(); });
}

[[nodiscard]] Result<void> bringUpToDate(const Connection &connection, int from, Migrations steps)
{
    const QString copy = QStringLiteral("%1.v%2.backup").arg(connection.path()).arg(from);
    auto saved = writeVerifiedCopy(connection, copy);
    // A copy is there already if an earlier attempt was interrupted after it.
    if (!saved && saved.error().kind != ErrorKind::OutputExists)
        return saved;
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    // Another seat may have been faster.
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    return migrate(connection, version->toInt(), steps).and_then([&] {
        return transaction->commit();
    });
}

} // namespace

Result<std::unique_ptr<Database>> Database::create(const QString &path, Migrations steps)
{
    auto made = makePrivateFile(path);
    if (!made)
        return fail(std::move(made).error());
    auto connection
        = Connection::open(QFileInfo(path).canonicalFilePath(), Connection::Access::ReadWrite);
    if (!connection)
        return fail(std::move(connection).error());
    auto filled = fillEmpty(**connection, steps);
    if (!filled)
        return fail(std::move(filled).error());
    (*connection)->tidyUpOnClose();
    const FileIdentity identity = identityOf(path).value_or(FileIdentity {});
    return std::unique_ptr<Database>(
        new Database(std::move(*connection), OpenMode::ReadWrite, identity));
}

Result<std::unique_ptr<Database>>
Database::open(const QString &path, OpenMode mode, Migrations steps, NetworkQuestion isNetwork)
{
    const auto file = plainFile(path, mode);
    if (!file)
        return fail(file.error());
    auto isOurs = checkHeader(*file, steps.back().version);
    if (!isOurs)
        return fail(std::move(isOurs).error());
    const FileIdentity identity = identityOf(*file).value_or(FileIdentity {});
    const bool isAlone = !QFileInfo::exists(*file + QLatin1String("-wal"));
    auto connection = Connection::open(*file, accessFor(*file, mode));
    if (!connection)
        return fail(std::move(connection).error());
    // What lay beside the file stays for whoever left it, until the file is found to be ours.
    if (isAlone)
        (*connection)->tidyUpOnClose();
    (*connection)->limitWork(true);
    const auto version = checkSchema(**connection, steps);
    (*connection)->limitWork(false);
    if (!version)
        return fail(version.error());
    const bool isOld = *version < steps.back().version;
    if (isOld && mode == OpenMode::ReadOnly) {
        // An older program that has it open would go on writing into tables it does not know.
        if (const auto holder = holderOf(*file))
            return fail(heldBy(path, *holder));
        connection->reset();
        return open(path, OpenMode::ReadWrite, steps, isNetwork)
            .and_then([&](std::unique_ptr<Database> &&up) {
                up.reset();
                return open(path, mode, steps, isNetwork);
            });
    }
    (*connection)->tidyUpOnClose();
    auto isReady
        = mode == OpenMode::ReadWrite ? chooseJournal(**connection, isNetwork) : Result<void> {};
    if (isReady && isOld)
        isReady = bringUpToDate(**connection, *version, steps);
    if (!isReady)
        return fail(std::move(isReady).error());
    return std::unique_ptr<Database>(new Database(std::move(*connection), mode, identity));
}

Result<std::unique_ptr<Connection>> Database::openAsIs(const QString &path, Migrations steps)
{
    const auto file = plainFile(path, OpenMode::ReadOnly);
    if (!file)
        return fail(file.error());
    auto isOurs = checkHeader(*file, steps.back().version);
    if (!isOurs)
        return fail(std::move(isOurs).error());
    const bool isAlone = !QFileInfo::exists(*file + QLatin1String("-wal"));
    auto connection = Connection::open(*file, accessFor(*file, OpenMode::ReadOnly));
    if (!connection)
        return connection;
    if (isAlone)
        (*connection)->tidyUpOnClose();
    (*connection)->limitWork(true);
    const auto version = checkSchema(**connection, steps);
    (*connection)->limitWork(false);
    if (!version)
        return fail(version.error());
    return connection;
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
