// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/light.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const WorkCalendar &calendar()
{
    static const WorkCalendar result = WorkCalendar::builtIn();
    return result;
}

TaskFacts dueOn(QDate due)
{
    TaskFacts facts;
    DeadlinePoint deadline;
    deadline.due = due;
    facts.deadlines = {deadline};
    return facts;
}

TaskFacts running(QDate start, QDate due, QDate reported, int percent)
{
    TaskFacts facts = dueOn(due);
    facts.start = start;
    facts.reports = {{reported, percent}};
    return facts;
}

} // namespace

TEST_CASE("a task due today is not overdue, the day after it is")
{
    const TaskFacts facts = dueOn(QDate(2021, 12, 31));

    const Light onTheDay = lightOf(facts, QDate(2021, 12, 31), calendar());
    CHECK(onTheDay.colour == LightColour::Yellow);
    CHECK(onTheDay.reason == LightReason::DueSoon);
    CHECK(onTheDay.workdays == 0);
    CHECK(onTheDay.calendarDays == 0);
    CHECK_FALSE(onTheDay.isOverdue);

    const Light dayAfter = lightOf(facts, QDate(2022, 1, 1), calendar());
    CHECK(dayAfter.colour == LightColour::Red);
    CHECK(dayAfter.rule == 5);
    CHECK(dayAfter.isOverdue);
    CHECK(dayAfter.workdays == 0); // 1 January is a day off
    CHECK(dayAfter.calendarDays == -1);
}

TEST_CASE("overdue days are workdays and calendar days")
{
    // 1–3 January 2022 are off; 4 and 5 January are worked.
    const Light light = lightOf(dueOn(QDate(2021, 12, 31)), QDate(2022, 1, 5), calendar());

    CHECK(light.workdays == -2);
    CHECK(light.calendarDays == -5);
}

TEST_CASE("without a start or a report a task turns yellow five workdays ahead")
{
    // Back from Friday 2021-12-31: 30, 29, 28, 27, 24 December are the five workdays before it.
    const TaskFacts facts = dueOn(QDate(2021, 12, 31));

    CHECK(lightOf(facts, QDate(2021, 12, 23), calendar()).colour == LightColour::Green);
    CHECK(lightOf(facts, QDate(2021, 12, 24), calendar()).colour == LightColour::Yellow);
    CHECK(lightOf(facts, QDate(2021, 12, 24), calendar()).workdays == 5);
}

TEST_CASE("priority tasks turn yellow ten workdays ahead")
{
    TaskFacts facts = dueOn(QDate(2021, 12, 31));
    facts.taskClass = TaskClass::PriorityWork;

    // 17 December is the tenth workday before 31 December 2021.
    CHECK(lightOf(facts, QDate(2021, 12, 17), calendar()).colour == LightColour::Yellow);
    CHECK(lightOf(facts, QDate(2021, 12, 16), calendar()).colour == LightColour::Green);
}

TEST_CASE("a task is due soon whichever rule decided its light")
{
    // From 1 January to 13 February 2026 nothing is done: far behind, and three workdays left.
    const TaskFacts facts = running(QDate(2026, 1, 1), QDate(2026, 2, 13), QDate(2026, 1, 5), 0);
    const Light light = lightOf(facts, QDate(2026, 2, 10), calendar());
    CHECK(light.reason == LightReason::FarBehind);
    CHECK(light.isDueSoon);
    CHECK_FALSE(lightOf(facts, QDate(2026, 1, 26), calendar()).isDueSoon);
    CHECK_FALSE(lightOf(facts, QDate(2026, 3, 10), calendar()).isDueSoon);
    CHECK_FALSE(lightOf(dueOn({}), QDate(2026, 3, 10), calendar()).isDueSoon);
}

TEST_CASE("a short errand is not yellow at birth")
{
    // Monday to Wednesday: two workdays after the start, a fifth of which rounds up to one.
    const TaskFacts facts = running(QDate(2026, 9, 7), QDate(2026, 9, 9), QDate(2026, 9, 7), 0);

    CHECK(lightOf(facts, QDate(2026, 9, 7), calendar()).colour == LightColour::Green);
    CHECK(lightOf(facts, QDate(2026, 9, 8), calendar()).reason == LightReason::FarBehind);
}

TEST_CASE("ten to thirty points behind schedule is yellow, more is red")
{
    // 100 days from 1 January to 11 April 2026; 11 February is 41 days on.
    const QDate start(2026, 1, 1);
    const QDate due(2026, 4, 11);
    const QDate today(2026, 2, 11);
    const auto reasonAt = [&](int percent) {
        return lightOf(running(start, due, start, percent), today, calendar()).reason;
    };

    CHECK(reasonAt(32) == LightReason::Normal);
    CHECK(reasonAt(31) == LightReason::Behind);
    CHECK(reasonAt(11) == LightReason::Behind);
    CHECK(reasonAt(10) == LightReason::FarBehind);
}

