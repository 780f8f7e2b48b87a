// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace core;
using namespace tests;

namespace {

constexpr int kManyTasks = 5100; ///< more than are taken back at once
constexpr qint64 kFirstOfMany = 10'000;

/// Brings a ledger and many tasks: change 4.
void importMany(Store &store)
{
    ChangeSet set;
    set.kind = ChangeKind::Import;
    set.action = {ActionKind::Import, {QString::number(kManyTasks), QStringLiteral("0")}};
    set.insert(sampleLedger(Id {20}));
    for (int i = 0; i < kManyTasks; ++i) {
        Task task = sampleTask(Id {kFirstOfMany + i}, Id {20}, QString::number(i));
        task.position = i;
        // The first one stands above all others and must go last.
        task.parent = i == 0 ? Id {} : Id {kFirstOfMany};
        set.insert(task);
    }
    REQUIRE(store.apply(set) == ChangeNumber {4});
}

} // namespace

TEST_CASE("a change of thousands of records is taken back and made again portion by portion")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const QByteArray before = fixture.dump();
    importMany(*store);
    const QByteArray after = fixture.dump();

    QList<Changed> told;
    QObject::connect(store.get(), &Store::changed, [&told](const Changed &c) { told.append(c); });
    REQUIRE(store->revert(4) == ChangeNumber {5});
    CHECK(fixture.dump() == before);
    REQUIRE(told.size() == 1);
    CHECK(told.constFirst().everything);
    const QList<LoggedChange> changes = *store->changes(1);
    CHECK(changes.constFirst().reverts == 4);
    CHECK(changes.constFirst().action.arguments.constFirst() == QStringLiteral("5100"));

    REQUIRE(store->revert(5) == ChangeNumber {6});
    CHECK(fixture.dump() == after);
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("where something new points to one of thousands, taking them back says to which")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    importMany(*store);
    ChangeSet more;
    Task task = sampleTask(Id {90'000}, Id {20}, QStringLiteral("后来的"));
    task.parent = Id {kFirstOfMany};
    more.insert(task);
    REQUIRE(store->apply(more));
    const QByteArray before = fixture.dump(true);

    const auto refused = store->revert(4);
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().arguments.isEmpty());
    CHECK(fixture.dump(true) == before);
}

TEST_CASE("one of thousands of records that was changed again keeps all from being taken back")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    importMany(*store);
    REQUIRE(store->apply(retitled(taskIn(*store, Id {kFirstOfMany + 17}), QStringLiteral("改"))));
    const QByteArray before = fixture.dump(true);

    const auto refused = store->revert(4);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::StaleEdit);
    CHECK(fixture.dump(true) == before);
}
