// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/block_reader.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace core;
using tests::filledStore;
using tests::kLedger;
using tests::LedgerFixture;

namespace {

constexpr qint64 kFirstOfBlocks = 10'000; ///< id of the first task that is added
constexpr qint64 kTasksOfBlocks = 1200;

QString nameOf(Id task)
{
    return QStringLiteral("任务%1").arg(task.value);
}

/// A store with many tasks whose ids stand @p step apart, each with two measures.
std::unique_ptr<Store> storeWith(LedgerFixture &fixture, qint64 step)
{
    auto store = filledStore(fixture);
    ChangeSet set = tests::emptySet(ChangeKind::Paste);
    qint64 measureId = 5'000'000;
    for (qint64 i = 0; i < kTasksOfBlocks; ++i) {
        const Id task {kFirstOfBlocks + i * step};
        set.insert(tests::sampleTask(task, kLedger, nameOf(task)));
        for (int position : {1, 0}) {
            Measure measure;
            measure.id = Id {measureId++};
            measure.task = task;
            measure.position = position;
            measure.text = nameOf(task) + QString::number(position);
            set.insert(measure);
        }
    }
    REQUIRE(store->apply(set).has_value());
    return store;
}

/// Every @p pace-th of the tasks.
QList<Id> tasksOf(qint64 step, qint64 pace)
{
    QList<Id> tasks;
    for (qint64 i = 0; i < kTasksOfBlocks; i += pace)
        tasks.append(Id {kFirstOfBlocks + i * step});
    return tasks;
}

/// Checks that what is read of @p tasks is theirs, and in their order.
void checkRead(const Store &store, const QList<Id> &tasks)
{
    const auto bundles = store.bundles(tasks);
    REQUIRE(bundles.has_value());
    REQUIRE(bundles->size() == tasks.size());
    int wrong = 0;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const TaskBundle &bundle = bundles->at(i);
        const QString name = nameOf(tasks.at(i));
        const bool isRight = bundle.task.id == tasks.at(i) && bundle.task.title == name
            && bundle.measures.size() == 2 && bundle.measures.at(0).text == name + u'0'
            && bundle.measures.at(1).text == name + u'1';
        wrong += isRight ? 0 : 1;
    }
    CHECK(wrong == 0);
}

} // namespace

TEST_CASE("tasks that stand together are read whole and in the order they are asked for")
{
    LedgerFixture fixture;
    const auto store = storeWith(fixture, 1);
    QList<Id> tasks = tasksOf(1, 1);
    checkRead(*store, tasks);
    std::reverse(tasks.begin(), tasks.end());
    checkRead(*store, tasks);
}

TEST_CASE("tasks with others between them are read, and the others are not")
{
    LedgerFixture fixture;
    const auto store = storeWith(fixture, 3);
    // Of all, of every second, and of so few that a run would be longer than it is worth.
    for (const qint64 pace : {1, 2, 7}) {
        CAPTURE(pace);
        checkRead(*store, tasksOf(3, pace));
    }
}

TEST_CASE("a full block whose tasks stand far apart is read like any other")
{
    LedgerFixture fixture;
    const auto store = storeWith(fixture, 1);
    QList<Id> tasks;
    // Five hundred of twelve hundred: from one end to the other there are too many.
    for (qint64 i = 0; i < BlockReader::kMostTasks; ++i)
        tasks.append(Id {kFirstOfBlocks + i * 2 + (i > 300 ? 200 : 0)});
    checkRead(*store, tasks);
}

TEST_CASE("what is asked for twice is given twice, what is not there not at all")
{
    LedgerFixture fixture;
    const auto store = storeWith(fixture, 1);
    QList<Id> tasks = tasksOf(1, 1);
    const QList<Id> all = tasks;
    tasks.insert(1, Id {77});
    tasks.append(all.constFirst());
    const auto bundles = store->bundles(tasks);
    REQUIRE(bundles.has_value());
    REQUIRE(bundles->size() == all.size() + 1);
    CHECK(bundles->constFirst() == bundles->constLast());
    CHECK(bundles->at(1).task.id == all.at(1));
}
