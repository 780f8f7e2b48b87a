// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/database.h"
#include "core/store/engine.h"
#include "core/store/hash_chain.h"
#include "core/store/plain_file.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <QFile>

#include <sqlite3.h>

using namespace core;
using namespace tests;

namespace {

std::unique_ptr<Connection> memory()
{
    auto connection = Connection::open({}, Connection::Access::Memory);
    REQUIRE(connection);
    return *std::move(connection);
}

ErrorKind kindOfFailure(const Connection &connection, const char *sql)
{
    const auto done = connection.execute(QString::fromUtf8(sql));
    REQUIRE_FALSE(done);
    return done.error().kind;
}

} // namespace

TEST_CASE("tokens stand for the types that databases name differently")
{
    CHECK(engineSql(QStringLiteral("a {id}, b {blob}, c TEXT"))
          == QStringLiteral("a INTEGER, b BLOB, c TEXT"));
}

TEST_CASE("native codes become kinds by what the user can do about them")
{
    CHECK(errorKindOf(SQLITE_BUSY) == ErrorKind::FileLocked);
    CHECK(errorKindOf(SQLITE_BUSY_SNAPSHOT) == ErrorKind::FileLocked);
    CHECK(errorKindOf(SQLITE_FULL) == ErrorKind::DiskFull);
    CHECK(errorKindOf(SQLITE_IOERR_WRITE) == ErrorKind::WriteFailed);
    CHECK(errorKindOf(SQLITE_IOERR_FSYNC) == ErrorKind::WriteFailed);
    CHECK(errorKindOf(SQLITE_IOERR_READ) == ErrorKind::ReadFailed);
    CHECK(errorKindOf(SQLITE_IOERR_LOCK) == ErrorKind::FileLocked);
    CHECK(errorKindOf(SQLITE_CORRUPT) == ErrorKind::FileDamaged);
    CHECK(errorKindOf(SQLITE_NOTADB) == ErrorKind::FileDamaged);
    CHECK(errorKindOf(SQLITE_READONLY) == ErrorKind::FileReadOnly);
    CHECK(errorKindOf(SQLITE_READONLY_DBMOVED) == ErrorKind::FileReplaced);
    CHECK(errorKindOf(SQLITE_CANTOPEN) == ErrorKind::FileNoPermission);
    CHECK(errorKindOf(SQLITE_ERROR) == ErrorKind::Internal);
}

TEST_CASE("what makes SQLite dangerous is switched off")
{
    const auto connection = memory();
    CHECK_FALSE(connection->execute(QStringLiteral("SELECT \"nosuchcolumn\"")));
    CHECK_FALSE(connection->execute(QStringLiteral("SELECT load_extension('x')")));
    CHECK_FALSE(connection->execute(QStringLiteral("ATTACH ':memory:' AS other")));
    CHECK_FALSE(
        connection->execute(QStringLiteral("SELECT fts3_tokenizer('z', x'4141414141414141')")));
    CHECK_FALSE(connection->execute(QStringLiteral("SELECT 1; SELECT 2")));
    CHECK(connection->value(QStringLiteral("PRAGMA foreign_keys")) == QVariant(1));
    CHECK(connection->value(QStringLiteral("PRAGMA synchronous")) == QVariant(2));
    CHECK(connection->value(QStringLiteral("PRAGMA trusted_schema")) == QVariant(0));
}

TEST_CASE("work beyond every measure is stopped while nothing is known about a file")
{
    const auto connection = memory();
    const QString endless = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                                           " FROM n LIMIT 3000000) SELECT max(i) FROM n");
    connection->limitWork(true);
    const auto stopped = connection->value(endless);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    connection->limitWork(false);
    CHECK(connection->value(QStringLiteral("SELECT 1")) == QVariant(1));
}

TEST_CASE("a statement tells an absent value from an empty one")
{
    const auto connection = memory();
    Statement statement(*connection, QStringLiteral("SELECT ?, ?, ?"));
    REQUIRE(statement.execute({QVariant(), textValue({}), qlonglong {9007199254740993}}));
    REQUIRE(*statement.next());

    CHECK_FALSE(statement.value(0).isValid());
    CHECK(statement.value(1).isValid());
    CHECK(statement.value(1).toString().isEmpty());
    CHECK(statement.value(2) == QVariant(qlonglong {9007199254740993}));
    CHECK_FALSE(*statement.next());
}

