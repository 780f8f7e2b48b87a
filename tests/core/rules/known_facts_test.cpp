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
