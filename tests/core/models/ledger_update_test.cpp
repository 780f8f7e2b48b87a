// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_update.h"
#include "core/views/ledgers_in_use.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

#include <algorithm>

using namespace core;
using tests::dayingTask;

namespace {

UpdateQuestion firstQuestion()
{
    UpdateQuestion question;
    question.ledgers = {tests::kDayingLedger};
    question.asOf = QDate(2021, 7, 30);
    question.calendar = WorkCalendar::builtIn();
    return question;
}

LedgerSnapshot everything(const tests::ListRecordSource &source)
{
    UpdateQuestion question = firstQuestion();
    question.lists = {RecordKind::Measure, RecordKind::Deadline, RecordKind::Outcome};
    return readUpdate(source, question)->snapshot;
}

} // namespace

TEST_CASE("a first reading brings everything but texts and lists nobody asked for")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    const auto update = readUpdate(source, firstQuestion());

    REQUIRE(update.has_value());
    CHECK(update->snapshot.ledgers == QList<Ledger> {tests::dayingLedger()});
    CHECK(update->snapshot.people.size() == 3);
    CHECK(update->snapshot.facts.tasks().size() == 12);
    CHECK(update->snapshot.entries.isEmpty());
    CHECK(update->texts.isEmpty());
    CHECK(everything(source).entries.value(RecordKind::Measure).size() == 9);
}

TEST_CASE("of a ledger with many tasks the first ones can come alone, with their texts")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    const QList<TaskFacts> all = everything(source).facts.tasks();
    UpdateQuestion question = firstQuestion();
    question.first = 6;
    const auto head = readUpdate(source, question);
    REQUIRE(head.has_value());
    CHECK(head->isHead);
    REQUIRE(head->texts.size() == head->snapshot.facts.tasks().size());
    REQUIRE(head->texts.size() > 3);
    for (int i = 0; i < head->texts.size(); ++i) {
        CHECK(head->texts.at(i).task.id == all.at(i).id);
        CHECK(head->snapshot.facts.tasks().at(i) == all.at(i));
    }
    CHECK(head->snapshot.people.size() == 3);

    // Twelve tasks are no more than twice six, and come whole when twenty-four would do.
    question.first = 24;
    const auto whole = readUpdate(source, question);
    REQUIRE(whole.has_value());
    CHECK_FALSE(whole->isHead);
    CHECK(whole->snapshot.facts.tasks() == all);
}

TEST_CASE("after a change only the tasks concerned are read, lists known are brought up to date")
{
    tests::ListRecordSource source(tests::dayingRecords());
    UpdateQuestion question = firstQuestion();
    question.known = everything(source);
    Measure added;
    added.id = Id {700};
    added.task = dayingTask(2, 2);
    added.position = 1;
    source.put(added);
    source.remove(dayingTask(1, 1));
    question.tasks = {dayingTask(2, 2), dayingTask(1, 1)};

    const auto update = readUpdate(source, question);
    REQUIRE(update.has_value());
    CHECK(update->tasks == question.tasks);
    REQUIRE(update->texts.size() == 1);
    CHECK(update->texts.first().measures.size() == 2);
    CHECK(update->searchable.parts.size() == 1);
    CHECK(update->snapshot.facts.indexOf(dayingTask(1, 1)) == -1);
    CHECK(update->snapshot.entries == everything(source).entries);
    CHECK(update->snapshot.ledgers.size() == 1);
}

TEST_CASE("ledgers, units and persons are read anew when one of them changed")
{
    tests::ListRecordSource source(tests::dayingRecords());
    UpdateQuestion question = firstQuestion();
    question.known = everything(source);
    Person person;
    person.id = Id {80};
    person.name = QStringLiteral("新某");
    source.put(person);
    CHECK(readUpdate(source, question)->snapshot.people.size() == 3);
    question.hasOtherNames = true;
    CHECK(readUpdate(source, question)->snapshot.people.size() == 4);
}

TEST_CASE("a full reading brings the texts of changed tasks along")
{
    UpdateQuestion question = firstQuestion();
    question.tasks = {dayingTask(1, 1), Id {999}};
    const auto update = readUpdate(tests::ListRecordSource(tests::dayingRecords()), question);
    REQUIRE(update->texts.size() == 1);
    CHECK(update->texts.first().task.id == dayingTask(1, 1));
}

TEST_CASE("ledgers come in the order asked for, unknown ones are left out")
{
    tests::ListRecordSource source(tests::dayingRecords());
    Ledger second = tests::dayingLedger();
    second.id = Id {9};
    source.put(second);
    UpdateQuestion both = firstQuestion();
    both.ledgers = {Id {9}, Id {8}, tests::kDayingLedger};
    CHECK(idsOf(readUpdate(source, both)->snapshot.ledgers)
          == QList<Id> {Id {9}, tests::kDayingLedger});
}
