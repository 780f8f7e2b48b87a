// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/alert_list.h"
#include "core/views/overview.h"
#include "tests/support/catch.h"
#include "tests/support/example_county.h"
#include "tests/support/list_record_source.h"

using namespace core;
using tests::countyUnit;

namespace {

const tests::ListRecordSource &county()
{
    static const tests::ListRecordSource source(tests::countyRecords());
    return source;
}

Overview overviewOf(const RecordSource &source, QDate asOf = tests::kCountyToday)
{
    const Result<Overview> overview
        = readOverview(source, {{tests::kCountyLedger}, asOf}, WorkCalendar::builtIn());
    REQUIRE(overview.has_value());
    return *overview;
}

QList<int> numbers(const CountedTasks &counts)
{
    QList<int> list;
    for (const Count count :
         {Count::Open, Count::Red, Count::Yellow, Count::ClosedInPeriod, Count::Closed})
        list.append(counts.number(count));
    return list;
}

const OverviewUnit &unit(const Overview &overview, int position)
{
    for (const OverviewUnit &candidate : overview.units) {
        if (candidate.unit == countyUnit(position))
            return candidate;
    }
    FAIL("no such unit");
    return overview.units.first();
}

} // namespace

// The expected figures are those of the founders' picture of the page.

TEST_CASE("the line of counts is that of the picture")
{
    const Overview overview = overviewOf(county());
    CHECK(overview.counts.number(Count::All) == 60);
    CHECK(numbers(overview.counts) == QList<int> {43, 9, 8, 2, 16});
    CHECK(overview.counts.number(Count::ClosedOnTime) == 14);
    CHECK(overview.counts.number(Count::ClosedLate) == 2);
    CHECK(overview.counts.rate(RateKind::Completion) == Rate {16, 24});
    CHECK(overview.counts.rate(RateKind::OnTime) == Rate {14, 16});
    CHECK(overview.counts.number(Count::Stopped) == 1);
    CHECK(overview.closedBefore.isEmpty());
    CHECK(overview.week == Week {2026, 39});
}

TEST_CASE("the overview counts down to what its ledgers name, and to nothing else")
{
    CHECK(overviewOf(county()).countdowns.isEmpty());
    tests::ListRecordSource source(tests::countyRecords());
    source.put(Setting {Id {999901},
                        countdownSetting(tests::kCountyLedger),
                        QStringLiteral("2026-10-12 试点验收")});
    source.put(
        Setting {Id {999902}, countdownSetting(Id {999}), QStringLiteral("2026-10-12 别的台账")});
    const Overview overview = overviewOf(source);
    REQUIRE(overview.countdowns.size() == 1);
    CHECK(overview.countdowns.first().countdown.name == QStringLiteral("试点验收"));
    CHECK(overview.countdowns.first().calendarDays == 18);
    CHECK(overview.countdowns.first().workdays == 7);
}

TEST_CASE("the alerts are the red and the yellow ones of the overview")
{
    const Result<LedgerFacts> facts = LedgerFacts::read(
        county(), {tests::kCountyLedger}, tests::kCountyToday, WorkCalendar::builtIn());
    REQUIRE(facts.has_value());
    QSet<Id> alerts;
    for (const int index : alertsOf(*facts))
        alerts.insert(facts->tasks().at(index).id);
    const Overview overview = overviewOf(county());
    const QList<Id> counted = overview.counts.of(Count::Red) + overview.counts.of(Count::Yellow);
    CHECK(alerts == QSet<Id>(counted.cbegin(), counted.cend()));
    CHECK(alerts.size() == 17);
}

TEST_CASE("the week before knows nothing of what is dated later")
{
    // On Sunday 20 September, worked, six were overdue; the one now 31.0 points behind was 29.1
    // behind, and with it three behind and four due soon made seven yellow ones. Both tasks closed
    // this week were open.
    const Overview overview = overviewOf(county());
    CHECK(overview.before.number(Count::Red) == 6);
    CHECK(overview.before.number(Count::Yellow) == 7);
    CHECK(overview.before.number(Count::Open) == 45);
    CHECK(overview.before.number(Count::Closed) == 14);
}

TEST_CASE("any week before can be compared with, and nothing else is counted otherwise")
{
    // On Friday 11 September those due on 31 July, 20 and 31 August were overdue; due on the 11th,
    // 15th and 18th were three, and of the tasks reported on by then one was 20.7 points behind.
    // One was closed on the 8th; the two of week 39 were open.
    const auto older = readOverview(county(),
                                    {{tests::kCountyLedger}, tests::kCountyToday, Week {2026, 37}},
                                    WorkCalendar::builtIn());
    REQUIRE(older.has_value());
    CHECK(older->comparedWith == Week {2026, 37});
    CHECK(older->before.number(Count::Red) == 3);
    CHECK(older->before.number(Count::Yellow) == 4);
    CHECK(older->before.number(Count::Open) == 45);
    CHECK(older->closedBefore == QList<Id> {Id {1046}});
    const Overview usual = overviewOf(county());
    CHECK(usual.comparedWith == Week {2026, 38});
    CHECK(older->counts == usual.counts);
    CHECK(older->units == usual.units);
}

