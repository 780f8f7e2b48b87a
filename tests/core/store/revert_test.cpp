// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace core;
using namespace tests;

TEST_CASE("edit, edit, undo, undo, redo, redo: tables equal byte by byte")
{
    LedgerFixture fixture;
    auto store = filledStore(fixture);
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
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("the log says which change was taken back, under that change's name")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    REQUIRE(store->revert(3) == ChangeNumber {4});

    const QList<LoggedChange> changes = *store->changes(2);
    CHECK(changes.at(0).reverts == 3);
    CHECK(changes.at(0).kind == ChangeKind::Import);
    CHECK(changes.at(0).action == changes.at(1).action);
    CHECK(changes.at(1).reverts == 0);
}

TEST_CASE("a change is taken back around what others did to other fields")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const Task seen = taskIn(*store);
    REQUIRE(store->apply(retitled(seen, QStringLiteral("新"))) == ChangeNumber {4});
    Task noted = seen;
    noted.note = QStringLiteral("备注");
    ChangeSet note = emptySet();
    note.edit(seen, noted);
    REQUIRE(store->apply(note));

    REQUIRE(store->revert(4));
    CHECK(taskIn(*store) == noted);
}

TEST_CASE("a change is not taken back once its fields were changed again")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    REQUIRE(store->apply(retitled(taskIn(*store), QStringLiteral("一"))) == ChangeNumber {4});
    REQUIRE(store->apply(retitled(taskIn(*store), QStringLiteral("二"))));
    const QByteArray before = fixture.dump(true);

    const auto refused = store->revert(4);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::StaleEdit);
    CHECK(refused.error().arguments == QStringList {QStringLiteral("title"), QStringLiteral("二")});
    CHECK(store->revert(3).error().kind == ErrorKind::StaleEdit);
    CHECK(fixture.dump(true) == before);
}

TEST_CASE("a step of the lifecycle and the making of the file are not taken back")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    ChangeSet step = retitled(taskIn(*store), QStringLiteral("已销号"));
    step.kind = ChangeKind::Step;
    REQUIRE(store->apply(step) == ChangeNumber {4});

    CHECK(store->revert(4).error().kind == ErrorKind::NotRevertible);
    CHECK(store->revert(1).error().kind == ErrorKind::NotRevertible);
    CHECK(store->revert(5).error().kind == ErrorKind::NotFound);
    CHECK(store->revert(0).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a task taken in with its lists is one row of the log, there and back")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    REQUIRE(store->revert(3));
    REQUIRE(store->revert(4));

    const QByteArray log = fixture.dump(true);
    CHECK(log.count("\n3|0|task|100|") == 1);
    CHECK(log.count("\n4|0|task|100|") == 1);
    CHECK(log.count("\n5|0|task|100|") == 1);
    for (const char *second : {"\n3|1|", "\n4|1|", "\n5|1|"})
        CHECK_FALSE(log.contains(second));
    CHECK(store->bundles({kTask}) == QList<TaskBundle> {sampleBundle(kTask, kLedger)});
}

TEST_CASE("what taking a change back did is told like any other change")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    QList<Changed> told;
    QObject::connect(store.get(), &Store::changed, [&told](const Changed &c) { told.append(c); });
    REQUIRE(store->revert(3));

    REQUIRE(told.size() == 1);
    CHECK(told.first().number == 4);
    CHECK(told.first().kind == ChangeKind::Import);
    CHECK(told.first().records.value(RecordKind::Task).removed == QList<Id> {kTask});
    CHECK(told.first().records.value(RecordKind::Measure).removed.size() == 1);
}
