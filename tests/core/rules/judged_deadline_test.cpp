// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/judged_deadline.h"
#include "tests/support/catch.h"

using namespace core;

namespace {
DeadlinePoint point(QDate due, bool isFinal, QDate actual = {})
{
    DeadlinePoint result;
    result.due = due;
    result.isFinal = isFinal;
    result.actual = actual;
    return result;
}
} // namespace

TEST_CASE("a task is judged on its last final deadline")
{
    TaskFacts facts;
    facts.deadlines = {point(QDate(2026, 3, 31), false),
                       point(QDate(2026, 6, 30), true),
                       point(QDate(2026, 9, 30), true)};

    CHECK(judgedDeadline(facts)->due == QDate(2026, 9, 30));
}

TEST_CASE("nodes alone give a short task no deadline of its own")
{
    TaskFacts facts;
    facts.deadlines = {point(QDate(2026, 3, 31), false)};
    CHECK_FALSE(judgedDeadline(facts));
    CHECK_FALSE(judgedDeadline(TaskFacts {}));

    facts.deadlines = {point(QDate(), true)}; // 长期
    CHECK_FALSE(judgedDeadline(facts));
}

TEST_CASE("a task over several years is judged on the stage that is on")
{
    // 一年初见成效、三年基本达标、五年系统谋划 of the plan of 2021.
    TaskFacts facts;
    facts.deadlines = {point(QDate(2021, 12, 31), false, QDate(2021, 12, 15)),
                       point(QDate(2023, 12, 31), false),
                       point(QDate(2025, 12, 31), true)};
    CHECK(judgedDeadline(facts)->due == QDate(2023, 12, 31));

    facts.deadlines[1].actual = QDate(2023, 11, 1);
    CHECK(judgedDeadline(facts)->due == QDate(2025, 12, 31));
}

TEST_CASE("a closed task is measured against its final deadline, not a stage")
{
    TaskFacts facts;
    facts.state = TaskState::Closed;
    facts.deadlines = {point(QDate(2021, 12, 31), false), point(QDate(2025, 12, 31), true)};

    CHECK(judgedDeadline(facts)->due == QDate(2025, 12, 31));
}
