// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reminder_ladder.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

using Steps = QList<ReminderStep>;

TaskFacts ladderTask(QDate due, TaskClass taskClass = TaskClass::None)
{
    TaskFacts facts;
    facts.taskClass = taskClass;
    DeadlinePoint deadline;
    deadline.due = due;
    deadline.originalDue = due;
    facts.deadlines = {deadline};
    return facts;
}

Steps stepsAt(const TaskFacts &facts, QDate day)
{
    return stepsOn(facts, day, WorkCalendar::builtIn());
}

using DatedSteps = QList<std::pair<QDate, ReminderStep>>;

/// Every step of a task due on @p due from August to December 2026.
DatedSteps ladderOf(QDate due)
{
    DatedSteps found;
    for (QDate day(2026, 8, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
        for (const ReminderStep step : stepsAt(ladderTask(due), day))
            found.append({day, step});
    }
    return found;
}

int slips(const TaskFacts &facts, QDate day)
{
    return redSlipsInQuarter(facts, day, WorkCalendar::builtIn());
}

/// Begun on Sunday 8 February 2026, 200 days long: on the 28th a tenth of it is over.
TaskFacts tenthOver(int percent)
{
    TaskFacts facts = ladderTask(QDate(2026, 8, 27));
    facts.start = QDate(2026, 2, 8);
    facts.reports = {{QDate(2026, 2, 10), percent}};
    return facts;
}

TaskFacts monthlyReporter(QDate lastReport)
{
    TaskFacts facts;
    facts.start = QDate(2026, 3, 10);
    DeadlinePoint deadline;
    deadline.precision = Precision::Recurring;
    deadline.cadence = QStringLiteral("每月5日前");
    facts.deadlines = {deadline};
    facts.reports = {{lastReport, {}}};
    return facts;
}

} // namespace

// Around Thursday 24 September 2026: Sunday the 20th and Saturday 10 October are worked, 25 to 27
// September and 1 to 7 October are off.
TEST_CASE("the steps of a ladder are counted in workdays")
{
    const DatedSteps expected {
        {QDate(2026, 8, 28), ReminderStep::Before20},
        {QDate(2026, 9, 18), ReminderStep::Before5},
        {QDate(2026, 9, 21), ReminderStep::Before3},
        {QDate(2026, 9, 23), ReminderStep::Before1},
        {QDate(2026, 9, 24), ReminderStep::DueToday},
        {QDate(2026, 9, 28), ReminderStep::Late1},
        {QDate(2026, 10, 9), ReminderStep::Late5},
        {QDate(2026, 10, 15), ReminderStep::Late10},
    };
    CHECK(ladderOf(QDate(2026, 9, 24)) == expected);
    // Saturday, the second of three days off: Thursday is the last chance.
    CHECK(ladderOf(QDate(2026, 9, 26)) == expected);
}

TEST_CASE("a due date on the last day of a long holiday is counted from the last workday before it")
{
    const DatedSteps expected {
        {QDate(2026, 9, 2), ReminderStep::Before20},
        {QDate(2026, 9, 22), ReminderStep::Before5},
        {QDate(2026, 9, 24), ReminderStep::Before3},
        {QDate(2026, 9, 29), ReminderStep::Before1},
        {QDate(2026, 9, 30), ReminderStep::DueToday},
        {QDate(2026, 10, 8), ReminderStep::Late1},
        {QDate(2026, 10, 13), ReminderStep::Late5},
        {QDate(2026, 10, 20), ReminderStep::Late10},
    };
    CHECK(ladderOf(QDate(2026, 10, 7)) == expected);
}

