// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/known_facts.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("what is dated after the as-of day has not happened yet")
{
    TaskFacts facts;
    facts.state = TaskState::Closed;
    facts.closedOn = QDate(2021, 12, 20);
    facts.reports = {{QDate(2021, 11, 1), 40}, {QDate(2021, 12, 20), 100}};
    DeadlinePoint node;
    node.actual = QDate(2021, 12, 19);
    facts.deadlines = {node};

    const TaskFacts before = knownOn(facts, QDate(2021, 12, 18));
    CHECK(before.state == TaskState::InProgress);
    CHECK_FALSE(before.closedOn.isValid());
    CHECK(before.reports == QList<ReportPoint> {{QDate(2021, 11, 1), 40}});
    CHECK_FALSE(before.deadlines.first().actual.isValid());

    CHECK(knownOn(facts, QDate(2021, 12, 20)) == facts);
}

TEST_CASE("a closing without a date is known on any day")
{
    TaskFacts facts;
    facts.state = TaskState::Closed;

    CHECK(knownOn(facts, QDate(1990, 1, 1)).state == TaskState::Closed);
}

TEST_CASE("a step taken later leaves the task what it was before it")
{
    TaskFacts facts;
    facts.state = TaskState::Closed;
    facts.closedOn = QDate(2026, 9, 25);
    facts.steps = {{EventKind::Suspended, QDate(2026, 9, 1), TaskState::Assigned},
                   {EventKind::Reopened, QDate(2026, 9, 10), TaskState::Suspended},
                   {EventKind::Closed, QDate(2026, 9, 25), TaskState::Assigned}};

    CHECK(knownOn(facts, QDate(2026, 8, 31)).state == TaskState::Assigned);
    CHECK(knownOn(facts, QDate(2026, 9, 9)).state == TaskState::Suspended);
    CHECK(knownOn(facts, QDate(2026, 9, 24)).state == TaskState::Assigned);
    CHECK_FALSE(knownOn(facts, QDate(2026, 9, 24)).closedOn.isValid());
    CHECK(knownOn(facts, QDate(2026, 9, 25)) == facts);
}

TEST_CASE("before it was reopened a task was closed, on its own day")
{
    TaskFacts facts;
    facts.state = TaskState::InProgress;
    facts.steps = {{EventKind::Closed, QDate(2026, 9, 1), TaskState::InProgress},
                   {EventKind::Reopened, QDate(2026, 9, 10), TaskState::Closed}};

    const TaskFacts before = knownOn(facts, QDate(2026, 9, 9));
    CHECK(before.state == TaskState::Closed);
    CHECK(before.closedOn == QDate(2026, 9, 1));
    CHECK(knownOn(facts, QDate(2026, 9, 10)).state == TaskState::InProgress);
}

TEST_CASE("an extension is not known before the day it was filed, a correction always is")
{
    DeadlinePoint deadline;
    deadline.due = QDate(2026, 10, 31);
    deadline.moves
        = {{EventKind::DueCorrected, QDate(2026, 9, 2), QDate(2026, 8, 13), QDate(2026, 8, 31)},
           {EventKind::DueExtended, QDate(2026, 8, 28), QDate(2026, 8, 31), QDate(2026, 9, 30)},
           {EventKind::DueAdjusted, QDate(2026, 9, 21), QDate(2026, 9, 30), QDate(2026, 10, 31)}};
    TaskFacts facts;
    facts.deadlines = {deadline};
    const auto dueOn = [&facts](QDate day) { return knownOn(facts, day).deadlines.first().due; };

    CHECK(dueOn(QDate(2026, 8, 1)) == QDate(2026, 8, 31));
    CHECK(knownOn(facts, QDate(2026, 8, 1)).deadlines.first().moves.size() == 1);
    CHECK(dueOn(QDate(2026, 8, 28)) == QDate(2026, 9, 30));
    CHECK(dueOn(QDate(2026, 9, 20)) == QDate(2026, 9, 30));
    CHECK(dueOn(QDate(2026, 9, 21)) == QDate(2026, 10, 31));
}
