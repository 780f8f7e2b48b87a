// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/alert_list.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

constexpr Id kElderly {1};
constexpr Id kSociety {2};
constexpr Id kNoUnit {};

/// Thursday; 25 September to 27 September and 1 to 7 October are days off.
const QDate kDay(2026, 9, 24);

TaskFacts task(qint64 id, Id unit, QDate due)
{
    TaskFacts facts;
    facts.id = Id {id};
    facts.unit = unit;
    DeadlinePoint deadline;
    deadline.due = due;
    deadline.precision = Precision::Day;
    deadline.originalDue = due;
    facts.deadlines.append(deadline);
    return facts;
}

LedgerFacts judged(const QList<TaskFacts> &tasks, QDate day = kDay)
{
    return {tasks, day, WorkCalendar::builtIn()};
}

/// Six open tasks of two units and of none, and one that is closed.
QList<TaskFacts> office()
{
    QList<TaskFacts> tasks {
        task(1, kElderly, QDate(2026, 9, 30)), // 3 workdays left
        task(2, kElderly, QDate(2026, 7, 31)), // 40 workdays late
        task(3, kSociety, QDate(2026, 9, 23)), // 1 workday late
        task(4, kSociety, QDate(2026, 12, 31)),
        task(5, kNoUnit, QDate(2026, 9, 22)), // 2 workdays late
        task(6, kElderly, QDate(2026, 8, 1)),
        task(7, kElderly, QDate(2026, 12, 31)),
    };
    tasks[5].state = TaskState::Closed;
    return tasks;
}

QList<Id> idsOf(const LedgerFacts &facts)
{
    QList<Id> ids;
    for (const int index : alertsOf(facts))
        ids.append(facts.tasks().at(index).id);
    return ids;
}

} // namespace

TEST_CASE("alerts are the red and yellow open tasks, the worst first")
{
    CHECK(idsOf(judged(office())) == QList<Id> {Id {2}, Id {5}, Id {3}, Id {1}});
    CHECK(idsOf(judged({})).isEmpty());
}

TEST_CASE("an objective is no alert, what stands under it is")
{
    QList<TaskFacts> tasks {TaskFacts {}, task(2, kElderly, QDate(2026, 9, 1))};
    tasks[0].id = Id {1};
    tasks[1].parent = Id {1};

    CHECK(idsOf(judged(tasks)) == QList<Id> {Id {2}});
    CHECK(alertGroups(judged(tasks)).constFirst().open == 1);
}

TEST_CASE("units stand by the number of their reds, then by their worst task")
{
    QList<TaskFacts> tasks = office();
    const QList<AlertGroup> groups = alertGroups(judged(tasks));

    REQUIRE(groups.size() == 3);
    CHECK(groups.at(0) == AlertGroup {kElderly, {Id {2}, Id {1}}, 1, 0, 1, 3});
    CHECK(groups.at(1) == AlertGroup {kNoUnit, {Id {5}}, 1, 0, 0, 1});
    CHECK(groups.at(2) == AlertGroup {kSociety, {Id {3}}, 1, 0, 0, 2});

    tasks.append(task(8, kSociety, QDate(2026, 9, 21)));
    CHECK(alertGroups(judged(tasks)).constFirst().unit == kSociety);
}

TEST_CASE("a task far behind schedule is an alert without being overdue")
{
    TaskFacts late = task(1, kElderly, QDate(2026, 12, 31));
    late.start = QDate(2026, 1, 1);
    late.reports.append({QDate(2026, 9, 1), 20}); // scheduled: 266 of 364 days, 73 percent
    const AlertGroup group = alertGroups(judged({late})).constFirst();

    CHECK(group.overdue == 0);
    CHECK(group.farBehind == 1);
    CHECK(group.red() == 1);
}

TEST_CASE("counts agree: of the groups together and of the list")
{
    const LedgerFacts facts = judged(office());
    int tasks = 0;
    int counted = 0;
    for (const AlertGroup &group : alertGroups(facts)) {
        tasks += static_cast<int>(group.tasks.size());
        counted += group.red() + group.yellow;
    }
    CHECK(tasks == alertsOf(facts).size());
    CHECK(counted == tasks);
}

TEST_CASE("the reminder of a day names what became late since the last workday, by unit")
{
    CHECK(dailyReminder(judged(office())) == DailyReminder {{{kSociety, 1}}, 1});

    // On Monday 28 September what was due on Thursday is one workday late.
    const QList<TaskFacts> tasks {task(1, kElderly, kDay), task(2, kElderly, QDate(2026, 9, 23))};
    CHECK(dailyReminder(judged(tasks, QDate(2026, 9, 28))) == DailyReminder {{{kElderly, 1}}, 0});
}

TEST_CASE("the reminder looks five workdays ahead, today among them, over the days off")
{
    // After the 24th: 28, 29, 30 September, 8 and 9 October are worked.
    const QList<TaskFacts> tasks {task(1, kElderly, kDay),
                                  task(2, kElderly, QDate(2026, 10, 9)),
                                  task(3, kElderly, QDate(2026, 10, 10))};
    CHECK(dailyReminder(judged(tasks)).dueSoon == 2);
}

TEST_CASE("the next due date is counted over the tasks that are not late")
{
    QList<TaskFacts> tasks = office();
    CHECK(nextDue(judged(tasks)) == NextDue {QDate(2026, 9, 30), 1});

    tasks.append(task(8, kSociety, QDate(2026, 9, 30)));
    CHECK(nextDue(judged(tasks)).count == 2);
    CHECK_FALSE(nextDue(judged({})).day.isValid());
}

TEST_CASE("closed ledgers are not warned of")
{
    Ledger open;
    open.id = Id {1};
    Ledger closed;
    closed.id = Id {2};
    closed.isClosed = true;
    CHECK(openLedgers({open, closed}) == QList<Id> {Id {1}});
}

TEST_CASE("a task declared at risk is an alert of its own kind, after those that are late")
{
    TaskFacts risky = task(1, kElderly, QDate(2026, 12, 31));
    risky.risks = {{Id {9}, QDate(2026, 9, 20), true, QStringLiteral("用地未批")}};
    const TaskFacts late = task(2, kElderly, QDate(2026, 9, 1));
    const TaskFacts soon = task(3, kElderly, QDate(2026, 9, 30));
    CHECK(idsOf(judged({soon, risky, late})) == QList<Id> {Id {2}, Id {1}, Id {3}});
    const AlertGroup group = alertGroups(judged({soon, risky, late})).constFirst();
    CHECK(group == AlertGroup {kElderly, {Id {2}, Id {1}, Id {3}}, 1, 0, 1, 3, 1});
    CHECK(group.red() == 2);
    risky.rules.riskRule = RiskRule::Yellow;
    CHECK(alertGroups(judged({risky})).constFirst()
          == AlertGroup {kElderly, {Id {1}}, 0, 0, 1, 1, 0});
}
