// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_keeper.h"
#include "core/store/restore.h"
#include "core/store/store_thread.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace tests;

namespace {

constexpr int kLongestWait = 20000; // milliseconds
constexpr qint64 kMinute = 60'000; // milliseconds

class KeeperFixture : public LedgerFixture
{
public:
    KeeperFixture()
    {
        clock.setNow(QDateTime(QDate(2021, 7, 26), QTime(9, 0)).toUTC());
        filledStore(*this).reset();
        REQUIRE(thread.open(path(), OpenMode::ReadWrite).result());
        QObject::connect(
            &keeper, &BackupKeeper::failed, &keeper, [this](const Error &why) { error = why; });
    }

    [[nodiscard]] QString root() const { return pathOf("backups"); }
    [[nodiscard]] QList<KeptBackup> backups() const
    {
        return BackupFolder(root(), path()).backups();
    }

    /// Waits until there are @p count backups, and none is being written.
    void waitFor(qsizetype count)
    {
        REQUIRE(QTest::qWaitFor([&] { return written.size() >= count; }, kLongestWait));
        REQUIRE(backups().size() == count);
    }

    /// Opens the file for the keeper, as a window does.
    void begin()
    {
        keeper.start(path());
        keeper.look();
    }

    void change()
    {
        const QSignalSpy seen(&thread, &StoreThread::changed);
        ChangeSet set = emptySet();
        set.insert(sampleTask(ids.next(), kLedger, QStringLiteral("任务")));
        REQUIRE(thread.apply(set).result());
        REQUIRE(QTest::qWaitFor([&seen] { return !seen.isEmpty(); }, kLongestWait));
    }

    StoreThread thread {context()};
    BackupKeeper keeper {thread, clock, root()};
    QSignalSpy written {&keeper, &BackupKeeper::backedUp};
    std::optional<Error> error;
};

} // namespace

TEST_CASE_METHOD(KeeperFixture, "the first start of a day makes a backup, the second none")
{
    begin();
    waitFor(1);
    CHECK(backups().constFirst().reason == BackupReason::Day);
    CHECK(backups().constFirst().at == clock.now());
    CHECK(countTasks(backups().constFirst().path) == 1);
    CHECK(keeper.newest() == backups().constFirst().at);

    begin();
    keeper.backUp(BackupReason::Import); // behind whatever the start has begun
    waitFor(2);
    CHECK(backups().size() == 2);
}

TEST_CASE_METHOD(KeeperFixture, "work is saved every half hour, idleness is not")
{
    begin();
    waitFor(1);
    clock.advanceMilliseconds(31 * kMinute);
    keeper.look();
    change();
    keeper.look();
    waitFor(2);
    CHECK(backups().constFirst().reason == BackupReason::Changes);
    CHECK(countTasks(backups().constFirst().path) == 2);

    change();
    clock.advanceMilliseconds(29 * kMinute);
    keeper.look();
    clock.advanceMilliseconds(kMinute);
    keeper.look();
    waitFor(3);
    CHECK(countTasks(backups().constFirst().path) == 3);
}

TEST_CASE_METHOD(KeeperFixture, "a window left open overnight makes the first backup of the day")
{
    begin();
    waitFor(1);
    clock.advanceMilliseconds(1440 * kMinute);
    keeper.look();
    waitFor(2);
    CHECK(backups().constFirst().reason == BackupReason::Day);
}

TEST_CASE_METHOD(KeeperFixture, "a backup before an import holds what was there before it")
{
    begin();
    clock.advanceMilliseconds(kMinute);
    keeper.backUp(BackupReason::Import);
    change();
    waitFor(2);
    CHECK(backups().constFirst().reason == BackupReason::Import);
    CHECK(countTasks(backups().constFirst().path) == 1);
}

TEST_CASE_METHOD(KeeperFixture,
                 "a backup that fails is said once, and again after one that succeeded")
{
    QFile file(root());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    begin();
    REQUIRE(QTest::qWaitFor([this] { return error.has_value(); }, kLongestWait));
    CHECK(error->kind == ErrorKind::WriteFailed);
    error.reset();
    keeper.backUp(BackupReason::Import);
    REQUIRE(file.remove());
    change(); // editing goes on, and the answer to the backup before it is there
    keeper.backUp(BackupReason::Import);
    REQUIRE(QTest::qWaitFor([this] { return !written.isEmpty(); }, kLongestWait));
    CHECK_FALSE(error);
}

TEST_CASE_METHOD(KeeperFixture, "old backups go only after a new one was written and checked")
{
    const BackupFolder kept(root(), path());
    const QDateTime local = clock.now().toLocalTime();
    for (qint64 hour = 1; hour <= 3; ++hour) {
        const auto old = kept.pathFor(local.addDays(-5).addSecs(hour * 3600), BackupReason::Day);
        REQUIRE(old);
        REQUIRE(QFile::copy(path(), *old));
    }
    const QString blocked = kept.path() + QStringLiteral(".gone");
    REQUIRE(QDir().rename(kept.path(), blocked));
    QFile inTheWay(kept.path());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    begin();
    REQUIRE(QTest::qWaitFor([this] { return error.has_value(); }, kLongestWait));
    REQUIRE(inTheWay.remove());
    REQUIRE(QDir().rename(blocked, kept.path()));
    CHECK(backups().size() == 3);

    keeper.backUp(BackupReason::Import);
    REQUIRE(QTest::qWaitFor([this] { return !written.isEmpty(); }, kLongestWait));
    CHECK(backups().size() == 2);
}

TEST_CASE_METHOD(KeeperFixture, "without a root, and before a file is open, nothing is written")
{
    keeper.backUp(BackupReason::Import);
    keeper.look();
    BackupKeeper none(thread, clock, {});
    none.start(path());
    none.look();
    none.backUp(BackupReason::Import);
    CHECK_FALSE(none.newest());
    change(); // behind all that could have been asked for
    CHECK_FALSE(QFile::exists(root()));
}

TEST_CASE_METHOD(KeeperFixture,
                 "what was written within the half hour before closing is saved later")
{
    begin();
    waitFor(1);
    keeper.stop();
    clock.advanceMilliseconds(31 * kMinute);
    // The file on the disk is newer than the backup, whose time is that of the clock of 2021.
    begin();
    waitFor(2);
    CHECK(backups().constFirst().reason == BackupReason::Changes);
}