TEST_CASE("no report yet means no judgement of progress")
{
    TaskFacts facts = dueOn(QDate(2026, 4, 11));
    facts.start = QDate(2026, 1, 1);

    const Light light = lightOf(facts, QDate(2026, 2, 11), calendar());
    CHECK(light.reason == LightReason::Normal);
    CHECK_FALSE(light.scheduledPercent);
    CHECK_FALSE(light.percent);
}

TEST_CASE("an overdue node makes a task yellow until it is reached")
{
    TaskFacts facts = dueOn(QDate(2026, 12, 31));
    DeadlinePoint node;
    node.due = QDate(2026, 6, 30);
    node.isFinal = false;
    facts.deadlines.prepend(node);

    CHECK(lightOf(facts, QDate(2026, 6, 30), calendar()).reason == LightReason::Normal);
    CHECK(lightOf(facts, QDate(2026, 7, 1), calendar()).reason == LightReason::NodeOverdue);

    facts.deadlines.first().actual = QDate(2026, 7, 2);
    CHECK(lightOf(facts, QDate(2026, 7, 1), calendar()).reason == LightReason::NodeOverdue);
    CHECK(lightOf(facts, QDate(2026, 7, 2), calendar()).reason == LightReason::Normal);
}

TEST_CASE("closed in time, closed late, closed without a date")
{
    TaskFacts facts = dueOn(QDate(2021, 12, 31));
    facts.state = TaskState::Closed;
    facts.closedOn = QDate(2021, 12, 31);
    const QDate today(2022, 3, 1);

    CHECK(lightOf(facts, today, calendar()).reason == LightReason::ClosedOnTime);
    CHECK(lightOf(facts, today, calendar()).colour == LightColour::Blue);
    CHECK_FALSE(lightOf(facts, today, calendar()).workdays);

    facts.closedOn = QDate(2022, 1, 1);
    CHECK(lightOf(facts, today, calendar()).reason == LightReason::ClosedLate);

    facts.closedOn = QDate();
    CHECK(lightOf(facts, today, calendar()).reason == LightReason::ClosedOnTime);
}

TEST_CASE("a task closed late says by how many workdays and days")
{
    TaskFacts facts = dueOn(QDate(2021, 12, 31));
    facts.state = TaskState::Closed;
    facts.closedOn = QDate(2022, 1, 1);
    const Light onDayOff = lightOf(facts, QDate(2022, 3, 1), calendar());
    CHECK(onDayOff.closedOn == QDate(2022, 1, 1));
    CHECK(onDayOff.workdaysLate == 0);
    CHECK(onDayOff.daysLate == 1);

    facts.closedOn = QDate(2022, 1, 5);
    CHECK(lightOf(facts, QDate(2022, 3, 1), calendar()).workdaysLate == 2);
    CHECK(lightOf(facts, QDate(2022, 3, 1), calendar()).daysLate == 5);

    facts.closedOn = QDate(2021, 12, 31);
    CHECK_FALSE(lightOf(facts, QDate(2022, 3, 1), calendar()).workdaysLate);
}

TEST_CASE("an extension filed too late moves the light, but the task is closed late")
{
    const QDate due(2026, 8, 31);
    TaskFacts facts = dueOn(QDate(2026, 9, 30));
    facts.deadlines.first().moves
        = {{EventKind::DueExtended, QDate(2026, 9, 3), due, QDate(2026, 9, 30)}};
    CHECK(lightOf(facts, QDate(2026, 9, 2), calendar()).isOverdue);
    CHECK_FALSE(lightOf(facts, QDate(2026, 9, 3), calendar()).isOverdue);
    CHECK(lightOf(facts, QDate(2026, 9, 3), calendar()).due == QDate(2026, 9, 30));

    facts.state = TaskState::Closed;
    facts.closedOn = QDate(2026, 9, 4);
    const Light closed = lightOf(facts, QDate(2026, 9, 10), calendar());
    CHECK(closed.reason == LightReason::ClosedLate);
    CHECK(closed.workdaysLate == 4); // 1, 2, 3 and 4 September

    facts.deadlines.first().moves.first().date = due;
    CHECK(lightOf(facts, QDate(2026, 9, 10), calendar()).reason == LightReason::ClosedOnTime);
}

TEST_CASE("tasks that rest are grey and never overdue")
{
    TaskFacts facts = dueOn(QDate(2021, 12, 31));
    const QDate today(2022, 3, 1);
    for (const auto &[state, reason] : {std::pair {TaskState::Draft, LightReason::Draft},
                                        std::pair {TaskState::Suspended, LightReason::Suspended},
                                        std::pair {TaskState::Cancelled, LightReason::Cancelled}}) {
        facts.state = state;
        const Light light = lightOf(facts, today, calendar());
        CHECK(light.colour == LightColour::Grey);
        CHECK(light.reason == reason);
        CHECK_FALSE(light.isOverdue);
    }
}

TEST_CASE("before its start a reported task has not begun")
{
    const TaskFacts facts = running(QDate(2026, 10, 8), QDate(2026, 12, 31), QDate(2026, 9, 1), 0);

    const Light light = lightOf(facts, QDate(2026, 9, 24), calendar());
    CHECK(light.reason == LightReason::NotStarted);
    CHECK(light.rule == 13);
}

