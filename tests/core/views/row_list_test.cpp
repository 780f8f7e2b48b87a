// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_list.h"
#include "tests/core/views/list_print.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

using namespace core;
using tests::dayingTask;

namespace {

const WorkCalendar kCalendar = WorkCalendar::builtIn();

LedgerFacts factsOf(const tests::ListRecordSource &source, QDate asOf = QDate(2021, 7, 30))
{
    return *LedgerFacts::read(source, {tests::kDayingLedger}, asOf, kCalendar);
}

RowList listOf(const tests::ListRecordSource &source, ListKind kind, const RowFilter &filter = {})
{
    const LedgerFacts facts = factsOf(source);
    const auto entryKind = entryKindOf(kind);
    const QList<EntryHead> entries
        = entryKind ? *source.entries(*entryKind, tests::kDayingLedger) : QList<EntryHead> {};
    return RowList({kind, facts, entries, filter, true});
}

void addMeasure(tests::ListRecordSource &source, Id id, Id task)
{
    Measure measure;
    measure.id = id;
    measure.task = task;
    measure.position = 1;
    source.put(measure);
}

} // namespace

TEST_CASE("the whole table has one row for each leaf task, merged by objective")
{
    const RowList list = listOf(tests::ListRecordSource(tests::dayingRecords()), ListKind::Whole);

    CHECK(tests::printed(list)
          == QStringLiteral("11  group 0+3  task 0+1\n"
                            "12  group 0+3  task 1+1\n"
                            "13  group 0+3  task 2+1\n"
                            "21  group 3+3  task 3+1\n"
                            "22  group 3+3  task 4+1\n"
                            "23  group 3+3  task 5+1\n"
                            "31  group 6+3  task 6+1\n"
                            "32  group 6+3  task 7+1\n"
                            "33  group 6+3  task 8+1\n"
                            "＋  group 9+1  task 9+1\n"));
    CHECK(list.counts() == RowCounts {9, 9, 9});
}

TEST_CASE("a list of entries has a row for each entry and one for a task without any")
{
    tests::ListRecordSource source(tests::dayingRecords());
    addMeasure(source, Id {500}, dayingTask(1, 2));
    source.remove(Id {132});
    const RowList list = listOf(source, ListKind::Measures);

    CHECK(tests::printed(list).section(u'\n', 0, 4)
          == QStringLiteral("11/112  group 0+4  task 0+1\n"
                            "12/122  group 0+4  task 1+2\n"
                            "12/500  group 0+4  task 1+2\n"
                            "13  group 0+4  task 3+1\n"
                            "21/212  group 4+3  task 4+1"));
    CHECK(list.counts() == RowCounts {9, 9, 9});
    CHECK(list.find(dayingTask(1, 2)) == 1);
    CHECK(list.find(dayingTask(1, 2), Id {500}) == 2);
    CHECK(list.find(Id {7}) == -1);
}

TEST_CASE("an objective has rows only for entries of its own")
{
    tests::ListRecordSource source(tests::dayingRecords());
    addMeasure(source, Id {500}, dayingTask(2, 0));

    CHECK(tests::printed(listOf(source, ListKind::Measures)).contains(QStringLiteral("20/500")));
    CHECK_FALSE(tests::printed(listOf(source, ListKind::Whole)).contains(QStringLiteral("20")));
}

TEST_CASE("responsibilities stand in one row a task without an entry row")
{
    const RowList list
        = listOf(tests::ListRecordSource(tests::dayingRecords()), ListKind::Responsibilities);
    CHECK(list.count() == 9);
    CHECK_FALSE(list.hasEntryRow());
}

TEST_CASE("filters keep order and merges right and count what they leave")
{
    tests::ListRecordSource source(tests::dayingRecords());
    addMeasure(source, Id {500}, dayingTask(1, 3));
    RowFilter filter;

    SECTION("by what a search found")
    {
        filter.hits = QSet<Id> {dayingTask(1, 3), dayingTask(3, 1)};
        const RowList list = listOf(source, ListKind::Measures, filter);
        CHECK(tests::printed(list)
              == QStringLiteral("13/132  group 0+2  task 0+2\n"
                                "13/500  group 0+2  task 0+2\n"
                                "31/312  group 2+1  task 2+1\n"
                                "＋  group 3+1  task 3+1\n"));
        CHECK(list.counts() == RowCounts {3, 10, 2});
    }
    SECTION("by unit, and by having none")
    {
        Task task = std::get<Task>(source.record(dayingTask(2, 1)));
        task.unit = Id {70};
        source.put(task);
        filter.unit = Id {70};
        CHECK(listOf(source, ListKind::Whole, filter).counts() == RowCounts {1, 9, 1});
        filter.unit = Id {};
        CHECK(listOf(source, ListKind::Whole, filter).counts() == RowCounts {8, 9, 8});
    }
    SECTION("by light")
    {
        filter.light = LightColour::Red;
        const LedgerFacts facts = factsOf(source, QDate(2022, 1, 5));
        const RowList list({ListKind::Whole, facts, {}, filter, false});
        CHECK(tests::printed(list)
              == QStringLiteral("11  group 0+1  task 0+1\n"
                                "21  group 1+1  task 1+1\n"
                                "31  group 2+1  task 2+1\n"));
    }
    SECTION("but never the row being edited")
    {
        filter.hits = QSet<Id> {};
        filter.keep = dayingTask(2, 2);
        CHECK(listOf(source, ListKind::Whole, filter).counts() == RowCounts {1, 9, 1});
    }
}

TEST_CASE("tasks at the top are areas of their own")
{
    tests::ListRecordSource source;
    source.put(tests::dayingLedger());
    for (int i = 0; i < 2; ++i) {
        Task task;
        task.id = Id {100 + i};
        task.ledger = tests::kDayingLedger;
        task.position = i;
        source.put(task);
    }
    CHECK(tests::printed(listOf(source, ListKind::Tasks))
          == QStringLiteral("100  group 0+1  task 0+1\n"
                            "101  group 1+1  task 1+1\n"
                            "＋  group 2+1  task 2+1\n"));
}

TEST_CASE("rows taken out and put in are merged like a list built anew")
{
    tests::ListRecordSource source(tests::dayingRecords());
    const RowList whole = listOf(source, ListKind::Whole);
    RowList list = whole;

    list.removeRows(1, 3);
    CHECK(tests::printed(list).section(u'\n', 0, 1)
          == QStringLiteral("11  group 0+1  task 0+1\n22  group 1+2  task 1+1"));
    list.insertRows(1, whole.rows().mid(1, 3));
    list.merge(factsOf(source));
    CHECK(tests::printed(list) == tests::printed(whole));
}
