// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>

using namespace core;
using namespace tests;

namespace {

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a backup restored is a ledger of its own, and the backup stays as it was")
{
    LedgerFixture fixture;
    auto store = filledStore(fixture);
    const QString copy = fixture.pathOf("copy.duban");
    REQUIRE(store->backup(copy));
    REQUIRE(store->apply(retitled(taskIn(*store), QStringLiteral("后来改的"))));
    const QByteArray before = bytesAt(copy);

    const QString target = fixture.pathOf("restored.duban");
    REQUIRE(restoreCopy(copy, target));
    CHECK(bytesAt(copy) == before);
    const auto opened = Store::open(target, fixture.context(), OpenMode::ReadWrite);
    REQUIRE(opened);
    CHECK(taskIn(**opened).title == QStringLiteral("孵化培育枢纽型社会组织"));
    CHECK((*opened)->check()->findings.isEmpty());
    CHECK(taskIn(*store).title == QStringLiteral("后来改的"));
}

TEST_CASE("restoring writes over nothing")
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    const QString copy = fixture.pathOf("copy.duban");
    REQUIRE(QFile::copy(fixture.path(), copy));
    const QByteArray before = bytesAt(fixture.path());
    for (const QString &target : {fixture.path(), copy}) {
        const auto refused = restoreCopy(copy, target);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::OutputExists);
        CHECK(refused.error().subject == target);
    }
    CHECK(bytesAt(fixture.path()) == before);
    CHECK(countTasks(copy) == 1);
    CHECK(QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name)
          == QStringList {QStringLiteral("copy.duban"), QStringLiteral("ledger.duban")});
}

TEST_CASE("what is no whole backup of ours is refused, and nothing is made of it")
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    const QByteArray whole = bytesAt(fixture.path());
    QByteArray newer = whole;
    newer[62] = 0x7f;
    QByteArray broken = whole;
    broken.replace(4096, 4096, QByteArray(4096, '\x5a'));
    const QList<std::pair<QByteArray, ErrorKind>> cases {
        {"no ledger", ErrorKind::FileNotOurs},
        {newer, ErrorKind::FileNewer},
        {whole.left(whole.size() / 2), ErrorKind::FileDamaged}};
    const QString target = fixture.pathOf("target.duban");
    for (const auto &[bytes, kind] : cases) {
        const QString copy = fixture.pathOf("bad.duban");
        QFile file(copy);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        CHECK(restoreCopy(copy, target).error().kind == kind);
        CHECK(countTasks(copy).error().kind == kind);
        CHECK_FALSE(QFile::exists(target));
        CHECK(bytesAt(copy) == bytes);
    }
    CHECK(restoreCopy(fixture.pathOf("none"), target).error().kind == ErrorKind::FileMissing);
}

TEST_CASE("a page that was overwritten is found before anything is restored")
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    QFile file(fixture.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(20480));
    REQUIRE(file.write(QByteArray(4096, 'Z')) == 4096);
    file.close();
    const QString target = fixture.pathOf("target.duban");
    CHECK(restoreCopy(fixture.path(), target).error().kind == ErrorKind::FileDamaged);
    CHECK(QDir(fixture.folder.path()).entryList({QStringLiteral("target*")}).isEmpty());
}

TEST_CASE("tasks are counted without objectives, which only hold others")
{
    LedgerFixture fixture;
    auto store = filledStore(fixture);
    CHECK(countTasks(fixture.path()) == 1);
    ChangeSet set = emptySet();
    for (qint64 i = 0; i < 3; ++i) {
        Task task = sampleTask(Id {1000 + i}, kLedger, QStringLiteral("子任务"));
        task.parent = kTask;
        set.insert(task);
    }
    REQUIRE(store->apply(set));
    CHECK(countTasks(fixture.path()) == 3);
}
