// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace core;
using namespace tests;

namespace {

constexpr Id kFirstFed {100};
constexpr Id kSecondFed {200};

QList<RecordChange> partOf(Id task)
{
    ChangeSet set = emptySet();
    insertBundle(set, sampleBundle(task, kLedger));
    return set.changes;
}

/// A ledger, as the beginning of a change that brings tasks into it.
ChangeSet withLedger()
{
    ChangeSet set = emptySet(ChangeKind::Import);
    set.insert(sampleLedger(kLedger));
    return set;
}

/// Hands over the sample task under each of @p ids.
ChangeFeed feedOf(const QList<Id> &ids)
{
    return [ids](const ChangeTaker &take) {
        Result<void> taken;
        for (const Id id : ids) {
            if (taken)
                taken = take(partOf(id));
        }
        return taken;
    };
}

/// What is said of the last change.
std::optional<Changed> lastChanged;

void listen(const Store &store)
{
    lastChanged.reset();
    QObject::connect(
        &store, &Store::changed, [](const Changed &changed) { lastChanged = changed; });
}

} // namespace

TEST_CASE("a change handed over part by part is the change it would be at once, log and all")
{
    LedgerFixture whole;
    ChangeSet set = withLedger();
    set.contents.insert(contentKey(kBytes), kBytes);
    set.changes += partOf(kFirstFed) + partOf(kSecondFed);
    REQUIRE(whole.open()->apply(set));

    LedgerFixture fed;
    ChangeSet head = withLedger();
    head.contents.insert(contentKey(kBytes), kBytes);
    const auto store = fed.open();
    listen(*store);
    CHECK(store->apply(head, feedOf({kFirstFed, kSecondFed})) == ChangeNumber {2});
    CHECK(fed.dump(true) == whole.dump(true));
    const auto report = store->check();
    REQUIRE(report);
    CHECK(report->findings.isEmpty());

    REQUIRE(lastChanged);
    CHECK(lastChanged->number == 2);
    CHECK(lastChanged->kind == ChangeKind::Import);
    CHECK(lastChanged->tasks == QSet<Id> {kFirstFed, kSecondFed});
    CHECK(lastChanged->records.value(RecordKind::Task).inserted
          == QList<Id> {kFirstFed, kSecondFed});
    CHECK_FALSE(lastChanged->everything);
}

TEST_CASE("a change handed over part by part is taken back in one step")
{
    LedgerFixture fixture;
    const auto store = fixture.open();
    const QByteArray before = fixture.dump();
    ChangeSet head = withLedger();
    head.contents.insert(contentKey(kBytes), kBytes);
    const auto number = store->apply(head, feedOf({kFirstFed, kSecondFed}));
    REQUIRE(number);
    CHECK(fixture.dump() != before);
    REQUIRE(store->revert(*number));
    CHECK(store->ledgers()->isEmpty());
    CHECK(store->bundles({kFirstFed, kSecondFed})->isEmpty());
}

TEST_CASE("a part that is refused leaves nothing of those before it")
{
    LedgerFixture fixture;
    const auto store = fixture.open();
    listen(*store);
    const QByteArray before = fixture.dump(true);
    ChangeSet head = withLedger();
    head.contents.insert(contentKey(kBytes), kBytes);
    const auto twice = store->apply(head, feedOf({kFirstFed, kFirstFed}));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == ErrorKind::StaleEdit);
    CHECK(fixture.dump(true) == before);

    const auto broken = store->apply(head, [](const ChangeTaker &take) -> Result<void> {
        REQUIRE(take(partOf(kFirstFed)));
        return fail(ErrorKind::Cancelled);
    });
    REQUIRE_FALSE(broken);
    CHECK(broken.error().kind == ErrorKind::Cancelled);
    CHECK(fixture.dump(true) == before);
    CHECK_FALSE(lastChanged);

    // The store goes on.
    CHECK(store->apply(head, feedOf({kFirstFed})));
}