TEST_CASE("the overview of one unit counts what it leads, before and now")
{
    const auto overview
        = readOverview(county(),
                       {{tests::kCountyLedger}, tests::kCountyToday, {}, countyUnit(2)},
                       WorkCalendar::builtIn());
    REQUIRE(overview.has_value());
    REQUIRE(overview->units.size() == 1);
    CHECK(overview->units.first().counts == overview->counts);
    CHECK(numbers(overview->counts) == QList<int> {7, 2, 4, 0, 2});
    CHECK(overview->before.number(Count::All) == 9);
    CHECK(overview->dueInAll().all().size() == 9);
}

TEST_CASE("what was closed in the week before is told by its day, weekends too")
{
    tests::ListRecordSource source(tests::countyRecords());
    CHECK(overviewOf(source, QDate(2026, 9, 28)).closedBefore.size() == 2);
    CHECK(overviewOf(source, QDate(2026, 9, 14)).closedBefore.size() == 1);
}

TEST_CASE("units stand by number late, then yellow, then open, then in their order")
{
    const Overview overview = overviewOf(county());
    QStringList names;
    for (const OverviewUnit &each : overview.units)
        names.append(each.name);
    CHECK(names.join(u' ')
          == QStringLiteral("养老服务科 社会组织科 基层政权科 社会事务科 社会救助科 慈善社工科 "
                            "殡葬管理所 儿童福利科 区划地名科 规划财务科 办公室 救助管理站"));
    CHECK(numbers(unit(overview, 2).counts) == QList<int> {7, 2, 4, 0, 2});
    CHECK(numbers(unit(overview, 5).counts) == QList<int> {4, 1, 1, 1, 1});
    CHECK(numbers(unit(overview, 10).counts) == QList<int> {2, 0, 0, 1, 2});
    CHECK(unit(overview, 2).counts.rate(RateKind::Completion) == Rate {2, 4});
    CHECK(unit(overview, 1).counts.rate(RateKind::OnTime) == Rate {1, 2});
    // Neither closed nor to be judged on time; the one that is suspended is left out.
    CHECK(unit(overview, 6).counts.rate(RateKind::OnTime) == Rate {0, 0});
    CHECK(unit(overview, 4).counts.number(Count::Open) == 3);
}

TEST_CASE("every task counts for exactly one unit, and all sums agree")
{
    const Overview overview = overviewOf(county());
    for (int kind = 0; kind < kCountKinds; ++kind) {
        int sum = 0;
        for (const OverviewUnit &each : overview.units)
            sum += each.counts.number(static_cast<Count>(kind));
        CHECK(sum == overview.counts.number(static_cast<Count>(kind)));
    }
}

TEST_CASE("tasks without a lead unit stand together, cooperating units nowhere")
{
    tests::ListRecordSource source(tests::countyRecords());
    Task task = std::get<Task>(source.record(Id {1001}));
    task.unit = {};
    source.put(task);
    Responsibility cooperating;
    cooperating.id = Id {99999};
    cooperating.task = task.id;
    cooperating.role = ResponsibilityRole::Cooperating;
    cooperating.unit = countyUnit(9);
    source.put(cooperating);
    const Overview overview = overviewOf(source);
    const auto nameless = std::find_if(overview.units.cbegin(),
                                       overview.units.cend(),
                                       [](const OverviewUnit &u) { return !u.unit.isSet(); });
    REQUIRE(nameless != overview.units.cend());
    CHECK(nameless->name.isEmpty());
    CHECK(nameless->counts.of(Count::All) == QList<Id> {task.id});
    CHECK(unit(overview, 9).counts.number(Count::All) == 4);
}

TEST_CASE("months hold what is due in them by state")
{
    const Overview overview = overviewOf(county());
    CHECK(overview.year == 2026);
    REQUIRE(overview.months.size() == 12);
    const QList<QList<int>> expected {{0, 0, 0, 0},
                                      {0, 0, 0, 0},
                                      {2, 0, 0, 0},
                                      {0, 0, 0, 0},
                                      {0, 0, 0, 0},
                                      {7, 0, 0, 0},
                                      {2, 1, 0, 0},
                                      {2, 2, 0, 0},
                                      {3, 5, 5, 0},
                                      {0, 1, 1, 6},
                                      {0, 0, 1, 7},
                                      {0, 0, 1, 13}};
    for (int month = 0; month < 12; ++month) {
        QList<int> sizes;
        for (const QList<Id> &tasks : overview.months.at(month).due.byState)
            sizes.append(static_cast<int>(tasks.size()));
        INFO(month + 1);
        CHECK(sizes == expected.at(month));
    }
    CHECK(overview.elsewhere.all().isEmpty());
}

