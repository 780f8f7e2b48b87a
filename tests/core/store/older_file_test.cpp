// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hold.h"
#include "core/store/restore.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QFile>

using namespace core;
using namespace tests;

namespace {

/// Makes the file of @p fixture anew as version 1 of the program wrote it.
void makeOld(const LedgerFixture &fixture)
{
    QFile sql(testData(QStringLiteral("store/version_1.sql")));
    REQUIRE(sql.open(QIODevice::ReadOnly));
    REQUIRE(QFile::remove(fixture.path()));
    REQUIRE(fixture.tamper(sql.readAll()) >= 0);
}

} // namespace

TEST_CASE("a file of version 1 keeps all its records, and its log still agrees with them")
{
    LedgerFixture fixture;
    makeOld(fixture);
    const auto store = fixture.open();

    const Ledger ledger = store->ledgers()->first();
    CHECK(ledger.title == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK(ledger.lastClosing == 0);
    CHECK(lightRulesOf(ledger) == LightRules {});
    CHECK(ledger.closingDigits == 3);
    const auto facts = store->facts(ledger.id);
    REQUIRE(facts->size() == 12); // three objectives with three tasks each
    const TaskFacts &first = facts->at(1);
    CHECK(first.deadlines.first().due == QDate(2021, 12, 31));
    CHECK(first.deadlines.first().moves.isEmpty());
    CHECK(first.ledgerYear == ledger.year);
    CHECK(first.steps.isEmpty());
    CHECK(first.registeredOn.isValid());
    const Event event = store->bundles({first.id})->first().events.first();
    CHECK(event.kind == EventKind::Imported);
    CHECK(event.stateBefore == TaskState::InProgress);
    CHECK(event.reason.isEmpty());
    const CheckReport report = *store->check();
    CHECK(report.changes == 2);
    CHECK(report.findings.isEmpty());
}

TEST_CASE("an import of version 1 can still be undone")
{
    LedgerFixture fixture;
    makeOld(fixture);
    const auto store = fixture.open();
    REQUIRE(store->revert(2));

    CHECK(store->ledgers()->isEmpty());
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("a task of a file of version 1 can be closed")
{
    LedgerFixture fixture;
    makeOld(fixture);
    const auto store = fixture.open();
    const Id task = store->facts(store->ledgers()->first().id)->at(1).id;
    Event closing = sampleEvent(fixture.ids.next(), task, EventKind::Closed, QDate(2021, 7, 26));
    closing.closingNumber = QStringLiteral("2021-001");
    closing.verifiedBy = QStringLiteral("李红");
    closing.opinion = QStringLiteral("同意销号");
    ChangeSet set = emptySet(ChangeKind::Step);
    set.insert(closing);
    REQUIRE(store->apply(set));

    CHECK(store->bundles({task})->first().events.contains(closing));
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("somebody can be reminded of a task of a file of version 1")
{
    LedgerFixture fixture;
    makeOld(fixture);
    const auto store = fixture.open();
    const Id task = store->facts(store->ledgers()->first().id)->at(1).id;
    CHECK(store->bundles({task})->first().reminders.isEmpty());
    const Reminder reminder {fixture.ids.next(),
                             task,
                             QDate(2021, 12, 27),
                             QStringLiteral("李红"),
                             QStringLiteral("请抓紧办理。")};
    ChangeSet set = emptySet();
    set.insert(reminder);
    REQUIRE(store->apply(set));

    CHECK(store->bundles({task})->first().reminders == QList<Reminder> {reminder});
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("an older file that somebody has open is not brought up to date by looking at it")
{
    LedgerFixture fixture;
    makeOld(fixture);
    const auto bytes = [&fixture] {
        QFile file(fixture.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    {
        const auto hold
            = FileHold::take(fixture.path(), {fixture.context().actor, fixture.clock.now(), 0});
        REQUIRE(hold);
        const auto refused = Store::open(fixture.path(), fixture.context(), OpenMode::ReadOnly);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::FileLocked);
        CHECK(refused.error().arguments.first() == QStringLiteral("李红"));
        CHECK(bytes() == before);
    }
    CHECK(fixture.open(OpenMode::ReadOnly)->ledgers()->size() == 1);
}

TEST_CASE("an older backup is counted and restored as it is, and brought up to date when opened")
{
    LedgerFixture fixture;
    makeOld(fixture);
    QFile file(fixture.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    CHECK(countTasks(fixture.path()) == 9);
    const QString target = fixture.pathOf("restored.duban");
    REQUIRE(restoreCopy(fixture.path(), target));
    REQUIRE(file.seek(0));
    CHECK(file.readAll() == before);
    const auto store = Store::open(target, fixture.context(), OpenMode::ReadWrite);
    REQUIRE(store);
    CHECK((*store)->check()->findings.isEmpty());
    CHECK(QFile::exists(target + QStringLiteral(".v1.backup")));
}