TEST_CASE("a part with a value that cannot be stored is refused")
{
    LedgerFixture fixture;
    const auto store = fixture.open();
    const auto refused = store->apply(withLedger(), [](const ChangeTaker &take) {
        ChangeSet part = emptySet();
        Task task = sampleTask(kFirstFed, kLedger, QStringLiteral("甲"));
        task.parent = kFirstFed;
        part.insert(task);
        return take(part.changes);
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidValue);
    CHECK(store->ledgers()->isEmpty());
}

TEST_CASE("a task that stands in a ring made of several parts is refused")
{
    LedgerFixture fixture;
    const auto store = fixture.open();
    const auto refused = store->apply(withLedger(), [](const ChangeTaker &take) -> Result<void> {
        for (const auto &[id, parent] :
             {std::pair {kFirstFed, kSecondFed}, std::pair {kSecondFed, kFirstFed}}) {
            Task task = sampleTask(id, kLedger, QStringLiteral("甲"));
            task.parent = parent;
            ChangeSet part = emptySet();
            part.insert(task);
            if (auto taken = take(part.changes); !taken)
                return taken;
        }
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidValue);
}

TEST_CASE("where nothing is handed over nothing is written")
{
    LedgerFixture fixture;
    const auto store = fixture.open();
    listen(*store);
    const QByteArray before = fixture.dump(true);
    CHECK(store->apply(emptySet(), feedOf({})) == ChangeNumber {0});
    CHECK(fixture.dump(true) == before);
    CHECK_FALSE(lastChanged);
}

TEST_CASE("of very many records only is said that there are many")
{
    LedgerFixture fixture;
    const auto store = fixture.open();
    listen(*store);
    const auto number = store->apply(withLedger(), [](const ChangeTaker &take) -> Result<void> {
        for (qint64 i = 0; i < 5'001; ++i) {
            ChangeSet part = emptySet();
            part.insert(sampleTask(Id {1'000 + i}, kLedger, QStringLiteral("甲")));
            if (auto taken = take(part.changes); !taken)
                return taken;
        }
        return {};
    });
    REQUIRE(number);
    REQUIRE(lastChanged);
    CHECK(lastChanged->everything);
    CHECK(lastChanged->records.isEmpty());
    CHECK(lastChanged->tasks.isEmpty());
}

TEST_CASE("a feed reads what it has handed over, and nobody else does")
{
    LedgerFixture fixture;
    const auto store = fixture.open();
    const auto other = fixture.open();
    QList<Id> seen;
    QList<Id> seenElsewhere;
    ChangeSet head = withLedger();
    head.contents.insert(contentKey(kBytes), kBytes);
    const ChangeFeed feed = [&](const ChangeTaker &take) -> Result<void> {
        auto taken = take(partOf(kFirstFed));
        const QList<TaskFacts> tasks = store->facts(kLedger).value();
        for (const TaskFacts &facts : tasks)
            seen.append(facts.id);
        const QList<Ledger> ledgers = other->ledgers().value();
        for (const Ledger &ledger : ledgers)
            seenElsewhere.append(ledger.id);
        CHECK(store->bundles({kFirstFed}).value().size() == 1);
        return taken.and_then([&] { return take(partOf(kSecondFed)); });
    };
    REQUIRE(store->apply(head, feed));
    CHECK(seen.contains(kFirstFed));
    CHECK_FALSE(seenElsewhere.contains(kLedger));
    CHECK(store->check().value().findings.isEmpty());
}

TEST_CASE("what a feed has read leaves nothing behind when it fails")
{
    LedgerFixture fixture;
    const auto store = fixture.open();
    ChangeSet head = withLedger();
    head.contents.insert(contentKey(kBytes), kBytes);
    const ChangeFeed feed = [&](const ChangeTaker &take) -> Result<void> {
        auto taken = take(partOf(kFirstFed));
        CHECK(store->bundles({kFirstFed}).value().size() == 1);
        return taken.and_then([] { return Result<void>(fail(ErrorKind::Cancelled)); });
    };
    const auto applied = store->apply(head, feed);
    REQUIRE_FALSE(applied.has_value());
    CHECK(applied.error().kind == ErrorKind::Cancelled);
    CHECK(store->ledgers().value().isEmpty());
    CHECK(store->bundles({kFirstFed}).value().isEmpty());
}
