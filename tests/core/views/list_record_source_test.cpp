// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/validate.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

using namespace core;

TEST_CASE("the nine rows of the fixture are valid records and read back in order")
{
    for (const Record &record : tests::dayingRecords()) {
        INFO(idOf(record).value);
        CHECK(validate(record).isEmpty());
    }
    const tests::ListRecordSource source(tests::dayingRecords());
    const auto facts = source.facts(tests::kDayingLedger);

    REQUIRE(facts.has_value());
    QStringList order;
    for (const TaskFacts &task : *facts)
        order << task.id.toString();
    CHECK(order.join(u' ') == QStringLiteral("10 11 12 13 20 21 22 23 30 31 32 33"));
    CHECK(facts->first().hasChildren);
    CHECK(facts->at(1).deadlines.first().due == QDate(2021, 12, 31));
    CHECK(facts->at(1).registeredOn == QDate(2021, 7, 13));
}

TEST_CASE("a change applied to the list source and taken back leaves it as it was")
{
    tests::ListRecordSource source(tests::dayingRecords());
    const auto before = source.records();
    const auto bundle = source.bundles({tests::dayingTask(3, 3)})->first();
    CHECK(bundle.task.problem.startsWith(QStringLiteral("老年人参与度不\n高。")));

    ChangeSet set {ChangeKind::Edit, {}, {}, {}};
    Task after = bundle.task;
    after.title = QStringLiteral("宣传");
    set.edit(bundle.task, after);
    set.remove(bundle.measures.first());
    source.apply(set);
    CHECK(source.bundles({after.id})->first().measures.isEmpty());
    CHECK(source.entries(RecordKind::Measure, tests::kDayingLedger)->size() == 8);

    source.apply(set.inverted());
    CHECK(source.records() == before);
}