TEST_CASE("a due date on a plain Friday or on a Sunday that is worked is a day like any other")
{
    const DatedSteps friday {
        {QDate(2026, 8, 21), ReminderStep::Before20},
        {QDate(2026, 9, 11), ReminderStep::Before5},
        {QDate(2026, 9, 15), ReminderStep::Before3},
        {QDate(2026, 9, 17), ReminderStep::Before1},
        {QDate(2026, 9, 18), ReminderStep::DueToday},
        {QDate(2026, 9, 20), ReminderStep::Late1},
        {QDate(2026, 9, 24), ReminderStep::Late5},
        {QDate(2026, 10, 9), ReminderStep::Late10},
    };
    CHECK(ladderOf(QDate(2026, 9, 18)) == friday);
    const DatedSteps sunday {
        {QDate(2026, 8, 24), ReminderStep::Before20},
        {QDate(2026, 9, 14), ReminderStep::Before5},
        {QDate(2026, 9, 16), ReminderStep::Before3},
        {QDate(2026, 9, 18), ReminderStep::Before1},
        {QDate(2026, 9, 20), ReminderStep::DueToday},
        {QDate(2026, 9, 21), ReminderStep::Late1},
        {QDate(2026, 9, 28), ReminderStep::Late5},
        {QDate(2026, 10, 10), ReminderStep::Late10},
    };
    CHECK(ladderOf(QDate(2026, 9, 20)) == sunday);
}

TEST_CASE("ten workdays before, priority tasks alone are spoken of")
{
    const QDate day(2026, 9, 11);
    CHECK(stepsAt(ladderTask(QDate(2026, 9, 24)), day).isEmpty());
    for (const TaskClass each : {TaskClass::PriorityProject, TaskClass::PriorityWork})
        CHECK(stepsAt(ladderTask(QDate(2026, 9, 24), each), day) == Steps {ReminderStep::Before10});
    CHECK(isFor(ReminderStep::Before20, ladderTask({})));
    CHECK_FALSE(isFor(ReminderStep::Before10, ladderTask({})));
}

// 2026-W08 has no workday: off from Sunday 15 to Monday 23 February, Saturday the 14th is worked.
TEST_CASE("a due date in the Spring Festival is spoken of on the last workday before it")
{
    const TaskFacts facts = ladderTask(QDate(2026, 2, 21));
    CHECK(stepsAt(facts, QDate(2026, 2, 13)) == Steps {ReminderStep::Before1});
    CHECK(stepsAt(facts, QDate(2026, 2, 14)) == Steps {ReminderStep::DueToday});
    for (QDate day(2026, 2, 15); day <= QDate(2026, 2, 23); day = day.addDays(1))
        CHECK(stepsAt(facts, day).isEmpty());
    CHECK(stepsAt(facts, QDate(2026, 2, 24)) == Steps {ReminderStep::Late1});
}

TEST_CASE("the rule of the ledger for days off moves the ladder")
{
    TaskFacts facts = ladderTask(QDate(2026, 2, 21));
    facts.rules.dayOffRule = DayOffRule::Later;
    CHECK(stepsAt(facts, QDate(2026, 2, 14)) == Steps {ReminderStep::Before1});
    CHECK(stepsAt(facts, QDate(2026, 2, 24)) == Steps {ReminderStep::DueToday});
    CHECK(stepsAt(facts, QDate(2026, 2, 25)) == Steps {ReminderStep::Late1});
}

TEST_CASE("the end of a year is passed on the first workday of the next")
{
    const TaskFacts facts = ladderTask(QDate(2021, 12, 31));
    CHECK(stepsAt(facts, QDate(2021, 12, 31)) == Steps {ReminderStep::DueToday});
    CHECK(stepsAt(facts, QDate(2022, 1, 1)).isEmpty());
    CHECK(stepsAt(facts, QDate(2022, 1, 3)).isEmpty());
    CHECK(stepsAt(facts, QDate(2022, 1, 4)) == Steps {ReminderStep::Late1});
}

TEST_CASE("a year without a notice counts plain weekends")
{
    // Friday 2 and Monday 5 January 2032.
    const TaskFacts facts = ladderTask(QDate(2032, 1, 2));
    CHECK(stepsAt(facts, QDate(2032, 1, 3)).isEmpty());
    CHECK(stepsAt(facts, QDate(2032, 1, 5)) == Steps {ReminderStep::Late1});
}

