// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/scheduled_progress.h"
#include "tests/support/catch.h"

using namespace core;

namespace {
TaskFacts reported(int percent)
{
    TaskFacts facts;
    facts.reports = {{QDate(2026, 1, 5), percent}};
    return facts;
}

DeadlinePoint node(QDate due, int percent)
{
    DeadlinePoint result;
    result.due = due;
    result.plannedPercent = percent;
    result.isFinal = false;
    return result;
}
} // namespace

TEST_CASE("the newest report with a figure gives the progress")
{
    TaskFacts facts;
    CHECK_FALSE(reportedPercent(facts));

    facts.reports = {{QDate(2026, 1, 5), 30}, {QDate(2026, 2, 5), std::nullopt}};
    CHECK(reportedPercent(facts) == 30);
}

TEST_CASE("without nodes progress is scheduled evenly from start to due date")
{
    // 2026-01-01 to 2026-04-11 are 100 days.
    TaskFacts facts = reported(0);
    facts.start = QDate(2026, 1, 1);
    const QDate due(2026, 4, 11);

    CHECK(scheduledProgress(facts, due, QDate(2025, 12, 31)) == 0);
    CHECK(scheduledProgress(facts, due, QDate(2026, 1, 1)) == 0);
    CHECK(scheduledProgress(facts, due, QDate(2026, 1, 31)) == Approx(30));
    CHECK(scheduledProgress(facts, due, due) == 100);
    CHECK(scheduledProgress(facts, due, QDate(2027, 1, 1)) == 100);
}

TEST_CASE("nodes bend the schedule")
{
    // 20 % by day 50, the remaining 80 % in the 50 days after it.
    TaskFacts facts = reported(0);
    facts.start = QDate(2026, 1, 1);
    facts.deadlines = {node(QDate(2026, 2, 20), 20)};
    const QDate due(2026, 4, 11);

    CHECK(scheduledProgress(facts, due, QDate(2026, 1, 26)) == Approx(10));
    CHECK(scheduledProgress(facts, due, QDate(2026, 2, 20)) == Approx(20));
    CHECK(scheduledProgress(facts, due, QDate(2026, 3, 17)) == Approx(60));
}

TEST_CASE("a task of one day is scheduled at nought until that day and whole from it")
{
    TaskFacts facts = reported(0);
    facts.start = QDate(2026, 3, 2);

    CHECK(scheduledProgress(facts, QDate(2026, 3, 2), QDate(2026, 3, 1)) == 0);
    CHECK(scheduledProgress(facts, QDate(2026, 3, 2), QDate(2026, 3, 2)) == 100);
}

TEST_CASE("what cannot be judged is not judged")
{
    TaskFacts unreported;
    unreported.start = QDate(2026, 1, 1);
    CHECK_FALSE(scheduledProgress(unreported, QDate(2026, 4, 11), QDate(2026, 2, 1)));

    const TaskFacts unplanned = reported(10);
    CHECK_FALSE(scheduledProgress(unplanned, QDate(2026, 4, 11), QDate(2026, 2, 1)));

    TaskFacts openEnded = reported(10);
    openEnded.start = QDate(2026, 1, 1);
    CHECK_FALSE(scheduledProgress(openEnded, QDate(), QDate(2026, 2, 1)));
}
