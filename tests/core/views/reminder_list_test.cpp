// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/reminder_list.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

constexpr Id kWelfare {1};
constexpr Id kHousing {2};
constexpr Id kLadderLedger {9};

/// Thursday; 25 to 27 September 2026 and 1 to 7 October are off.
const QDate kLadderDay(2026, 9, 24);
const QDate kMonday(2026, 9, 28);

TaskFacts dueTask(qint64 id, Id unit, QDate due)
{
    TaskFacts facts;
    facts.id = Id {id};
    facts.ledger = kLadderLedger;
    facts.unit = unit;
    DeadlinePoint deadline;
    deadline.due = due;
    deadline.originalDue = due;
    facts.deadlines = {deadline};
    return facts;
}

ReminderList remindersOn(const QList<TaskFacts> &tasks, QDate day, QDate shownOn = {})
{
    const WorkCalendar &calendar = WorkCalendar::builtIn();
    return reminderList(LedgerFacts(tasks, day, calendar), shownOn, calendar);
}

QList<DatedStep> stepsOf(const ReminderList &list, qint64 task)
{
    return list.tasks.value(Id {task}).steps;
}

} // namespace

TEST_CASE("the list of a day has its tasks by unit, the worst first")
{
    const ReminderList list
        = remindersOn({dueTask(1, kWelfare, QDate(2026, 9, 30)), // 3 workdays left
                       dueTask(2, kHousing, QDate(2026, 9, 23)), // 1 late
                       dueTask(3, kHousing, kLadderDay),
                       dueTask(4, kWelfare, QDate(2026, 9, 29))}, // 2 left: no step
                      kLadderDay);
    REQUIRE(list.groups.size() == 2);
    CHECK(list.groups.first().unit == kHousing);
    CHECK(list.groups.first().tasks == QList<Id> {Id {2}, Id {3}});
    CHECK(list.groups.first().overdue == 1);
    CHECK(list.groups.first().yellow == 1);
    CHECK(list.groups.last().tasks == QList<Id> {Id {1}});
    CHECK(list.groups.last().open == 2);
    CHECK(stepsOf(list, 1) == QList<DatedStep> {{ReminderStep::Before3, kLadderDay}});
    CHECK(stepsOf(list, 2) == QList<DatedStep> {{ReminderStep::Late1, kLadderDay}});
    CHECK(list.snoozed.isEmpty());
}

TEST_CASE("a task far from its due date is on the list and counts as neither red nor yellow")
{
    // 20 workdays after 24 September: 28–30 (3), 8–10 (6), 12–16 (11), 19–23 (16), 26–29 (20).
    const ReminderList list = remindersOn({dueTask(1, kWelfare, QDate(2026, 10, 29))}, kLadderDay);
    REQUIRE(list.groups.size() == 1);
    CHECK(stepsOf(list, 1) == QList<DatedStep> {{ReminderStep::Before20, kLadderDay}});
    CHECK(list.groups.first().red() == 0);
    CHECK(list.groups.first().yellow == 0);
}

TEST_CASE("a day off has no list, the next workday has what fell since a list was shown")
{
    const QList<TaskFacts> tasks {dueTask(1, kWelfare, QDate(2026, 9, 30)),
                                  dueTask(2, kWelfare, kLadderDay)};
    CHECK(remindersOn(tasks, QDate(2026, 9, 26), QDate(2026, 9, 23)).groups.isEmpty());

    // Shown on Wednesday the 23rd, not on Thursday: what Thursday proposed is said on Monday.
    const ReminderList monday = remindersOn(tasks, kMonday, QDate(2026, 9, 23));
    CHECK(stepsOf(monday, 1) == QList<DatedStep> {{ReminderStep::Before3, kLadderDay}});
    CHECK(stepsOf(monday, 2) == QList<DatedStep> {{ReminderStep::Late1, kMonday}});
    // Shown on Thursday: Monday has its own alone.
    CHECK(stepsOf(remindersOn(tasks, kMonday, kLadderDay), 1).isEmpty());
    CHECK(stepsOf(remindersOn(tasks, kMonday, kLadderDay), 2).size() == 1);
    // Shown the same day: nothing is left.
    CHECK(remindersOn(tasks, kMonday, kMonday).tasks.isEmpty());
    // Never shown, or looked back at: the day itself.
    CHECK(remindersOn(tasks, kMonday).tasks.size() == 1);
    CHECK(remindersOn(tasks, kMonday).tasks.contains(Id {2}));
    CHECK(remindersOn(tasks, kMonday, QDate(2026, 9, 30)) == remindersOn(tasks, kMonday));
}

