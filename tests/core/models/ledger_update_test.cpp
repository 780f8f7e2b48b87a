// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_update.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

#include <algorithm>

using namespace core;
using tests::dayingTask;

namespace {

UpdateQuestion question()
{
    return {{tests::kDayingLedger}, QDate(2021, 7, 30), WorkCalendar::builtIn(), {}, {}};
}

} // namespace

TEST_CASE("a first reading brings everything but texts")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    const auto update = readUpdate(source, question());

    REQUIRE(update.has_value());
    CHECK(update->snapshot.ledgers == QList<Ledger> {tests::dayingLedger()});
    CHECK(update->snapshot.people.size() == 3);
    CHECK(update->snapshot.facts.tasks().size() == 12);
    CHECK(update->snapshot.entries.value(RecordKind::Measure).size() == 9);
    CHECK(update->snapshot.entries.value(RecordKind::Deadline).size() == 9);
    CHECK(update->snapshot.entries.value(RecordKind::Outcome).size() == 9);
    CHECK(update->texts.isEmpty());
}

TEST_CASE("the tasks of changed records are found, known owners and new ones")
{
    tests::ListRecordSource source(tests::dayingRecords());
    Measure added;
    added.id = Id {700};
    added.task = dayingTask(2, 2);
    source.put(added);
    UpdateQuestion changed = question();
    changed.records[RecordKind::Measure] = {{Id {700}}, {Id {112}}, {}};
    changed.records[RecordKind::Outcome] = {{}, {}, {Id {999}}};
    changed.owners = {{Id {112}, dayingTask(1, 1)}, {Id {999}, dayingTask(3, 3)}};

    const auto update = readUpdate(source, changed);
    REQUIRE(update.has_value());
    CHECK(update->tasks == QSet<Id> {dayingTask(1, 1), dayingTask(2, 2), dayingTask(3, 3)});
    CHECK(update->texts.size() == 3);
    CHECK(update->searchable.parts.size() == 3);
    CHECK(update->isComplete);
}

TEST_CASE("a record that went and that nobody knows leaves the texts in doubt")
{
    UpdateQuestion changed = question();
    changed.records[RecordKind::Measure] = {{}, {}, {Id {999}}};
    CHECK_FALSE(readUpdate(tests::ListRecordSource(tests::dayingRecords()), changed)->isComplete);
}

TEST_CASE("a task that went is named and has no texts")
{
    tests::ListRecordSource source(tests::dayingRecords());
    source.remove(dayingTask(1, 1));
    UpdateQuestion changed = question();
    changed.records[RecordKind::Task] = {{}, {}, {dayingTask(1, 1)}};
    const auto update = readUpdate(source, changed);
    CHECK(update->tasks == QSet<Id> {dayingTask(1, 1)});
    CHECK(update->texts.isEmpty());
}

TEST_CASE("changes that wait are put together")
{
    QHash<RecordKind, ChangedIds> records;
    addRecords(records, {{RecordKind::Task, {{Id {1}}, {}, {}}}});
    addRecords(records,
               {{RecordKind::Task, {{}, {Id {1}}, {}}}, {RecordKind::Measure, {{}, {}, {Id {2}}}}});
    CHECK(records.value(RecordKind::Task) == ChangedIds {{Id {1}}, {Id {1}}, {}});
    CHECK(ownedRecords(records) == QList<Id> {Id {2}});
}

TEST_CASE("ledgers come in the order asked for, unknown ones are left out")
{
    tests::ListRecordSource source(tests::dayingRecords());
    Ledger second = tests::dayingLedger();
    second.id = Id {9};
    source.put(second);
    UpdateQuestion both = question();
    both.ledgers = {Id {9}, Id {8}, tests::kDayingLedger};
    const auto update = readUpdate(source, both);
    REQUIRE(update->snapshot.ledgers.size() == 2);
    CHECK(update->snapshot.ledgers.first().id == Id {9});
}