TEST_CASE("an open-ended task is never late by date")
{
    TaskFacts facts;
    DeadlinePoint deadline;
    deadline.precision = Precision::OpenEnded;
    facts.deadlines = {deadline};

    const Light light = lightOf(facts, QDate(2999, 1, 1), calendar());
    CHECK(light.colour == LightColour::Green);
    CHECK_FALSE(light.workdays);
}

TEST_CASE("a ledger sets within how many workdays a task is due soon")
{
    TaskFacts facts = dueOn(QDate(2021, 12, 31)); // a Friday
    const QDate tuesday(2021, 12, 28); // three workdays before
    CHECK(lightOf(facts, tuesday, calendar()).reason == LightReason::DueSoon);
    facts.rules.warnWorkdays = 2;
    CHECK(lightOf(facts, tuesday, calendar()).reason == LightReason::Normal);
    CHECK(lightOf(facts, tuesday.addDays(1), calendar()).reason == LightReason::DueSoon);

    facts.taskClass = TaskClass::PriorityWork;
    CHECK(lightOf(facts, tuesday, calendar()).reason == LightReason::DueSoon);
    facts.rules.priorityWarnWorkdays = 1;
    CHECK(lightOf(facts, tuesday, calendar()).reason == LightReason::Normal);
}

TEST_CASE("a ledger sets from where a task is behind and far behind schedule")
{
    // 182 of 364 days have passed: 50 % are planned, 30 % reported.
    TaskFacts facts = running(QDate(2021, 1, 1), QDate(2021, 12, 31), QDate(2021, 6, 30), 30);
    const QDate today(2021, 7, 2);
    CHECK(lightOf(facts, today, calendar()).reason == LightReason::Behind);
    facts.rules.behindPoints = 21;
    CHECK(lightOf(facts, today, calendar()).reason == LightReason::Normal);
    facts.rules.behindPoints = 5;
    facts.rules.farBehindPoints = 19;
    CHECK(lightOf(facts, today, calendar()).reason == LightReason::FarBehind);
}

TEST_CASE("a deadline on a day off is judged by the rule of its ledger")
{
    TaskFacts facts = dueOn(QDate(2022, 1, 1)); // Saturday; 4 January is the next workday
    const QDate holiday(2022, 1, 2);
    CHECK(lightOf(facts, holiday, calendar()).isOverdue);

    facts.rules.dayOffRule = DayOffRule::Later;
    const Light later = lightOf(facts, QDate(2022, 1, 4), calendar());
    CHECK(later.due == QDate(2022, 1, 4));
    CHECK(later.workdays == 0);
    CHECK_FALSE(later.isOverdue);

    facts.rules.dayOffRule = DayOffRule::Earlier;
    const Light earlier = lightOf(facts, QDate(2022, 1, 1), calendar());
    CHECK(earlier.due == QDate(2021, 12, 31));
    CHECK(earlier.isOverdue);

    facts.state = TaskState::Closed;
    facts.closedOn = QDate(2022, 1, 1);
    CHECK(lightOf(facts, holiday, calendar()).reason == LightReason::ClosedLate);
    facts.rules.dayOffRule = DayOffRule::Stays;
    CHECK(lightOf(facts, holiday, calendar()).reason == LightReason::ClosedOnTime);
}

TEST_CASE("every rule can be switched off, and the next one decides")
{
    // 94 of 100 days are gone, four workdays are left: 28, 29 and 30 September besides today.
    TaskFacts facts = running(QDate(2026, 6, 22), QDate(2026, 9, 30), QDate(2026, 9, 20), 40);
    DeadlinePoint node;
    node.id = Id {5};
    node.isFinal = false;
    node.due = QDate(2026, 9, 10);
    facts.deadlines.append(node);
    const auto reason = [&facts] { return lightOf(facts, QDate(2026, 9, 24), calendar()).reason; };
    CHECK(reason() == LightReason::FarBehind);
    facts.rules.farBehindPoints = 0;
    CHECK(reason() == LightReason::DueSoon);
    facts.rules.warnWorkdays = 0;
    CHECK(reason() == LightReason::Behind);
    CHECK_FALSE(lightOf(facts, QDate(2026, 9, 24), calendar()).isDueSoon);
    facts.rules.behindPoints = 0;
    CHECK(reason() == LightReason::NodeOverdue);
    facts.rules.nodeRule = NodeRule::Off;
    CHECK(reason() == LightReason::Normal);

    facts.taskClass = TaskClass::PriorityProject;
    CHECK(reason() == LightReason::DueSoon);
    facts.rules.priorityWarnWorkdays = 0;
    CHECK(reason() == LightReason::Normal);
}

TEST_CASE("what has not begun need not be grey")
{
    TaskFacts later = running(QDate(2026, 11, 2), QDate(2026, 12, 31), QDate(2026, 9, 20), 0);
    CHECK(lightOf(later, QDate(2026, 9, 24), calendar()).reason == LightReason::NotStarted);
    later.rules.startRule = StartRule::Off;
    CHECK(lightOf(later, QDate(2026, 9, 24), calendar()).reason == LightReason::Normal);
}
