// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hold.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/core/store/ordinary_user.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace tests;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList filesIn(const LedgerFixture &fixture)
{
    return QDir(fixture.folder.path()).entryList(QDir::Files | QDir::System, QDir::Name);
}

Error refusal(LedgerFixture &fixture, const QString &path, OpenMode mode = OpenMode::ReadWrite)
{
    auto store = Store::open(path, fixture.context(), mode);
    REQUIRE_FALSE(store);
    return std::move(store).error();
}

/// Both modes refuse the fixture's file with @p kind and leave every byte as it is.
void checkRefused(LedgerFixture &fixture, ErrorKind kind)
{
    const QByteArray bytes = bytesOf(fixture.path());
    const QStringList files = filesIn(fixture);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const Error error = refusal(fixture, fixture.path(), mode);
        CHECK(error.kind == kind);
        CHECK(error.subject == fixture.path());
    }
    CHECK(bytesOf(fixture.path()) == bytes);
    CHECK(filesIn(fixture) == files);
}

/// The kind of error opening gives to an ordinary user; 0 for none.
int kindForOthers(LedgerFixture &fixture, OpenMode mode)
{
    return asOrdinaryUser([&] {
        const auto store = Store::open(fixture.path(), fixture.context(), mode);
        if (!store)
            return static_cast<int>(store.error().kind);
        return (*store)->units() && (*store)->units()->size() == 1 ? 0 : 98;
    });
}

constexpr qsizetype kPageSize = 4096;

/// A program that writes a ledger into the file and dies before SQLite has tidied up.
void leaveLogBehind(LedgerFixture &fixture)
{
    REQUIRE(::chmod(QFile::encodeName(fixture.folder.path()).constData(), 0777) == 0);
    REQUIRE(::chmod(QFile::encodeName(fixture.path()).constData(), 0666) == 0);
    REQUIRE(asOrdinaryUser([&fixture]() -> int {
                auto store = Store::open(fixture.path(), fixture.context(), OpenMode::ReadWrite);
                ChangeSet set = emptySet();
                set.insert(sampleLedger(Id {10}));
                const bool isWritten = store && (*store)->apply(set);
                ::_exit(isWritten ? 0 : 1);
            })
            == 0);
    REQUIRE(filesIn(fixture).contains(QStringLiteral("ledger.duban-wal")));
}

} // namespace

TEST_CASE("a closed ledger is one file that only its owner can read")
{
    LedgerFixture fixture;
    {
        const auto store = fixture.open();
        ChangeSet set = emptySet();
        set.insert(sampleLedger(Id {10}));
        REQUIRE(store->apply(set));
    }

    CHECK(filesIn(fixture) == QStringList {QStringLiteral("ledger.duban")});
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    CHECK((QFile::permissions(fixture.path()) | owner) == owner);
}

TEST_CASE("a path with nothing at it is missing, and stays so")
{
    LedgerFixture fixture;
    const QString path = fixture.pathOf("none.duban");

    CHECK(refusal(fixture, path).kind == ErrorKind::FileMissing);
    CHECK(refusal(fixture, path, OpenMode::ReadOnly).kind == ErrorKind::FileMissing);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("links, folders and pipes are not opened, and nothing hangs")
{
    LedgerFixture fixture;
    const QString link = fixture.pathOf("link.duban");
    REQUIRE(QFile::link(fixture.path(), link));
    const QString dangling = fixture.pathOf("dangling.duban");
    REQUIRE(QFile::link(fixture.pathOf("none"), dangling));
    const QString folder = fixture.pathOf("folder.duban");
    REQUIRE(QDir().mkdir(folder));
    const QString pipe = fixture.pathOf("pipe.duban");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);

    for (const QString &path : {link, dangling, folder, pipe, QStringLiteral("/dev/zero")}) {
        INFO(path.toStdString());
        CHECK(refusal(fixture, path).kind == ErrorKind::FileIsLink);
    }
}

TEST_CASE("a file of something else is not ours")
{
    LedgerFixture fixture;
    const QByteArray content = GENERATE(QByteArray(),
                                        QByteArray("PK\3\4 a spreadsheet"),
                                        QByteArray("SQLite format 3\0", 16),
                                        QByteArray(5000, '\0'));
    writeBytes(fixture.path(), content);

    checkRefused(fixture, ErrorKind::FileNotOurs);
}

TEST_CASE("a database of another program is not ours")
{
    LedgerFixture fixture;
    REQUIRE(fixture.tamper("PRAGMA application_id = 7") >= 0);

    checkRefused(fixture, ErrorKind::FileNotOurs);
}

TEST_CASE("a file of a newer version is refused with both versions")
{
    LedgerFixture fixture;
    REQUIRE(fixture.tamper("PRAGMA user_version = 9999") >= 0);

    checkRefused(fixture, ErrorKind::FileNewer);
    CHECK(refusal(fixture, fixture.path()).arguments
          == QStringList {QStringLiteral("9999"), QStringLiteral("16")});
}

TEST_CASE("one thing more, less or other in the schema makes it foreign")
{
    LedgerFixture fixture;
    const char *sql = GENERATE("CREATE TRIGGER t AFTER INSERT ON task BEGIN DELETE FROM task; END",
                               "CREATE VIEW v AS SELECT * FROM task",
                               "CREATE TABLE other (id INTEGER)",
                               "CREATE VIRTUAL TABLE f USING fts5(text)",
                               "CREATE INDEX i ON task (title)",
                               "CREATE UNIQUE INDEX i ON person (name)",
                               "ALTER TABLE person ADD COLUMN age INTEGER",
                               "ALTER TABLE person RENAME COLUMN post TO rank",
                               "DROP INDEX task_facts",
                               "DROP TABLE extra");
    INFO(sql);
    REQUIRE(fixture.tamper(sql) >= 0);

    checkRefused(fixture, ErrorKind::FileForeignSchema);
}

