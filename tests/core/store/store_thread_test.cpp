// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
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

constexpr int kPatience = 20000; // milliseconds

ChangeSet ledgerSet()
{
    ChangeSet set = emptySet(ChangeKind::Settings);
    set.insert(sampleLedger(kLedger));
    return set;
}

ChangeSet taskSet(Id task)
{
    ChangeSet set = emptySet();
    set.insert(sampleTask(task, kLedger, QStringLiteral("任务")));
    return set;
}

QFuture<Result<QList<TaskFacts>>> factsIn(StoreThread &thread)
{
    return thread.read<QList<TaskFacts>>(
        [](const RecordSource &source) { return source.facts(kLedger); });
}

} // namespace

TEST_CASE("the two lanes write and read one file, and say what was written")
{
    LedgerFixture fixture;
    StoreThread thread(fixture.context());
    QSignalSpy changes(&thread, &StoreThread::changed);
    const auto opened = thread.open(fixture.path(), OpenMode::ReadWrite);
    const auto ledger = thread.apply(ledgerSet());
    const auto task = thread.apply(taskSet(kTask));

    CHECK(opened.result());
    CHECK(ledger.result() == ChangeNumber {2});
    CHECK(task.result() == ChangeNumber {3});
    const auto facts = factsIn(thread).result();
    REQUIRE(facts);
    REQUIRE(facts->size() == 1);
    CHECK(facts->first().id == kTask);
    REQUIRE(QTest::qWaitFor([&changes] { return changes.size() >= 2; }, kPatience));
    const auto last = changes.at(1).first().value<Changed>();
    CHECK(last.number == 3);
    CHECK_FALSE(last.everything);
    CHECK(last.records.value(RecordKind::Task).inserted == QList<Id> {kTask});
    CHECK(last.tasks == QSet<Id> {kTask});
}

TEST_CASE("what was asked for before closing is done, and one file is the whole")
{
    LedgerFixture fixture;
    QFuture<Result<ChangeNumber>> last;
    {
        StoreThread thread(fixture.context());
        const auto opened = thread.open(fixture.path(), OpenMode::ReadWrite);
        const auto ledger = thread.apply(ledgerSet());
        for (qint64 i = 0; i < 50; ++i)
            last = thread.apply(taskSet(Id {kTask.value + i}));
        const auto late = factsIn(thread);
    }
    REQUIRE(last.isFinished());
    CHECK(last.result() == ChangeNumber {52});
    CHECK(QDir(fixture.folder.path()).entryList(QDir::Files)
          == QStringList {QStringLiteral("ledger.duban")});
    CHECK(fixture.open()->facts(kLedger)->size() == 50);
}

TEST_CASE("a call while nothing is open is answered, not left hanging")
{
    LedgerFixture fixture;
    StoreThread thread(fixture.context());

    CHECK(factsIn(thread).result().error().kind == ErrorKind::FileMissing);
    CHECK(thread.apply(ledgerSet()).result().error().kind == ErrorKind::FileMissing);
    CHECK(thread.revert(1).result().error().kind == ErrorKind::FileMissing);
    CHECK(thread.backup(fixture.pathOf("copy")).result().error().kind == ErrorKind::FileMissing);
    const auto opened = thread.open(fixture.pathOf("none.duban"), OpenMode::ReadWrite);
    CHECK(opened.result().error().kind == ErrorKind::FileMissing);
    CHECK(factsIn(thread).result().error().kind == ErrorKind::FileMissing);
}

TEST_CASE("undo, the actor and a backup go through the write lane in the order they were asked for")
{
    LedgerFixture fixture;
    StoreThread thread(fixture.context());
    const auto opened = thread.open(fixture.path(), OpenMode::ReadWrite);
    const auto ledger = thread.apply(ledgerSet());
    thread.setActor({QStringLiteral("王芳"), QStringLiteral("pc-01")});
    const auto undone = thread.revert(2);
    const auto saved = thread.backup(fixture.pathOf("copy.duban"));

    CHECK(undone.result() == ChangeNumber {3});
    CHECK(saved.result());
    CHECK(thread.quickCheck().result());
    const auto copy
        = Store::open(fixture.pathOf("copy.duban"), fixture.context(), OpenMode::ReadOnly);
    REQUIRE(copy);
    const auto newest = (*copy)->changes(1);
    REQUIRE(newest);
    CHECK(newest->first().number == 3);
    CHECK(newest->first().who == QStringLiteral("王芳"));
}

TEST_CASE("a change made by another program is announced as everything, ours only once")
{
    LedgerFixture fixture;
    StoreThread thread(fixture.context());
    REQUIRE(thread.open(fixture.path(), OpenMode::ReadWrite).result());
    REQUIRE(thread.apply(ledgerSet()).result());
    QSignalSpy changes(&thread, &StoreThread::changed);
    const auto other = fixture.open();
    REQUIRE(other->apply(taskSet(kTask)));

    REQUIRE(QTest::qWaitFor(
        [&changes] {
            return !changes.isEmpty() && changes.last().first().value<Changed>().everything;
        },
        kPatience));
    CHECK(changes.last().first().value<Changed>().number == 3);
}