TEST_CASE("ten points behind on the last workday of a month propose a yellow slip")
{
    const QDate close(2026, 2, 28); // a Saturday that is worked
    CHECK(stepsAt(tenthOver(0), close) == Steps {ReminderStep::BehindAtMonthClose});
    CHECK(stepsAt(tenthOver(1), close).isEmpty());
    CHECK(stepsAt(tenthOver(0), QDate(2026, 2, 27)).isEmpty());
    CHECK(stepsAt(tenthOver(0), QDate(2026, 3, 2)).isEmpty());
    CHECK(stepsAt(tenthOver(0), QDate(2026, 3, 31)) == Steps {ReminderStep::BehindAtMonthClose});

    TaskFacts strict = tenthOver(1);
    strict.rules.behindPoints = 9;
    CHECK(stepsAt(strict, close) == Steps {ReminderStep::BehindAtMonthClose});
    strict.rules.behindPoints = 0; // no light for it; the ladder keeps to the usual ten
    CHECK(stepsAt(strict, close).isEmpty());
}

TEST_CASE("an overdue task is not called behind as well at the close of a month")
{
    TaskFacts facts = ladderTask(QDate(2026, 9, 29));
    facts.start = QDate(2026, 9, 1);
    facts.reports = {{QDate(2026, 9, 10), 10}};
    CHECK(stepsAt(facts, QDate(2026, 9, 30)) == Steps {ReminderStep::Late1});
}

TEST_CASE("a second report that does not come proposes a yellow slip once")
{
    // 5 October is off; its grace are the 8th and 9th. That of 5 November are the 6th and 9th.
    const TaskFacts facts = monthlyReporter(QDate(2026, 9, 4));
    CHECK(stepsAt(facts, QDate(2026, 10, 10)).isEmpty());
    CHECK(stepsAt(facts, QDate(2026, 11, 9)).isEmpty());
    CHECK(stepsAt(facts, QDate(2026, 11, 10)) == Steps {ReminderStep::ReportsMissing});
    CHECK(stepsAt(facts, QDate(2026, 11, 11)).isEmpty());
    CHECK(stepsAt(monthlyReporter(QDate(2026, 10, 4)), QDate(2026, 11, 10)).isEmpty());

    TaskFacts began = facts; // in October: the report of September was not due
    began.start = QDate(2026, 10, 6);
    CHECK(stepsAt(began, QDate(2026, 11, 10)).isEmpty());

    TaskFacts unlit = facts; // the rule of the light is off; the ladder has its own switch
    unlit.rules.reportGraceWorkdays = 0;
    CHECK(stepsAt(unlit, QDate(2026, 11, 10)) == Steps {ReminderStep::ReportsMissing});
}

TEST_CASE("a grace that ends before days off is over on the next workday")
{
    // Weekly, on Fridays: 18 and 25 September (off). The grace of the second are 28 and 29.
    TaskFacts facts = monthlyReporter(QDate(2026, 9, 11));
    facts.deadlines.first().cadence = QStringLiteral("每周五");
    CHECK(stepsAt(facts, QDate(2026, 9, 29)).isEmpty());
    CHECK(stepsAt(facts, QDate(2026, 9, 30)) == Steps {ReminderStep::ReportsMissing});
}

TEST_CASE("a ledger switches every step by itself")
{
    TaskFacts facts = ladderTask(QDate(2026, 9, 24));
    facts.rules.silentSteps.insert(ReminderStep::Late1);
    CHECK(stepsAt(facts, QDate(2026, 9, 24)) == Steps {ReminderStep::DueToday});
    CHECK(stepsAt(facts, QDate(2026, 9, 28)).isEmpty());
    CHECK(slips(facts, QDate(2026, 9, 28)) == 0);
}

TEST_CASE("what is not open is not spoken of, unless it was stopped later")
{
    TaskFacts facts = ladderTask(QDate(2026, 9, 24));
    for (const TaskState state : {TaskState::Draft, TaskState::Suspended, TaskState::Cancelled}) {
        facts.state = state;
        CHECK(stepsAt(facts, QDate(2026, 9, 24)).isEmpty());
    }
    facts.state = TaskState::Closed;
    facts.closedOn = QDate(2026, 9, 22);
    CHECK(stepsAt(facts, QDate(2026, 9, 21)) == Steps {ReminderStep::Before3});
    CHECK(stepsAt(facts, QDate(2026, 9, 23)).isEmpty());
    CHECK(stepsAt({}, QDate(2026, 9, 24)).isEmpty());
}

