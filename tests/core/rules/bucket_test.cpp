// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/bucket.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kToday(2026, 9, 24);

TaskFacts task(QDate due, std::optional<int> percent = {})
{
    TaskFacts facts;
    facts.start = QDate(2026, 1, 1);
    DeadlinePoint deadline;
    deadline.due = due;
    facts.deadlines = {deadline};
    if (percent)
        facts.reports = {{QDate(2026, 9, 20), percent}};
    return facts;
}

TaskFacts closed(QDate due, QDate on)
{
    TaskFacts facts = task(due);
    facts.state = TaskState::Closed;
    facts.closedOn = on;
    return facts;
}

Bucket bucket(const TaskFacts &facts)
{
    const WorkCalendar &calendar = WorkCalendar::builtIn();
    return bucketOf(facts, lightOf(facts, kToday, calendar), calendar);
}

} // namespace

TEST_CASE("ten points decide whether a task is ahead, on schedule or behind")
{
    // 1 January to 31 December: 266 of 364 days have passed, 73.08 % are scheduled.
    const QDate due(2026, 12, 31);
    CHECK(bucket(task(due, 84)) == Bucket::Ahead);
    CHECK(bucket(task(due, 83)) == Bucket::OnSchedule);
    CHECK(bucket(task(due, 64)) == Bucket::OnSchedule);
    CHECK(bucket(task(due, 63)) == Bucket::Behind);
}

TEST_CASE("without a rule for what is behind the usual ten points decide")
{
    const QDate due(2026, 12, 31);
    TaskFacts onPlan = task(due, 73);
    onPlan.rules.behindPoints = 0;
    CHECK(bucket(onPlan) == Bucket::OnSchedule);
    TaskFacts late = task(due, 63);
    late.rules.behindPoints = 0;
    CHECK(bucket(late) == Bucket::Behind);
}

TEST_CASE("what is overdue is behind, whatever was reported")
{
    CHECK(bucket(task(QDate(2026, 9, 23), 100)) == Bucket::Behind);
    CHECK(bucket(task(QDate(2026, 9, 23))) == Bucket::Behind);
}

TEST_CASE("what cannot be judged stands among the others")
{
    CHECK(bucket(task(QDate(2026, 12, 31))) == Bucket::Other);
    CHECK(bucket(task({}, 50)) == Bucket::Other);
    TaskFacts stopped = task(QDate(2026, 12, 31), 50);
    stopped.state = TaskState::Suspended;
    CHECK(bucket(stopped) == Bucket::Other);
    TaskFacts later = task(QDate(2026, 12, 31), 0);
    later.start = QDate(2026, 10, 8);
    CHECK(bucket(later) == Bucket::Other);
}

TEST_CASE("a task closed twenty workdays early is completed early")
{
    // 27 August to 24 September 2026 are 21 workdays, the Sunday of 20 September among them.
    CHECK(bucket(closed(kToday, QDate(2026, 8, 27))) == Bucket::CompletedEarly);
    CHECK(bucket(closed(kToday, QDate(2026, 8, 28))) == Bucket::CompletedEarly);
    CHECK(bucket(closed(kToday, QDate(2026, 8, 31))) == Bucket::Completed);
    CHECK(bucket(closed(QDate(2026, 8, 31), QDate(2026, 9, 1))) == Bucket::Completed);
    CHECK(bucket(closed(kToday, {})) == Bucket::Completed);
}

TEST_CASE("a task closed before its last stage but one was due is completed early")
{
    TaskFacts facts = closed(QDate(2026, 9, 24), QDate(2026, 9, 15));
    DeadlinePoint stage;
    stage.due = QDate(2026, 9, 18);
    stage.isFinal = false;
    facts.deadlines.prepend(stage);
    CHECK(bucket(facts) == Bucket::CompletedEarly);
    facts.closedOn = QDate(2026, 9, 21);
    CHECK(bucket(facts) == Bucket::Completed);
}