TEST_CASE("an error of the database keeps its code and none of the text")
{
    const auto connection = memory();
    const auto done = connection->execute(QStringLiteral("SELECT 机密 FROM 零零柒"));
    REQUIRE_FALSE(done);
    CHECK(done.error().detail == QStringLiteral("sqlite 1"));
    CHECK(kindOfFailure(*connection, "PRAGMA") == ErrorKind::Internal);
}

TEST_CASE("a transaction that is not committed leaves nothing")
{
    const auto connection = memory();
    REQUIRE(connection->execute(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY)")));
    {
        const auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
        REQUIRE(transaction);
        REQUIRE(connection->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
    }
    CHECK(connection->value(QStringLiteral("SELECT count(*) FROM t")) == QVariant(0));
    auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
    REQUIRE(transaction);
    REQUIRE(connection->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
    REQUIRE(transaction->commit());
    CHECK(connection->value(QStringLiteral("SELECT count(*) FROM t")) == QVariant(1));
    CHECK(kindOfFailure(*connection, "INSERT INTO t VALUES (1)") == ErrorKind::StaleEdit);
}

TEST_CASE("a transaction that SQLite has rolled back is not committed as if nothing were")
{
    const auto connection = memory();
    auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
    REQUIRE(transaction);
    REQUIRE(connection->execute(QStringLiteral("ROLLBACK")));

    CHECK(transaction->commit().error().kind == ErrorKind::WriteFailed);
}

TEST_CASE("each link of the chain depends on every value and on its borders")
{
    const QByteArray hash = nextHash({}, {QStringLiteral("ab"), QStringLiteral("c")});
    CHECK(hash.size() == 32);
    CHECK(nextHash({}, {QStringLiteral("ab"), QStringLiteral("c")}) == hash);
    CHECK(nextHash({}, {QStringLiteral("a"), QStringLiteral("bc")}) != hash);
    CHECK(nextHash("x", {QStringLiteral("ab"), QStringLiteral("c")}) != hash);
    CHECK(nextHash({}, {QVariant()}) != nextHash({}, {QStringLiteral("")}));
    // printf '2:ab1:c' | sha256sum
    CHECK(hash.toHex() == "430fb1b4ac43316eca81fab27a1930ab8eff8fef6a1dc7903dce44bbc2790dc5");
}

TEST_CASE("file systems that several machines share are known")
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs"})
        CHECK(isNetworkFileSystem(type));
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "vfat", "exfat", "fuseblk", ""})
        CHECK_FALSE(isNetworkFileSystem(type));
}

TEST_CASE("a file that takes another's place is another file")
{
    LedgerFixture fixture;
    const auto first = identityOf(fixture.path());
    REQUIRE(first);
    REQUIRE(QFile::copy(fixture.path(), fixture.pathOf("copy")));

    CHECK(identityOf(fixture.path()) == first);
    CHECK(identityOf(fixture.pathOf("copy")) != first);
    CHECK_FALSE(identityOf(fixture.pathOf("none")));
}

TEST_CASE("the version of the engine is that of SQLite 3")
{
    CHECK(core::engineVersion().startsWith(QStringLiteral("3.")));
    CHECK(core::engineVersion().count(u'.') >= 2);
}

TEST_CASE("on a network drive a file is written without a write-ahead log, and back home with it")
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    const auto journalOf = [&fixture](Database::NetworkQuestion isNetwork) {
        const auto database
            = Database::open(fixture.path(), OpenMode::ReadWrite, kMigrations, isNetwork);
        REQUIRE(database);
        const auto &connection = (*database)->connection();
        REQUIRE(connection.execute(QStringLiteral("UPDATE ledger SET year = 2022")));
        CHECK(QFile::exists(fixture.path() + QStringLiteral("-wal")) == !isNetwork(fixture.path()));
        const auto mode = connection.value(QStringLiteral("PRAGMA journal_mode"));
        REQUIRE(mode);
        return mode->toString();
    };
    const auto yes = [](const QString & /*path*/) { return true; };
    const auto no = [](const QString & /*path*/) { return false; };
    CHECK(journalOf(no) == QStringLiteral("wal"));
    CHECK(journalOf(yes) == QStringLiteral("delete"));
    CHECK(journalOf(yes) == QStringLiteral("delete"));
    CHECK(journalOf(no) == QStringLiteral("wal"));
}