TEST_CASE("a file that was cut is damaged")
{
    LedgerFixture fixture;
    const QByteArray whole = bytesOf(fixture.path());
    const qsizetype keep = GENERATE(100, 4095, 4096, 40960, 100000);
    REQUIRE(whole.size() > keep);
    writeBytes(fixture.path(), whole.left(keep));

    checkRefused(fixture, ErrorKind::FileDamaged);
}

TEST_CASE("a damaged page anywhere is found by reading all pages")
{
    LedgerFixture fixture;
    const QByteArray whole = bytesOf(fixture.path());
    for (qsizetype page = 0; page * kPageSize < whole.size(); ++page) {
        INFO("page " << page + 1);
        QByteArray damaged = whole;
        damaged[page * kPageSize + (page == 0 ? 100 : 0)] = 0x77;
        writeBytes(fixture.path(), damaged);
        const auto store = Store::open(fixture.path(), fixture.context(), OpenMode::ReadOnly);
        const auto isWhole = store ? (*store)->quickCheck() : fail(store.error());
        REQUIRE_FALSE(isWhole);
        CHECK(isWhole.error().kind == ErrorKind::FileDamaged);
    }
}

TEST_CASE("a file in good order passes the reading of all pages")
{
    LedgerFixture fixture;

    CHECK(fixture.open()->quickCheck());
}

TEST_CASE("a file that another program holds is locked")
{
    LedgerFixture fixture;
    const ForeignLock lock(fixture.path());

    CHECK(refusal(fixture, fixture.path()).kind == ErrorKind::FileLocked);
}

TEST_CASE("a file without permission, or only to be read, says so")
{
    LedgerFixture fixture;
    const QByteArray folder = QFile::encodeName(fixture.folder.path());
    const QByteArray file = QFile::encodeName(fixture.path());
    const auto permit = [&](mode_t ofFolder, mode_t ofFile) {
        REQUIRE(::chmod(folder.constData(), ofFolder) == 0);
        REQUIRE(::chmod(file.constData(), ofFile) == 0);
    };

    permit(0777, 0);
    CHECK(kindForOthers(fixture, OpenMode::ReadOnly)
          == static_cast<int>(ErrorKind::FileNoPermission));
    permit(0777, 0444);
    CHECK(kindForOthers(fixture, OpenMode::ReadWrite) == static_cast<int>(ErrorKind::FileReadOnly));
    CHECK(kindForOthers(fixture, OpenMode::ReadOnly) == 0);
    permit(0555, 0444);
    CHECK(kindForOthers(fixture, OpenMode::ReadWrite) == static_cast<int>(ErrorKind::FileReadOnly));
    CHECK(kindForOthers(fixture, OpenMode::ReadOnly) == 0);
    permit(0700, 0600);
}

TEST_CASE("a file opened for reading takes no changes")
{
    LedgerFixture fixture;
    const auto store = fixture.open(OpenMode::ReadOnly);
    ChangeSet set = emptySet();
    set.insert(sampleLedger(Id {10}));

    CHECK(store->apply(set).error().kind == ErrorKind::FileReadOnly);
    CHECK(store->revert(1).error().kind == ErrorKind::NotRevertible);
}

TEST_CASE("the log SQLite left behind when a program died is taken in")
{
    LedgerFixture fixture;
    leaveLogBehind(fixture);

    CHECK(fixture.open(OpenMode::ReadOnly)->ledgers()->size() == 1);
    CHECK(filesIn(fixture) == QStringList {QStringLiteral("ledger.duban")});
}

TEST_CASE("who only reads leaves the log to the program that has the file open for editing")
{
    LedgerFixture fixture;
    leaveLogBehind(fixture);
    // As after something in that program has closed the file a second time: SQLite's own locks are
    // gone.
    auto hold = FileHold::take(fixture.path(), {{QStringLiteral("张某"), {}}, {}, 0});
    REQUIRE(hold);

    CHECK(fixture.open(OpenMode::ReadOnly)->ledgers()->size() == 1);
    CHECK(filesIn(fixture).contains(QStringLiteral("ledger.duban-wal")));

    hold->reset();
    CHECK(fixture.open(OpenMode::ReadOnly)->ledgers()->size() == 1);
    CHECK(filesIn(fixture) == QStringList {QStringLiteral("ledger.duban")});
}

TEST_CASE("names of files may hold anything")
{
    LedgerFixture fixture;
    const QString name = GENERATE(as<QString>(),
                                  QStringLiteral("2021年 台账%20?mode=memory#1.duban"),
                                  QStringLiteral("file:x?immutable=1"),
                                  QStringLiteral("'; DROP TABLE task; --"),
                                  QStringLiteral("𠮷野家\n.duban"));
    const QString path = fixture.folder.filePath(name);
    REQUIRE(Store::create(path, QStringLiteral("民政局"), fixture.context()));

    CHECK(QFile::exists(path));
    const auto store = Store::open(path, fixture.context(), OpenMode::ReadOnly);
    REQUIRE(store);
    CHECK((*store)->units()->size() == 1);
}
