// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/core/store/ordinary_user.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace core;
using namespace tests;

TEST_CASE("a backup is a ledger of its own with everything in it, log and all")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const QString copy = fixture.pathOf("copy.duban");
    REQUIRE(store->backup(copy));

    const auto opened = Store::open(copy, fixture.context(), OpenMode::ReadWrite);
    REQUIRE(opened);
    CHECK((*opened)->bundles({kTask}) == store->bundles({kTask}));
    CHECK((*opened)->check()->changes == 3);
    CHECK((*opened)->check()->findings.isEmpty());
    CHECK((*opened)->apply(retitled(taskIn(**opened), QStringLiteral("副本"))));
    CHECK(taskIn(*store).title != QStringLiteral("副本"));
}

TEST_CASE("a backup leaves nothing else behind, and only its owner can read it")
{
    LedgerFixture fixture;
    auto store = filledStore(fixture);
    REQUIRE(store->backup(fixture.pathOf("copy.duban")));
    store.reset();

    CHECK(QDir(fixture.folder.path()).entryList(QDir::Files, QDir::Name)
          == QStringList {QStringLiteral("copy.duban"), QStringLiteral("ledger.duban")});
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(fixture.pathOf("copy.duban")).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("a backup overwrites nothing")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const QString taken = fixture.pathOf("taken");
    REQUIRE(QFile::copy(fixture.path(), taken));
    const QString link = fixture.pathOf("link");
    REQUIRE(QFile::link(fixture.pathOf("nowhere"), link));

    for (const QString &path : {taken, link, fixture.path(), fixture.folder.path()}) {
        const auto refused = store->backup(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::OutputExists);
        CHECK(refused.error().subject == path);
    }
}

TEST_CASE("a backup that cannot be written leaves nothing and says why")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    CHECK(store->backup(fixture.pathOf("no/such/copy")).error().kind == ErrorKind::WriteFailed);
    REQUIRE(::chmod(QFile::encodeName(fixture.folder.path()).constData(), 0555) == 0);
    CHECK(asOrdinaryUser([&] {
              const auto done = store->backup(fixture.pathOf("copy.duban"));
              return done ? 0 : static_cast<int>(done.error().kind);
          })
          == static_cast<int>(ErrorKind::FolderNoPermission));
    REQUIRE(::chmod(QFile::encodeName(fixture.folder.path()).constData(), 0700) == 0);
    CHECK(QDir(fixture.folder.path()).entryList({QStringLiteral("*copy*")}).isEmpty());
}

TEST_CASE("a backup of a damaged file names the file, not the copy that never was")
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    constexpr qint64 kPage = 4096;
    QFile file(fixture.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.size() > 5 * kPage);
    REQUIRE(file.seek(3 * kPage));
    REQUIRE(file.write(QByteArray(kPage, '\0')) == kPage);
    file.close();
    const auto store = Store::open(fixture.path(), fixture.context(), OpenMode::ReadOnly);
    REQUIRE(store);
    const auto refused = (*store)->backup(fixture.pathOf("copy.duban"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::FileDamaged);
    CHECK(refused.error().subject == fixture.path());
    CHECK(QDir(fixture.folder.path()).entryList({QStringLiteral("*copy*")}).isEmpty());
}

TEST_CASE("a file that is open for reading only can be backed up, and stays for reading only")
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    const auto store = fixture.open(OpenMode::ReadOnly);
    const QString path = fixture.pathOf("copy.duban");
    REQUIRE(store->backup(path));

    const auto copy = Store::open(path, fixture.context(), OpenMode::ReadOnly);
    REQUIRE(copy);
    CHECK((*copy)->ledgers() == store->ledgers());
    const auto applied = store->apply(retitled(taskIn(*store), QStringLiteral("新")));
    REQUIRE_FALSE(applied);
    CHECK(applied.error().kind == ErrorKind::FileReadOnly);
}
