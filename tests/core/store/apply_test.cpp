// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace core;
using namespace tests;

namespace {

constexpr Id kLedger {10};
constexpr Id kTask {100};

/// A store with a ledger and a task with its lists: changes 2 and 3.
std::unique_ptr<Store> filled(LedgerFixture &fixture)
{
    auto store = fixture.open();
    ChangeSet ledger = emptySet(ChangeKind::Settings);
    ledger.insert(sampleLedger(kLedger));
    REQUIRE(store->apply(ledger) == ChangeNumber {2});
    ChangeSet task = emptySet(ChangeKind::Import);
    insertBundle(task, sampleBundle(kTask, kLedger));
    REQUIRE(store->apply(task) == ChangeNumber {3});
    return store;
}

ChangeSet retitled(const Task &before, const QString &title)
{
    Task after = before;
    after.title = title;
    ChangeSet set = emptySet();
    set.edit(before, after);
    return set;
}

Task taskIn(const Store &store)
{
    const auto bundles = store.bundles({kTask});
    REQUIRE(bundles);
    REQUIRE(bundles->size() == 1);
    return bundles->first().task;
}

} // namespace

TEST_CASE("a new file belongs to its office, and that is change 1")
{
    LedgerFixture fixture;
    const auto store = fixture.open();

    const auto units = store->units();
    REQUIRE(units);
    REQUIRE(units->size() == 1);
    CHECK(units->first().name == QStringLiteral("大英县民政局"));
    CHECK(units->first().kind == UnitKind::Office);
    const auto changes = store->changes(10);
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->first().number == 1);
    CHECK(changes->first().action
          == Action {ActionKind::CreateFile, {QStringLiteral("大英县民政局")}});
    CHECK(changes->first().who == QStringLiteral("李红"));
    CHECK(changes->first().at == fixture.clock.now());
}

TEST_CASE("what is inserted is read back whole, after closing too")
{
    LedgerFixture fixture;
    filled(fixture);
    const auto store = fixture.open();

    const auto bundles = store->bundles({Id {7}, kTask});
    REQUIRE(bundles);
    REQUIRE(bundles->size() == 1);
    CHECK(bundles->first() == sampleBundle(kTask, kLedger));
    CHECK(store->ledgers() == QList<Ledger> {sampleLedger(kLedger)});
    const auto report = store->check();
    REQUIRE(report);
    CHECK(report->changes == 3);
    CHECK(report->findings.isEmpty());
}

TEST_CASE("edit, edit, undo, undo, redo, redo: tables equal byte by byte")
{
    LedgerFixture fixture;
    auto store = filled(fixture);
    const QByteArray first = fixture.dump();
    REQUIRE(store->apply(retitled(taskIn(*store), QStringLiteral("一"))) == ChangeNumber {4});
    const QByteArray second = fixture.dump();
    ChangeSet removal = emptySet();
    TaskBundle bundle = sampleBundle(kTask, kLedger);
    bundle.task.title = QStringLiteral("一");
    removeBundle(removal, bundle);
    REQUIRE(store->apply(removal) == ChangeNumber {5});
    const QByteArray third = fixture.dump();

    REQUIRE(store->revert(5) == ChangeNumber {6});
    CHECK(fixture.dump() == second);
    store.reset();
    store = fixture.open();
    REQUIRE(store->revert(4) == ChangeNumber {7});
    CHECK(fixture.dump() == first);
    REQUIRE(store->revert(7) == ChangeNumber {8});
    CHECK(fixture.dump() == second);
    REQUIRE(store->revert(6) == ChangeNumber {9});
    CHECK(fixture.dump() == third);

    const auto report = store->check();
    REQUIRE(report);
    CHECK(report->findings.isEmpty());
    CHECK(store->changes(1)->first().reverts == 6);
}

TEST_CASE("two connections change different fields of a row, but not the same one")
{
    LedgerFixture fixture;
    const auto one = filled(fixture);
    const auto other = fixture.open();
    const Task seen = taskIn(*one);

    Task noted = seen;
    noted.note = QStringLiteral("备注");
    ChangeSet note = emptySet();
    note.edit(seen, noted);
    REQUIRE(one->apply(note));
    REQUIRE(other->apply(retitled(seen, QStringLiteral("甲"))));
    CHECK(taskIn(*one).title == QStringLiteral("甲"));
    CHECK(taskIn(*one).note == QStringLiteral("备注"));

    const QByteArray before = fixture.dump(true);
    const auto refused = one->apply(retitled(seen, QStringLiteral("乙")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::StaleEdit);
    CHECK(refused.error().arguments == QStringList {QStringLiteral("title"), QStringLiteral("甲")});
    CHECK(fixture.dump(true) == before);
}