TEST_CASE("a list looks back ten workdays at most")
{
    // T−3 of 30 September is the 24th, which lies ten workdays before 15 October.
    const QList<TaskFacts> tasks {dueTask(1, kWelfare, QDate(2026, 9, 30))};
    const DatedStep blue {ReminderStep::Before3, kLadderDay};
    CHECK(stepsOf(remindersOn(tasks, QDate(2026, 10, 14), QDate(2026, 1, 5)), 1).contains(blue));
    CHECK_FALSE(
        stepsOf(remindersOn(tasks, QDate(2026, 10, 15), QDate(2026, 1, 5)), 1).contains(blue));
}

TEST_CASE("of reminders without a paper the last one is said, of papers each")
{
    // T−5 on Tuesday 22, T−3 on Thursday 24, T−1 on Tuesday 29, T on Wednesday 30 September.
    const ReminderList list = remindersOn(
        {dueTask(1, kWelfare, QDate(2026, 9, 30))}, QDate(2026, 9, 30), QDate(2026, 9, 21));
    CHECK(stepsOf(list, 1)
          == QList<DatedStep> {{ReminderStep::Before3, kLadderDay},
                               {ReminderStep::DueToday, QDate(2026, 9, 30)}});
}

TEST_CASE("a task put off is left out until its day, then what fell meanwhile is said")
{
    TaskFacts task = dueTask(1, kWelfare, QDate(2026, 9, 30));
    task.snoozes = {{QDate(2026, 9, 22), kMonday}};
    const ReminderList thursday = remindersOn({task}, kLadderDay, QDate(2026, 9, 23));
    CHECK(thursday.groups.isEmpty());
    CHECK(thursday.snoozed == QList<Id> {Id {1}});

    const ReminderList monday = remindersOn({task}, kMonday, QDate(2026, 9, 25));
    CHECK(monday.snoozed.isEmpty());
    CHECK(monday.tasks.value(Id {1}).isBack);
    CHECK(stepsOf(monday, 1) == QList<DatedStep> {{ReminderStep::Before3, kLadderDay}});

    // Only once.
    CHECK(remindersOn({task}, QDate(2026, 9, 30), QDate(2026, 9, 29)).tasks.value(Id {1}).isBack
          == false);
}

TEST_CASE("a task comes back on its day though nothing fell meanwhile")
{
    TaskFacts task = dueTask(1, kWelfare, QDate(2026, 12, 31));
    task.snoozes = {{QDate(2026, 9, 22), QDate(2026, 9, 26)}}; // a Saturday off
    const ReminderList monday = remindersOn({task}, kMonday, kLadderDay);
    CHECK(monday.tasks.value(Id {1}).isBack);
    CHECK(stepsOf(monday, 1).isEmpty());
    CHECK(monday.groups.size() == 1);
}

TEST_CASE("a task comes back after a long leave, however long ago its day was")
{
    // Monday 28 September; the 14th, ten workdays before it, lies after the day it was put off to.
    TaskFacts task = dueTask(1, kWelfare, QDate(2026, 12, 31));
    task.snoozes = {{QDate(2026, 9, 4), QDate(2026, 9, 8)}};
    CHECK(remindersOn({task}, kMonday, QDate(2026, 9, 7)).tasks.value(Id {1}).isBack);
    CHECK(remindersOn({task}, kMonday, QDate(2026, 9, 8)).tasks.isEmpty());
}

TEST_CASE("where no list was ever shown a task put off to a day off comes back on the next workday")
{
    TaskFacts task = dueTask(1, kWelfare, QDate(2026, 12, 31));
    task.snoozes = {{QDate(2026, 9, 22), QDate(2026, 9, 26)}};
    CHECK(remindersOn({task}, kMonday).tasks.value(Id {1}).isBack);
    task.snoozes = {{QDate(2026, 9, 22), kMonday}};
    CHECK(remindersOn({task}, kMonday).tasks.value(Id {1}).isBack);
    task.snoozes = {{QDate(2026, 9, 22), kLadderDay}};
    CHECK(remindersOn({task}, kMonday).tasks.isEmpty());
}

