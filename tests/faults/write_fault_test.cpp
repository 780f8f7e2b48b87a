// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/faults/fault_scenario.h"
#include "tests/support/catch.h"

#include <QDir>

#include <cerrno>

using namespace core;
using namespace tests;

namespace {

enum Step
{
    Created = 1,
    LedgerAdded,
    Imported,
    Edited,
    TakenBack,
    Saved,
    StepCount = Saved
};

constexpr int kImportedTasks = 20;

struct Place
{
    std::unique_ptr<QTemporaryDir> folder = fastFolder();
    FakeClock clock {QDate(2021, 7, 26)};
    CountingIdSource ids;

    [[nodiscard]] QString path(const char *name) const
    {
        return folder->filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] StoreContext context() { return {clock, ids, {}}; }
};

template <typename T> int kindOf(const Result<T> &result)
{
    return result ? -1 : static_cast<int>(result.error().kind);
}

ChangeSet ledgerSet()
{
    ChangeSet set = emptySet();
    set.insert(sampleLedger(kLedger));
    return set;
}

ChangeSet importSet()
{
    ChangeSet set = emptySet(ChangeKind::Import);
    for (qint64 i = 0; i < kImportedTasks; ++i)
        insertBundle(set, sampleBundle(Id {kTask.value + 10 * i}, kLedger));
    return set;
}

/// A file's life: made, filled, edited, an edit taken back, saved, closed.
void live(Place &place, FaultSteps &steps)
{
    std::unique_ptr<Store> store;
    const bool isCreated = steps.run(Created, [&] {
        auto made
            = Store::create(place.path("ledger.duban"), QStringLiteral("民政局"), place.context());
        const int kind = kindOf(made);
        if (made)
            store = *std::move(made);
        return kind;
    });
    if (!isCreated)
        return;
    const Task task = sampleBundle(kTask, kLedger).task;
    ChangeNumber edit = 0;
    (void)(steps.run(LedgerAdded, [&] { return kindOf(store->apply(ledgerSet())); })
           && steps.run(Imported, [&] { return kindOf(store->apply(importSet())); })
           && steps.run(Edited,
                        [&] {
                            const auto number = store->apply(retitled(task, QStringLiteral("改")));
                            edit = number.value_or(0);
                            return kindOf(number);
                        })
           && steps.run(TakenBack, [&] { return kindOf(store->revert(edit)); })
           && steps.run(Saved, [&] { return kindOf(store->backup(place.path("copy.duban"))); }));
}

/// All of each step is there that was acknowledged; of one that was not, all or nothing.
void checkLedger(Place &place, const FaultOutcome &outcome)
{
    const bool isCreated = outcome.acknowledged.contains(Created);
    if (!isCreated && !QFile::exists(place.path("ledger.duban")))
        return;
    const auto store
        = Store::open(place.path("ledger.duban"), place.context(), OpenMode::ReadWrite);
    REQUIRE(store);
    REQUIRE((*store)->quickCheck());
    const auto report = (*store)->check();
    REQUIRE(report);
    CHECK(report->findings.isEmpty());
    const auto count = static_cast<int>(outcome.acknowledged.size());
    const int changes = outcome.acknowledged.contains(Saved) ? count - 1 : count;
    CHECK(report->changes >= changes);
    CHECK((*store)->apply(emptySet()));
    const auto facts = (*store)->facts(kLedger);
    REQUIRE(facts);
    CHECK((facts->isEmpty() || facts->size() == kImportedTasks));
    if (outcome.acknowledged.contains(Imported))
        CHECK(facts->size() == kImportedTasks);
}

void checkCopy(Place &place, const FaultOutcome &outcome)
{
    const QString path = place.path("copy.duban");
    if (outcome.isDone)
        CHECK(QFile::exists(path) == outcome.acknowledged.contains(Saved));
    if (!QFile::exists(path))
        return;
    const auto copy = Store::open(path, place.context(), OpenMode::ReadOnly);
    REQUIRE(copy);
    REQUIRE((*copy)->quickCheck());
    CHECK((*copy)->check()->findings.isEmpty());
}

/// The errors of a life under @p plan.
QList<int> refusalsUnder(faults::Plan plan)
{
    Place place;
    return runUnderFaults(plan, [&place](FaultSteps &steps) { live(place, steps); }).refusals;
}

/// Runs the life under @p plan; how many operations it had, 0 if it was cut short.
int checkPlan(faults::Plan plan)
{
    INFO("operation " << plan.at << ", mode " << static_cast<int>(plan.mode) << ", errno "
                      << plan.code);
    Place place;
    const FaultOutcome outcome
        = runUnderFaults(plan, [&place](FaultSteps &steps) { live(place, steps); });
    if (plan.mode != faults::Mode::Kill) {
        REQUIRE(outcome.isDone);
        CHECK(QDir(place.folder->path()).entryList({QStringLiteral("*.part*")}).isEmpty());
    }
    // Where only one operation fails, trying again is enough.
    if (plan.mode == faults::Mode::Once)
        CHECK(outcome.acknowledged.size() == StepCount);
    for (const int kind : outcome.refusals) {
        INFO("error kind " << kind);
        CHECK(isOfDisk(kind));
    }
    checkLedger(place, outcome);
    checkCopy(place, outcome);
    return outcome.operations;
}

} // namespace

TEST_CASE("faults reach the store, as what they are")
{
    const QList<int> full {static_cast<int>(ErrorKind::DiskFull),
                           static_cast<int>(ErrorKind::DiskFull)};
    const QList<int> broken {static_cast<int>(ErrorKind::WriteFailed),
                             static_cast<int>(ErrorKind::WriteFailed)};
    CHECK(refusalsUnder({faults::Mode::Always, 1, ENOSPC}) == full);
    CHECK(refusalsUnder({faults::Mode::Always, 1, EIO}) == broken);
}

TEST_CASE("whichever write, sync or truncation fails, it is all or nothing")
{
    const int operations = checkPlan({faults::Mode::Once, 1'000'000, 0});
    REQUIRE(operations > 100);
    for (int at = 1; at <= operations; ++at) {
        const QList<faults::Plan> plans = plansFor(at);
        for (faults::Plan plan : plans)
            checkPlan(plan);
    }
}
