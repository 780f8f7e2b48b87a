// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/watched_source.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

using namespace core;

namespace {

/// Every task of the fixture a hundred times and more: a long reading.
QList<Id> manyTasks()
{
    QList<Id> tasks;
    while (tasks.size() < 1200)
        tasks.append(tests::dayingTask(1 + static_cast<int>(tasks.size()) % 3, 1));
    return tasks;
}

} // namespace

TEST_CASE("a source that is watched reads the same as the source itself")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    Job job;
    const WatchedSource watched(source, job);
    const QList<Id> tasks = manyTasks();
    CHECK(watched.bundles(tasks) == source.bundles(tasks));
    const BundleParts parts {{RecordKind::Measure}};
    CHECK(watched.partialBundles(tasks, parts) == source.partialBundles(tasks, parts));
    CHECK(watched.ledgers() == source.ledgers());
    CHECK(watched.units() == source.units());
    CHECK(watched.people() == source.people());
    CHECK(watched.settings() == source.settings());
    CHECK(watched.facts(tests::kDayingLedger)->size() == 12);
    CHECK(watched.firstTasks(tests::kDayingLedger, 3)
          == source.firstTasks(tests::kDayingLedger, 3));
    CHECK(watched.entries(RecordKind::Measure, tests::kDayingLedger)
          == source.entries(RecordKind::Measure, tests::kDayingLedger));
    CHECK(watched.taskCounts(RecordKind::Unit) == source.taskCounts(RecordKind::Unit));
}

TEST_CASE("long readings count their tasks, short ones leave the count alone")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    Job job;
    const WatchedSource watched(source, job);
    REQUIRE(watched.bundles(manyTasks()).has_value());
    CHECK(job.steps() == 1200);
    CHECK(job.done() == 1200);
    REQUIRE(watched.bundles({tests::dayingTask(1, 1)}).has_value());
    CHECK(job.steps() == 1200);
}

TEST_CASE("nothing more is read for a job that is not wanted")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    Job job;
    const WatchedSource watched(source, job);
    job.cancel();
    const auto bundles = watched.bundles(manyTasks());
    REQUIRE_FALSE(bundles.has_value());
    CHECK(bundles.error().kind == ErrorKind::Cancelled);
    CHECK(job.done() == 0);
    const auto facts = watched.facts(tests::kDayingLedger);
    REQUIRE_FALSE(facts.has_value());
    CHECK(facts.error().kind == ErrorKind::Cancelled);
}
