// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_filter.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

using namespace core;
using tests::dayingTask;

namespace {

QList<Id> accepted(const RowFilter &filter)
{
    const tests::ListRecordSource source(tests::dayingRecords());
    const Result<LedgerFacts> facts = LedgerFacts::read(
        source, {tests::kDayingLedger}, QDate(2021, 7, 30), WorkCalendar::builtIn());
    REQUIRE(facts.has_value());
    QList<Id> tasks;
    for (int i = 0; i < facts->tasks().size(); ++i) {
        if (facts->isLeaf(i) && filter.accepts(*facts, i))
            tasks.append(facts->tasks().at(i).id);
    }
    return tasks;
}

} // namespace

TEST_CASE("a filter without conditions lets all pass")
{
    CHECK_FALSE(RowFilter {}.isActive());
    CHECK(accepted({}).size() == 9);
}

TEST_CASE("tasks chosen elsewhere pass, and no others")
{
    RowFilter filter;
    filter.chosen = QSet<Id> {dayingTask(1, 2), dayingTask(3, 1)};
    CHECK(filter.isActive());
    CHECK(accepted(filter) == QList<Id> {dayingTask(1, 2), dayingTask(3, 1)});
    filter.chosen = QSet<Id> {};
    CHECK(accepted(filter).isEmpty());
}

TEST_CASE("a task that is edited is kept beside the chosen ones")
{
    RowFilter filter;
    filter.chosen = QSet<Id> {dayingTask(1, 2)};
    filter.keep = dayingTask(2, 1);
    CHECK(accepted(filter) == QList<Id> {dayingTask(1, 2), dayingTask(2, 1)});
}