TEST_CASE("a file that is deleted while open is noticed, and can still be saved elsewhere")
{
    LedgerFixture fixture;
    StoreThread thread(fixture.context());
    REQUIRE(thread.open(fixture.path(), OpenMode::ReadWrite).result());
    REQUIRE(thread.apply(ledgerSet()).result());
    QSignalSpy replaced(&thread, &StoreThread::fileReplaced);
    for (const char *name : {"ledger.duban", "ledger.duban-wal", "ledger.duban-shm"})
        REQUIRE(QFile::remove(fixture.pathOf(name)));

    CHECK(thread.apply(taskSet(kTask)).result().error().kind == ErrorKind::FileReplaced);
    REQUIRE(QTest::qWaitFor([&replaced] { return !replaced.isEmpty(); }, kPatience));
    CHECK(thread.backup(fixture.pathOf("saved.duban")).result());
    CHECK(Store::open(fixture.pathOf("saved.duban"), fixture.context(), OpenMode::ReadOnly));
}

TEST_CASE("a lane can be opened on another file, and the first one is closed whole")
{
    LedgerFixture one;
    LedgerFixture two;
    StoreThread thread(one.context());
    const auto first = thread.open(one.path(), OpenMode::ReadWrite);
    const auto written = thread.apply(ledgerSet());
    const auto second = thread.open(two.path(), OpenMode::ReadWrite);

    CHECK(first.result());
    CHECK(written.result());
    CHECK(second.result());
    CHECK(factsIn(thread).result()->isEmpty());
    CHECK(QDir(one.folder.path()).entryList(QDir::Files)
          == QStringList {QStringLiteral("ledger.duban")});
}

TEST_CASE(
    "who opens a file that is held elsewhere is told who holds it, and follows what is changed")
{
    LedgerFixture fixture;
    StoreThread first(fixture.context());
    REQUIRE(first.open(fixture.path(), OpenMode::ReadWrite).result());
    StoreThread second(fixture.context());
    const auto refused = second.open(fixture.path(), OpenMode::ReadWrite).result();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::FileLocked);
    CHECK(refused.error().arguments
          == QStringList {QStringLiteral("李红"),
                          QStringLiteral("pc-07"),
                          QStringLiteral("2021-07-26T09:00:00Z")});

    REQUIRE(second.open(fixture.path(), OpenMode::ReadOnly).result());
    QSignalSpy changes(&second, &StoreThread::changed);
    const QSignalSpy released(&second, &StoreThread::released);
    REQUIRE(first.apply(ledgerSet()).result());
    REQUIRE(QTest::qWaitFor([&changes] { return !changes.isEmpty(); }, 3000));
    CHECK(changes.last().first().value<Changed>().everything);
    CHECK(second.apply(taskSet(kTask)).result().error().kind == ErrorKind::FileReadOnly);
    CHECK(released.isEmpty());

    first.close();
    REQUIRE(QTest::qWaitFor([&released] { return !released.isEmpty(); }, kPatience));
    CHECK(second.open(fixture.path(), OpenMode::ReadWrite).result());
    CHECK(second.apply(taskSet(kTask)).result() == ChangeNumber {3});
}

TEST_CASE("who follows a file is told within three seconds when its holder says a name")
{
    LedgerFixture fixture;
    StoreContext nameless = fixture.context();
    nameless.actor.person.clear();
    StoreThread first(nameless);
    REQUIRE(first.open(fixture.path(), OpenMode::ReadWrite).result());
    StoreThread second(fixture.context());
    REQUIRE(second.open(fixture.path(), OpenMode::ReadOnly).result());
    const QSignalSpy named(&second, &StoreThread::holderChanged);
    REQUIRE(first.apply(ledgerSet()).result());
    first.setActor({QStringLiteral("王芳"), QStringLiteral("pc-01")});
    REQUIRE(QTest::qWaitFor([&named] { return !named.isEmpty(); }, 3000));
    CHECK(named.size() == 1);
    const auto holder = named.first().first().value<Holder>();
    CHECK(holder.actor == Actor {QStringLiteral("王芳"), QStringLiteral("pc-01")});
}

TEST_CASE("a session that did not end properly is told when the file is opened again")
{
    LedgerFixture fixture;
    QFile left(lockPathOf(fixture.path()));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("{\"person\":\"张某\",\"since\":\"2021-07-23T08:30:00Z\",\"newest\":\"1\"}");
    left.close();
    StoreThread thread(fixture.context());
    const QSignalSpy found(&thread, &StoreThread::foundUnfinished);
    REQUIRE(thread.open(fixture.path(), OpenMode::ReadWrite).result());
    REQUIRE(QTest::qWaitFor([&found] { return !found.isEmpty(); }, kPatience));
    const auto session = found.first().first().value<Holder>();
    CHECK(session.actor.person == QStringLiteral("张某"));
    CHECK(session.newest == 1);

    REQUIRE(thread.apply(ledgerSet()).result());
    CHECK(holderOf(fixture.path())->newest == 2);
    thread.setActor({QStringLiteral("王芳"), QStringLiteral("pc-01")});
    REQUIRE(thread.quickCheck().result());
    REQUIRE(thread.revert(2).result());
    CHECK(holderOf(fixture.path())->actor.person == QStringLiteral("王芳"));
}
