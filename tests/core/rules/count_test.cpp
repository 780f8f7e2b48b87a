// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/count.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kDay(2026, 9, 24);
const DateSpan kWeek {QDate(2026, 9, 21), QDate(2026, 9, 27)};

TaskFacts dueTask(QDate due, TaskState state = TaskState::InProgress)
{
    TaskFacts facts;
    facts.id = Id {1};
    facts.state = state;
    facts.start = QDate(2026, 1, 1);
    DeadlinePoint deadline;
    deadline.due = due;
    facts.deadlines = {deadline};
    return facts;
}

TaskFacts closedTask(QDate due, QDate on)
{
    TaskFacts facts = dueTask(due, TaskState::Closed);
    facts.closedOn = on;
    return facts;
}

/// The names of the counts a task stands in, by number.
QList<Count> countsOf(const TaskFacts &facts)
{
    const Light light = lightOf(facts, kDay, WorkCalendar::builtIn());
    QList<Count> counts;
    for (int kind = 0; kind < kCountKinds; ++kind) {
        if (isCounted(static_cast<Count>(kind), facts, light, kWeek))
            counts.append(static_cast<Count>(kind));
    }
    return counts;
}

} // namespace

TEST_CASE("an open task with time left is open and no more")
{
    CHECK(countsOf(dueTask(QDate(2026, 12, 31))) == QList<Count> {Count::All, Count::Open});
    CHECK(countsOf(dueTask({})) == QList<Count> {Count::All, Count::Open});
}

TEST_CASE("a task due today is due soon and to be closed, but not overdue")
{
    CHECK(countsOf(dueTask(kDay))
          == QList<Count> {
              Count::All, Count::Open, Count::Yellow, Count::DueSoon, Count::ToBeClosed});
}

TEST_CASE("a task that is late is red, overdue and to be closed")
{
    CHECK(countsOf(dueTask(QDate(2026, 9, 23)))
          == QList<Count> {Count::All,
                           Count::Open,
                           Count::Red,
                           Count::Overdue,
                           Count::ToBeClosed,
                           Count::FallenDue});
}

TEST_CASE("a task far behind schedule is red without being overdue")
{
    TaskFacts facts = dueTask(QDate(2026, 12, 31));
    facts.reports = {{QDate(2026, 9, 20), 10}};
    // From 1 January to 31 December are 364 days, 266 have passed: 73.1 % are scheduled.
    CHECK(countsOf(facts) == QList<Count> {Count::All, Count::Open, Count::Red, Count::Scheduled});
    facts.reports = {{QDate(2026, 9, 20), 64}};
    CHECK(countsOf(facts)
          == QList<Count> {Count::All, Count::Open, Count::Scheduled, Count::OnSchedule});
}

TEST_CASE("a closed task counts on time or late, this week or before")
{
    CHECK(countsOf(closedTask(QDate(2026, 9, 30), QDate(2026, 9, 22)))
          == QList<Count> {Count::All,
                           Count::ClosedInPeriod,
                           Count::Closed,
                           Count::ClosedOnTime,
                           Count::ToBeClosed,
                           Count::FallenDue});
    CHECK(countsOf(closedTask(QDate(2026, 6, 30), QDate(2026, 7, 6)))
          == QList<Count> {
              Count::All, Count::Closed, Count::ClosedLate, Count::ToBeClosed, Count::FallenDue});
}

TEST_CASE("a closing dated later is not known yet")
{
    CHECK(countsOf(closedTask(QDate(2026, 12, 31), QDate(2026, 9, 25)))
          == QList<Count> {Count::All, Count::Open});
}

TEST_CASE("suspended and cancelled tasks count for nothing else")
{
    for (const TaskState state : {TaskState::Suspended, TaskState::Cancelled})
        CHECK(countsOf(dueTask(QDate(2026, 9, 1), state))
              == QList<Count> {Count::All, Count::Stopped});
    CHECK(countsOf(dueTask(QDate(2026, 9, 1), TaskState::Draft)) == QList<Count> {Count::All});
}

TEST_CASE("a task registered within the week is new")
{
    TaskFacts facts = dueTask(QDate(2026, 12, 31));
    facts.registeredOn = QDate(2026, 9, 21);
    CHECK(countsOf(facts).contains(Count::Added));
    facts.registeredOn = QDate(2026, 9, 20);
    CHECK_FALSE(countsOf(facts).contains(Count::Added));
}
