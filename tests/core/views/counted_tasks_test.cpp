// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/counted_tasks.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kCountDay(2026, 9, 24);

void add(CountedTasks &tasks, qint64 id, QDate due, QDate closedOn = {})
{
    TaskFacts facts;
    facts.id = Id {id};
    facts.closedOn = closedOn;
    facts.state = closedOn.isValid() ? TaskState::Closed : TaskState::InProgress;
    DeadlinePoint deadline;
    deadline.due = due;
    facts.deadlines = {deadline};
    tasks.add(facts,
              lightOf(facts, kCountDay, WorkCalendar::builtIn()),
              {QDate(2026, 9, 21), QDate(2026, 9, 27)});
}

} // namespace

TEST_CASE("a number is how many tasks stand behind it")
{
    CountedTasks tasks;
    add(tasks, 1, QDate(2026, 9, 1));
    add(tasks, 2, QDate(2026, 9, 28));
    add(tasks, 3, QDate(2026, 12, 31), QDate(2026, 9, 22));
    add(tasks, 4, QDate(2026, 12, 31));

    CHECK(tasks.of(Count::All) == QList<Id> {Id {1}, Id {2}, Id {3}, Id {4}});
    CHECK(tasks.of(Count::Red) == QList<Id> {Id {1}});
    CHECK(tasks.of(Count::Yellow) == QList<Id> {Id {2}});
    CHECK(tasks.of(Count::ClosedInPeriod) == QList<Id> {Id {3}});
    CHECK(tasks.number(Count::Open) == 3);
    CHECK(tasks.number(Count::Stopped) == 0);
}

TEST_CASE("rates divide the numbers")
{
    CountedTasks tasks;
    CHECK(tasks.rate(RateKind::OnTime) == Rate {0, 0});
    add(tasks, 1, QDate(2026, 9, 1));
    add(tasks, 2, QDate(2026, 9, 30), QDate(2026, 9, 2));
    add(tasks, 3, QDate(2026, 9, 1), QDate(2026, 9, 2));
    // Closed early, closed late and overdue are to be closed; the one closed early among them.
    CHECK(tasks.rate(RateKind::Completion) == Rate {2, 3});
    CHECK(tasks.rate(RateKind::OnTime) == Rate {1, 2});
    CHECK(tasks.rate(RateKind::Overdue) == Rate {1, 1});
    CHECK(tasks.rate(RateKind::Punctual) == Rate {1, 3});
}