TEST_CASE("plan and completion are cumulative, and nothing is known of months to come")
{
    const Overview overview = overviewOf(county());
    QList<int> planned;
    QList<int> closed;
    for (const OverviewMonth &month : overview.months) {
        planned.append(static_cast<int>(month.planned.size()));
        if (month.hasCome)
            closed.append(static_cast<int>(month.closed.size()));
    }
    CHECK(planned == QList<int> {0, 0, 2, 2, 2, 9, 12, 16, 29, 37, 45, 59});
    CHECK(closed == QList<int> {0, 0, 2, 2, 2, 8, 10, 13, 16});
}

TEST_CASE("the next heap of due dates is the next day on which several tasks are due")
{
    const DueHeap heap = overviewOf(county()).heap;
    // One is due on the 28th already, but alone.
    CHECK(heap.due == QDate(2026, 9, 30));
    CHECK(heap.tasks.size() == 4);
    CHECK(heap.workdays == 3);
    CHECK(heap.calendarDays == 6);
}

TEST_CASE("where no two tasks are due together the next due day is told, and after it none")
{
    tests::ListRecordSource source;
    source.put(std::get<Ledger>(tests::countyRecords().constFirst()));
    CHECK_FALSE(overviewOf(source).heap.due.isValid());
    Task task;
    task.id = Id {1};
    task.ledger = tests::kCountyLedger;
    source.put(task);
    Deadline deadline;
    deadline.id = Id {2};
    deadline.task = task.id;
    deadline.due = tests::kCountyToday;
    source.put(deadline);
    CHECK(overviewOf(source).heap.due == tests::kCountyToday);
    CHECK(overviewOf(source).heap.workdays == 0);
    CHECK_FALSE(overviewOf(source, QDate(2026, 9, 25)).heap.due.isValid());
}

TEST_CASE("each task lies in one bucket")
{
    const Overview overview = overviewOf(county());
    QList<int> sizes;
    for (const QList<Id> &tasks : overview.buckets)
        sizes.append(static_cast<int>(tasks.size()));
    // Eight overdue and four more than 10 points behind; two more than 10 points ahead; three
    // without a report and the suspended one among the others.
    CHECK(sizes == QList<int> {16, 0, 2, 26, 12, 4});
    CHECK(overview.counts.rate(RateKind::Overdue) == Rate {8, 43});
    CHECK(overview.counts.rate(RateKind::OnSchedule) == Rate {29, 40});
}

TEST_CASE("what is due in another year or never stands apart from the months")
{
    tests::ListRecordSource source(tests::countyRecords());
    Deadline deadline = std::get<Deadline>(source.record(Id {10011}));
    deadline.due = QDate(2027, 3, 31);
    source.put(deadline);
    source.remove(Id {10021});
    const Overview overview = overviewOf(source);
    CHECK(overview.elsewhere.all().size() == 2);
    CHECK(overview.months.last().planned.size() == 57);
}

TEST_CASE("the year shown is the ledger's, nearest to the day judged on")
{
    tests::ListRecordSource source(tests::countyRecords());
    CHECK(overviewOf(source, QDate(2027, 2, 1)).year == 2026);
    CHECK(overviewOf(source, QDate(2027, 2, 1)).months.last().hasCome);
    CHECK(overviewOf(source, QDate(2025, 2, 1)).year == 2026);
    CHECK_FALSE(overviewOf(source, QDate(2025, 2, 1)).months.first().hasCome);
    Ledger ledger = std::get<Ledger>(source.record(tests::kCountyLedger));
    ledger.lastYear = 2028;
    source.put(ledger);
    CHECK(overviewOf(source, QDate(2027, 2, 1)).year == 2027);
    ledger.year = ledger.lastYear = 0;
    source.put(ledger);
    CHECK(overviewOf(source, QDate(2027, 2, 1)).year == 2027);
}

TEST_CASE("objectives are no tasks of their own")
{
    tests::ListRecordSource source(tests::countyRecords());
    Task objective;
    objective.id = Id {900};
    objective.ledger = tests::kCountyLedger;
    source.put(objective);
    Task task = std::get<Task>(source.record(Id {1001}));
    task.parent = objective.id;
    source.put(task);
    CHECK(overviewOf(source).counts.number(Count::All) == 60);
}
