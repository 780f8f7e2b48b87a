// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/bundle_facts.h"
#include "core/views/ledger_facts.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

using namespace core;
using tests::dayingTask;

namespace {

LedgerFacts read(const tests::ListRecordSource &source, QDate asOf)
{
    return *LedgerFacts::read(source, {tests::kDayingLedger}, asOf, WorkCalendar::builtIn());
}

void report(tests::ListRecordSource &source, Id task, int percent)
{
    Progress progress;
    progress.id = Id {task.value * 10 + 9};
    progress.task = task;
    progress.date = QDate(2021, 12, 1);
    progress.percent = percent;
    source.put(progress);
}

void close(tests::ListRecordSource &source, Id task)
{
    Task closed = std::get<Task>(source.record(task));
    closed.state = TaskState::Closed;
    source.put(closed);
}

} // namespace

TEST_CASE("an objective shows the worst light under it")
{
    const tests::ListRecordSource source(tests::dayingRecords());

    const LedgerFacts before = read(source, QDate(2021, 12, 31));
    CHECK(before.lightOf(dayingTask(1, 0)).colour == LightColour::Yellow);

    const LedgerFacts after = read(source, QDate(2022, 1, 5));
    const Light light = after.lightOf(dayingTask(1, 0));
    CHECK(light.colour == LightColour::Red);
    CHECK(light.due == QDate(2021, 12, 31));
    CHECK(after.lightOf(dayingTask(1, 2)).colour == LightColour::Green);
    CHECK(after.asOf() == QDate(2022, 1, 5));
}

TEST_CASE("the progress of an objective is the mean of what is under it")
{
    tests::ListRecordSource source(tests::dayingRecords());
    report(source, dayingTask(1, 1), 50);
    close(source, dayingTask(1, 2));

    CHECK(read(source, QDate(2021, 12, 2)).lightOf(dayingTask(1, 0)).percent == 50);
    CHECK(read(source, QDate(2021, 12, 2)).lightOf(dayingTask(2, 0)).percent == 0);
}

TEST_CASE("tasks are found by id, by what is above and by what is under them")
{
    const LedgerFacts facts
        = read(tests::ListRecordSource(tests::dayingRecords()), QDate(2021, 7, 30));

    CHECK(facts.indexOf(dayingTask(1, 1)) == 1);
    CHECK(facts.indexOf(Id {7}) == -1);
    CHECK(facts.find(Id {7}) == nullptr);
    CHECK(facts.lightOf(Id {7}) == Light {});
    CHECK_FALSE(facts.isLeaf(0));
    CHECK(facts.isLeaf(1));
    CHECK(facts.parentOf(dayingTask(2, 3)) == dayingTask(2, 0));
    CHECK(facts.ancestorsOf(dayingTask(2, 3)) == QList<Id> {dayingTask(2, 0)});
    CHECK(facts.childrenOf({}) == QList<Id> {dayingTask(1, 0), dayingTask(2, 0), dayingTask(3, 0)});
    CHECK(facts.subtreeOf(dayingTask(2, 0))
          == QList<Id> {dayingTask(2, 0), dayingTask(2, 1), dayingTask(2, 2), dayingTask(2, 3)});
    CHECK(facts.subtreeOf(dayingTask(2, 1)) == QList<Id> {dayingTask(2, 1)});
    CHECK(facts.subtreeOf(Id {7}).isEmpty());
}

TEST_CASE("facts taken from a bundle are those the file gives")
{
    tests::ListRecordSource source(tests::dayingRecords());
    report(source, dayingTask(1, 1), 50);
    close(source, dayingTask(1, 1));

    TaskFacts expected = source.facts(tests::kDayingLedger)->at(1);
    CHECK(expected.ledgerYear == tests::dayingLedger().year);
    expected.ledgerYear = 0; // the ledger's, as its rules are
    CHECK(factsOf(source.bundles({dayingTask(1, 1)})->first()) == expected);
}
