// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/timeline.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

using namespace core;
using tests::dayingTask;

namespace {

const QDate kLineDay(2026, 9, 24);

struct Given
{
    int id = 0;
    int parent = 0;
    int unit = 0;
    QDate due;
    QDate start;
};

LedgerFacts lineFactsOf(const QList<Given> &tasks)
{
    QList<TaskFacts> list;
    for (const Given &given : tasks) {
        TaskFacts facts;
        facts.id = Id {given.id};
        facts.parent = Id {given.parent};
        facts.unit = Id {given.unit};
        facts.start = given.start;
        DeadlinePoint deadline;
        deadline.due = given.due;
        if (given.due.isValid())
            facts.deadlines = {deadline};
        list.append(facts);
    }
    return {list, kLineDay, WorkCalendar::builtIn()};
}

/// Unit 1: one overdue by 10 days, one normal; unit 2: two overdue; unit 3: one due soon, one
/// without any date; nobody: one normal.
QList<Given> tasksOfThreeUnits()
{
    return {{11, 0, 1, QDate(2026, 12, 31), {}},
            {12, 0, 1, QDate(2026, 9, 14), {}},
            {21, 0, 2, QDate(2026, 9, 23), {}},
            {22, 0, 2, QDate(2026, 7, 31), {}},
            {31, 0, 3, {}, {}},
            {32, 0, 3, QDate(2026, 9, 25), {}},
            {41, 0, 0, QDate(2026, 11, 30), {}}};
}

/// "2: 22 21 | 1: …"
QString printed(const Timeline &timeline)
{
    QStringList groups;
    for (const TimelineGroup &group : timeline.groups) {
        QStringList bars;
        for (const TimelineBar &bar : group.bars)
            bars.append(bar.task.toString());
        groups.append(QStringLiteral("%1%2: %3")
                          .arg(group.key.id.toString(), group.key.name, bars.join(u' ')));
    }
    return groups.join(QStringLiteral(" | "));
}

} // namespace

TEST_CASE("units with most late tasks stand first, and the worst task first in each")
{
    const LedgerFacts facts = lineFactsOf(tasksOfThreeUnits());
    const Timeline timeline = makeTimeline({facts, {}, TimelineGrouping::Unit, {}});
    CHECK(printed(timeline) == QStringLiteral("2: 22 21 | 1: 12 11 | 3: 32 31 | 0: 41"));
    CHECK(timeline.groups.at(0).red == 2);
    CHECK(timeline.groups.at(0).overdue == 2);
    CHECK(timeline.groups.at(2).yellow == 1);
    CHECK(timeline.counts == RowCounts {7, 7, 7});
    CHECK(timeline.asOf == kLineDay);
    CHECK(timeline.days == DateSpan {QDate(2026, 7, 31), QDate(2026, 12, 31)});
}

TEST_CASE("what nobody is named for stands last among equals")
{
    const LedgerFacts facts
        = lineFactsOf({{1, 0, 0, QDate(2026, 12, 31), {}}, {2, 0, 5, QDate(2026, 12, 31), {}}});
    CHECK(printed(makeTimeline({facts, {}, TimelineGrouping::Unit, {}}))
          == QStringLiteral("5: 2 | 0: 1"));
}

TEST_CASE("the filter takes tasks away, and groups with them")
{
    const LedgerFacts facts = lineFactsOf(tasksOfThreeUnits());
    RowFilter filter;
    filter.hits = QSet {Id {11}, Id {41}};
    const Timeline timeline = makeTimeline({facts, filter, TimelineGrouping::Unit, {}});
    CHECK(printed(timeline) == QStringLiteral("1: 11 | 0: 41"));
    CHECK(timeline.counts == RowCounts {2, 7, 2});
}

TEST_CASE("by objective, tasks stand under the task above them; objectives have no row")
{
    const LedgerFacts facts = lineFactsOf({{1, 0, 0, {}, {}},
                                           {11, 1, 0, QDate(2026, 12, 31), {}},
                                           {12, 1, 0, QDate(2026, 9, 1), {}},
                                           {2, 0, 0, QDate(2026, 12, 31), {}}});
    CHECK(printed(makeTimeline({facts, {}, TimelineGrouping::Objective, {}}))
          == QStringLiteral("1: 12 11 | 0: 2"));
}

TEST_CASE("by person, tasks stand under the first person responsible")
{
    const LedgerFacts facts = lineFactsOf(tasksOfThreeUnits());
    const ResponsibleKeys persons {{Id {11}, {Id {900}, {}}},
                                   {Id {12}, {{}, QStringLiteral("王某")}},
                                   {Id {21}, {Id {900}, {}}}};
    const Timeline timeline = makeTimeline({facts, {}, TimelineGrouping::Person, persons});
    // 22 and 32 and the rest are nobody's: red 1, yellow 1; 王某 has red 1; 900 has red 1.
    CHECK(printed(timeline) == QStringLiteral("0: 22 32 41 31 | 900: 21 11 | 0王某: 12"));
}

TEST_CASE("the person whose group a task belongs to is known, or only called by a name")
{
    TaskBundle task;
    CHECK(responsibleKey(task, kLineDay) == TimelineKey {});
    Responsibility leader;
    leader.role = ResponsibilityRole::Leader;
    leader.text = QStringLiteral("周某");
    Responsibility former;
    former.text = QStringLiteral("李某");
    former.to = QDate(2026, 6, 30);
    Responsibility present;
    present.text = QStringLiteral("王某");
    task.responsibilities = {leader, former, present};
    CHECK(responsibleKey(task, kLineDay) == TimelineKey {{}, QStringLiteral("王某")});
    CHECK(responsibleKey(task, QDate(2026, 6, 1)) == TimelineKey {{}, QStringLiteral("李某")});
    task.responsibilities.last().person = Id {900};
    CHECK(responsibleKey(task, kLineDay) == TimelineKey {Id {900}, {}});
}

TEST_CASE("without any date there are rows but no days")
{
    const LedgerFacts facts = lineFactsOf({{1, 0, 0, {}, {}}});
    const Timeline timeline = makeTimeline({facts, {}, TimelineGrouping::Unit, {}});
    CHECK(timeline.counts.shown == 1);
    CHECK_FALSE(timeline.days.start.isValid());
}

TEST_CASE("the plan of 大英县民政局 reaches to its last year")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    const LedgerFacts facts = *LedgerFacts::read(
        source, {tests::kDayingLedger}, QDate(2021, 7, 30), WorkCalendar::builtIn());
    const Timeline timeline = makeTimeline({facts, {}, TimelineGrouping::Objective, {}});
    CHECK(timeline.groups.size() == 3);
    CHECK(timeline.counts.all == 9);
    CHECK(timeline.days == DateSpan {QDate(2021, 12, 31), QDate(2025, 12, 31)});
    CHECK(timeline.groups.at(0).bars.at(0).task == dayingTask(1, 1));
}
