// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace core;
using namespace tests;

namespace {

ChangeSet closing(const Ledger &ledger, bool isClosed)
{
    Ledger after = ledger;
    after.isClosed = isClosed;
    ChangeSet set = emptySet(ChangeKind::Settings);
    set.edit(ledger, after);
    return set;
}

Ledger closedLedger()
{
    Ledger ledger = sampleLedger(kLedger);
    ledger.isClosed = true;
    return ledger;
}

} // namespace

TEST_CASE("a closed ledger takes no change in anything that belongs to it")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    REQUIRE(store->apply(closing(sampleLedger(kLedger), true)));
    const QByteArray before = fixture.dump(true);
    const TaskBundle bundle = sampleBundle(kTask, kLedger);

    ChangeSet insert = emptySet();
    insert.insert(sampleTask(Id {200}, kLedger, QStringLiteral("新")));
    ChangeSet report = emptySet();
    report.insert(Progress {Id {201}, kTask, QDate(2021, 8, 1), 50, {}, {}, {}});
    ChangeSet removal = emptySet();
    removeBundle(removal, bundle);
    Ledger renamed = closedLedger();
    renamed.title = QStringLiteral("改名");
    ChangeSet rename = emptySet();
    rename.edit(closedLedger(), renamed);
    for (const ChangeSet &set :
         {insert, report, removal, rename, retitled(bundle.task, QStringLiteral("新"))}) {
        const auto refused = store->apply(set);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::LedgerClosed);
        CHECK(refused.error().subject == sampleLedger(kLedger).title);
    }
    CHECK(store->revert(3).error().kind == ErrorKind::LedgerClosed);
    CHECK(fixture.dump(true) == before);
}

TEST_CASE("a closed ledger lets go of a task of another one that is deleted, and takes it back")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    Ledger later = sampleLedger(Id {300});
    ChangeSet next = emptySet();
    next.insert(later);
    next.insert(sampleTask(Id {301}, later.id, QStringLiteral("结转的任务")));
    Event entry;
    entry.id = Id {302};
    entry.task = Id {301};
    entry.kind = EventKind::CarriedOver;
    entry.date = QDate(2021, 12, 20);
    entry.carriedFrom = kTask;
    next.insert(entry);
    REQUIRE(store->apply(next));
    REQUIRE(store->apply(closing(later, true)));

    Event released = entry;
    released.carriedFrom = {};
    ChangeSet deletion = emptySet();
    deletion.edit(entry, released);
    removeBundle(deletion, sampleBundle(kTask, kLedger));
    const auto number = store->apply(deletion);
    REQUIRE(number);
    CHECK(store->bundles({Id {301}})->first().events.first() == released);
    REQUIRE(store->revert(*number));
    CHECK(store->bundles({Id {301}})->first().events.first() == entry);
    CHECK(store->check()->findings.isEmpty());

    Event renamed = entry;
    renamed.note = QStringLiteral("别的");
    ChangeSet edit = emptySet();
    edit.edit(entry, renamed);
    CHECK(store->apply(edit).error().kind == ErrorKind::LedgerClosed);
}

TEST_CASE("units and persons belong to no ledger and stay open")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    REQUIRE(store->apply(closing(sampleLedger(kLedger), true)));
    ChangeSet set = emptySet();
    set.insert(Person {Id {300}, {}, QStringLiteral("张三"), {}, 0});

    CHECK(store->apply(set));
}

TEST_CASE("a closed ledger is reopened by an edit, and its closing can be undone")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    REQUIRE(store->apply(closing(sampleLedger(kLedger), true)) == ChangeNumber {4});
    REQUIRE(store->apply(closing(closedLedger(), false)));
    CHECK(store->apply(retitled(taskIn(*store), QStringLiteral("新"))));

    REQUIRE(store->apply(closing(sampleLedger(kLedger), true)) == ChangeNumber {7});
    CHECK(store->revert(7));
    CHECK_FALSE(store->ledgers()->first().isClosed);
}

TEST_CASE("one set may reopen and edit, or bring a closed ledger in with its tasks")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    REQUIRE(store->apply(closing(sampleLedger(kLedger), true)));
    ChangeSet set = closing(closedLedger(), false);
    set.changes.append(retitled(taskIn(*store), QStringLiteral("新")).changes);
    CHECK(store->apply(set));

    Ledger archive = closedLedger();
    archive.id = Id {12};
    ChangeSet import = emptySet(ChangeKind::Import);
    import.insert(archive);
    insertBundle(import, sampleBundle(Id {1000}, archive.id));
    CHECK(store->apply(import));
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("a task is moved neither into nor out of a closed ledger")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    Ledger archive = closedLedger();
    archive.id = Id {12};
    ChangeSet base = emptySet();
    base.insert(archive);
    base.insert(sampleTask(Id {1000}, archive.id, QStringLiteral("旧")));
    REQUIRE(store->apply(base));

    const auto moved = [](const Task &before, Id ledger) {
        Task after = before;
        after.ledger = ledger;
        ChangeSet set = emptySet();
        set.edit(before, after);
        return set;
    };
    CHECK(store->apply(moved(taskIn(*store), archive.id)).error().kind == ErrorKind::LedgerClosed);
    CHECK(store->apply(moved(taskIn(*store, Id {1000}), kLedger)).error().kind
          == ErrorKind::LedgerClosed);
}