TEST_CASE("each due date missed in a quarter is one red slip")
{
    // Friday 31 July, put off on 10 August to 24 September; the slips are of 3 August and 28
    // September.
    TaskFacts facts = ladderTask(QDate(2026, 9, 24));
    facts.deadlines.first().originalDue = QDate(2026, 7, 31);
    facts.deadlines.first().moves
        = {{EventKind::DueExtended, QDate(2026, 8, 10), QDate(2026, 7, 31), QDate(2026, 9, 24)}};
    CHECK(slips(facts, QDate(2026, 7, 31)) == 0);
    CHECK(slips(facts, QDate(2026, 8, 3)) == 1);
    CHECK(slips(facts, QDate(2026, 9, 27)) == 1);
    CHECK(slips(facts, QDate(2026, 9, 28)) == 2);
    CHECK(slips(facts, QDate(2026, 9, 30)) == 2);
    CHECK(slips(facts, QDate(2026, 10, 8)) == 0); // a new quarter
}

TEST_CASE("a deadline put off in time has no red slip")
{
    TaskFacts facts = ladderTask(QDate(2026, 9, 24));
    facts.deadlines.first().moves
        = {{EventKind::DueExtended, QDate(2026, 7, 30), QDate(2026, 7, 31), QDate(2026, 9, 24)}};
    CHECK(slips(facts, QDate(2026, 9, 24)) == 0);
}

TEST_CASE("a slip of the last day of a quarter belongs to the quarter it is proposed in")
{
    // Wednesday 30 September; the next workday is 8 October.
    const TaskFacts facts = ladderTask(QDate(2026, 9, 30));
    CHECK(slips(facts, QDate(2026, 9, 30)) == 0);
    CHECK(slips(facts, QDate(2026, 10, 8)) == 1);
}

TEST_CASE("every step has its paper")
{
    CHECK(proposalOf(ReminderStep::Before5) == Proposal::None);
    CHECK(proposalOf(ReminderStep::Before3) == Proposal::BlueSlip);
    CHECK(proposalOf(ReminderStep::Before1) == Proposal::None);
    CHECK(proposalOf(ReminderStep::BehindAtMonthClose) == Proposal::YellowSlip);
    CHECK(proposalOf(ReminderStep::ReportsMissing) == Proposal::YellowSlip);
    CHECK(proposalOf(ReminderStep::Late1) == Proposal::RedSlip);
    CHECK(proposalOf(ReminderStep::Late5) == Proposal::Circular);
    CHECK(proposalOf(ReminderStep::Late10) == Proposal::Talk);
    CHECK(proposalOf(ReminderStep::TwoRedSlips) == Proposal::Talk);
    CHECK(workdaysAfterDue(ReminderStep::Before20) == -20);
    CHECK(workdaysAfterDue(ReminderStep::Late10) == 10);
    CHECK_FALSE(workdaysAfterDue(ReminderStep::TwoRedSlips).has_value());
}

TEST_CASE("reminders are put off from the day of the snooze up to the day before it ends")
{
    TaskFacts facts;
    CHECK_FALSE(isSnoozed(facts, QDate(2026, 9, 24)));
    facts.snoozes = {{QDate(2026, 9, 22), QDate(2026, 9, 30)}};
    CHECK_FALSE(isSnoozed(facts, QDate(2026, 9, 21)));
    CHECK(isSnoozed(facts, QDate(2026, 9, 22)));
    CHECK(isSnoozed(facts, QDate(2026, 9, 29)));
    CHECK_FALSE(isSnoozed(facts, QDate(2026, 9, 30)));
    facts.snoozes.append({QDate(2026, 9, 23), QDate(2026, 9, 24)}); // the last word counts
    CHECK(isSnoozed(facts, QDate(2026, 9, 23)));
    CHECK_FALSE(isSnoozed(facts, QDate(2026, 9, 24)));
}
