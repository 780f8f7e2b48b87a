// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/row_difference.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

using namespace core;
using tests::dayingTask;

namespace {

LedgerFacts factsOf(const tests::ListRecordSource &source)
{
    return *LedgerFacts::read(
        source, {tests::kDayingLedger}, QDate(2021, 7, 30), WorkCalendar::builtIn());
}

RowList listOf(const tests::ListRecordSource &source)
{
    return RowList({ListKind::Whole, factsOf(source), {}, {}, true});
}

} // namespace

TEST_CASE("rows that come and go are told in runs, those that go from below")
{
    tests::ListRecordSource source(tests::dayingRecords());
    const RowList whole = listOf(source);
    CHECK(rowDifference(whole, whole) == RowDifference {true, {}, {}});

    source.remove(dayingTask(1, 1));
    source.remove(dayingTask(2, 2));
    source.remove(dayingTask(2, 3));
    const RowList rest = listOf(source);
    CHECK(rowDifference(whole, rest) == RowDifference {true, {{4, 2}, {0, 1}}, {}});
    CHECK(rowDifference(rest, whole) == RowDifference {true, {}, {{0, 1}, {4, 2}}});
}

TEST_CASE("rows that change their order are no small difference")
{
    tests::ListRecordSource source(tests::dayingRecords());
    const RowList before = listOf(source);
    Task moved = std::get<Task>(source.record(dayingTask(1, 1)));
    moved.position = 5;
    source.put(moved);
    CHECK_FALSE(rowDifference(before, listOf(source)).isSmall);
}

TEST_CASE("more than a thousand rows are no small difference")
{
    const auto many = [](int count) {
        QList<TaskFacts> tasks;
        for (int i = 1; i <= count; ++i) {
            TaskFacts task;
            task.id = Id {i};
            tasks.append(task);
        }
        const LedgerFacts facts(tasks, QDate(2021, 7, 30), WorkCalendar());
        return RowList({ListKind::Whole, facts, {}, {}, false});
    };
    CHECK(rowDifference(RowList(), many(kMostRowsMoved)).isSmall);
    CHECK_FALSE(rowDifference(RowList(), many(kMostRowsMoved + 1)).isSmall);
}

TEST_CASE("a task's rows are found, an objective's are those under it")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    CHECK(rowsOfTasks(listOf(source), factsOf(source), {dayingTask(1, 2), dayingTask(1, 3)})
          == QList<RowRun> {{1, 2}});
    CHECK(rowsOfTasks(listOf(source), factsOf(source), {dayingTask(2, 0), dayingTask(1, 1)})
          == QList<RowRun> {{0, 1}, {3, 3}});
    CHECK(rowsOfTasks(listOf(source), factsOf(source), {dayingTask(2, 0), dayingTask(1, 1)}, {1, 3})
          == QList<RowRun> {{3, 1}});
    CHECK(rowsOfTasks(listOf(source), factsOf(source), {}).isEmpty());
}
