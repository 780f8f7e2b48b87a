// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/faults/child.h"
#include "tests/support/catch.h"

#include <QFile>

#include <random>
#include <unistd.h>

using namespace core;
using namespace tests;

namespace {

constexpr int kKills = 1000;
constexpr int kKillsOfOneFile = 50;
constexpr int kLongestLife = 30'000; // microseconds after the first word
constexpr int kStormPatience = 20'000; // milliseconds

/// Where a child works, and what a store needs from outside.
struct StormPlace
{
    std::unique_ptr<QTemporaryDir> folder = fastFolder();
    FakeClock clock {QDate(2021, 7, 26)};
    CountingIdSource ids;

    [[nodiscard]] QString path(const char *name = "ledger.duban") const
    {
        return folder->filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] StoreContext context() { return {clock, ids, {}}; }
};

/// Takes in ten tasks with their lists, under @p first and the ids after it, as one change.
ChangeSet importSet(Id first)
{
    ChangeSet set = emptySet(ChangeKind::Import);
    for (qint64 i = 0; i < 10; ++i)
        insertBundle(set, sampleBundle(Id {first.value + 10 * i}, kLedger));
    return set;
}

/// Edits, takes back and takes in without end; tells each number after it was acknowledged.
void editWithoutEnd(StormPlace &place, const Child::Tell &tell)
{
    const auto store = Store::open(place.path(), place.context(), OpenMode::ReadWrite);
    if (!store)
        return;
    const ChangeNumber newest = (*store)->changes(1)->first().number;
    tell(newest);
    for (int round = 0;; ++round) {
        const Task task = (*store)->bundles({kTask})->first().task;
        auto number = round % 5 == 4
            ? (*store)->apply(importSet(Id {100'000 * newest + 100LL * round}))
            : (*store)->apply(retitled(task, QStringLiteral("第%1.%2版").arg(newest).arg(round)));
        if (!number)
            return;
        tell(*number);
        number = (*store)->revert(*number);
        if (!number)
            return;
        tell(*number);
        if (round % 7 == 6) {
            QFile::remove(place.path("copy.duban"));
            if (!(*store)->backup(place.path("copy.duban")))
                return;
        }
    }
}

void createFile(StormPlace &place)
{
    for (const char *name : {"ledger.duban", "ledger.duban-wal", "ledger.duban-shm"})
        QFile::remove(place.path(name));
    const auto store = Store::create(place.path(), QStringLiteral("民政局"), place.context());
    REQUIRE(store);
    ChangeSet set = emptySet();
    set.insert(sampleLedger(kLedger));
    insertBundle(set, sampleBundle(kTask, kLedger));
    REQUIRE((*store)->apply(set));
}

/// Nothing acknowledged is lost, and what was not is there whole or not at all.
void checkAfterDeath(StormPlace &place, qint64 acknowledged)
{
    const auto store = Store::open(place.path(), place.context(), OpenMode::ReadWrite);
    REQUIRE(store);
    REQUIRE((*store)->quickCheck());
    const auto report = (*store)->check();
    REQUIRE(report);
    CHECK(report->findings.isEmpty());
    CHECK(report->changes >= acknowledged);
    CHECK(report->changes <= acknowledged + 1);
    if (!QFile::exists(place.path("copy.duban")))
        return;
    const auto copy = Store::open(place.path("copy.duban"), place.context(), OpenMode::ReadOnly);
    REQUIRE(copy);
    CHECK((*copy)->check()->findings.isEmpty());
}

} // namespace

TEST_CASE("a thousand deaths at any moment lose nothing that was acknowledged")
{
    StormPlace place;
    std::mt19937 random(20210726);
    qint64 changes = 0;
    for (int death = 0; death < kKills; ++death) {
        if (death % kKillsOfOneFile == 0)
            createFile(place);
        Child child([&place](const Child::Tell &tell) { editWithoutEnd(place, tell); });
        child.waitForWord(kStormPatience);
        ::usleep(static_cast<useconds_t>(random() % kLongestLife));
        child.kill();
        REQUIRE_FALSE(child.wait());
        const QList<qint64> told = child.told();
        REQUIRE_FALSE(told.isEmpty());
        changes += told.size() - 1;
        checkAfterDeath(place, told.last());
    }
    // Else the storm would have been none.
    CHECK(changes > kKills);
}