TEST_CASE("the second red slip on a unit in a quarter proposes a talk")
{
    // Slips on 3 August and 28 September.
    const TaskFacts july = dueTask(1, kWelfare, QDate(2026, 7, 31));
    const TaskFacts september = dueTask(2, kWelfare, kLadderDay);
    const DatedStep slip {ReminderStep::Late1, kMonday};
    const DatedStep talk {ReminderStep::TwoRedSlips, kMonday};
    CHECK(stepsOf(remindersOn({july, september}, kMonday), 2) == QList<DatedStep> {slip, talk});
    CHECK(stepsOf(remindersOn({september}, kMonday), 2) == QList<DatedStep> {slip});

    TaskFacts elsewhere = july;
    elsewhere.unit = kHousing;
    CHECK(stepsOf(remindersOn({elsewhere, september}, kMonday), 2) == QList<DatedStep> {slip});

    TaskFacts june = dueTask(1, kWelfare, QDate(2026, 6, 29)); // slip on 30 June: another quarter
    CHECK(stepsOf(remindersOn({june, september}, kMonday), 2) == QList<DatedStep> {slip});

    TaskFacts closed = july; // closed late, on 5 August: its slip was proposed all the same
    closed.state = TaskState::Closed;
    closed.closedOn = QDate(2026, 8, 5);
    CHECK(stepsOf(remindersOn({closed, september}, kMonday), 2) == QList<DatedStep> {slip, talk});
}

TEST_CASE("a talk is proposed once, at the second slip and not at the third")
{
    const QList<TaskFacts> tasks {dueTask(1, kWelfare, QDate(2026, 7, 31)),
                                  dueTask(2, kWelfare, QDate(2026, 8, 3)),
                                  dueTask(3, kWelfare, kLadderDay)};
    CHECK(stepsOf(remindersOn(tasks, QDate(2026, 8, 4)), 2).size() == 2);
    CHECK(stepsOf(remindersOn(tasks, kMonday), 3)
          == QList<DatedStep> {{ReminderStep::Late1, kMonday}});
}

TEST_CASE("two slips of one day propose one talk, of no unit none")
{
    const ReminderList list = remindersOn(
        {dueTask(1, kWelfare, kLadderDay), dueTask(2, kWelfare, kLadderDay)}, kMonday);
    CHECK(stepsOf(list, 1).size() == 1);
    CHECK(stepsOf(list, 2).size() == 2);
    const ReminderList none
        = remindersOn({dueTask(1, {}, kLadderDay), dueTask(2, {}, kLadderDay)}, kMonday);
    CHECK(stepsOf(none, 2).size() == 1);

    QList<TaskFacts> silent {dueTask(1, kWelfare, kLadderDay), dueTask(2, kWelfare, kLadderDay)};
    for (TaskFacts &task : silent)
        task.rules.silentSteps.insert(ReminderStep::TwoRedSlips);
    CHECK(stepsOf(remindersOn(silent, kMonday), 2).size() == 1);
}

TEST_CASE("each step is told how many tasks it speaks of soon, switched off or not")
{
    const WorkCalendar &calendar = WorkCalendar::builtIn();
    TaskFacts switchedOff = dueTask(1, kWelfare, QDate(2026, 9, 30)); // T−3 today
    switchedOff.rules.silentSteps.insert(ReminderStep::Before3);
    TaskFacts elsewhere = dueTask(2, kWelfare, QDate(2026, 9, 30));
    elsewhere.ledger = Id {8};
    TaskFacts closed = dueTask(3, kWelfare, QDate(2026, 9, 30));
    closed.state = TaskState::Closed;
    const LedgerFacts facts(
        {switchedOff, elsewhere, closed, dueTask(4, kWelfare, QDate(2026, 10, 14))}, // 9 left
        kLadderDay,
        calendar);
    const QHash<ReminderStep, int> counts = stepCounts(facts, kLadderLedger, calendar);
    CHECK(counts.value(ReminderStep::Before3) == 2); // today and in 6 workdays
    CHECK(counts.value(ReminderStep::Before10) == 0);
    CHECK(counts.value(ReminderStep::DueToday) == 2); // in 3 and in 9
    CHECK(counts.value(ReminderStep::Late1) == 1); // in 4; the other in 10
    CHECK(counts.value(ReminderStep::BehindAtMonthClose) == 0);
}
