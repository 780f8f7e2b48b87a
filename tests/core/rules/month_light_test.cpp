// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/month_light.h"
#include "tests/support/catch.h"
#include "tests/support/work_days.h"

using namespace core;

namespace {

TaskFacts factsDue(QDate due)
{
    TaskFacts facts;
    DeadlinePoint deadline;
    deadline.due = due;
    deadline.originalDue = due;
    deadline.precision = Precision::Day;
    facts.deadlines = {deadline};
    return facts;
}

/// From 5 January to 31 December 2026: 360 days.
TaskFacts yearLongTask()
{
    TaskFacts facts = factsDue(QDate(2026, 12, 31));
    facts.start = QDate(2026, 1, 5);
    facts.reports = {{QDate(2026, 3, 20), 10}};
    return facts;
}

MonthLight light(int month, LightColour colour, LightReason reason, bool isMadeUp = false)
{
    return {QDate(2026, month, 1), colour, reason, isMadeUp};
}

} // namespace

TEST_CASE("each month keeps the light of its last workday, what came later being unknown then")
{
    TaskFacts facts = yearLongTask();
    facts.reports.append({QDate(2026, 7, 20), 50});
    // Scheduled: 23.6% on 31 March, 31.9% on 30 April, 40.0% on Friday 29 May, 48.9% on 30 June,
    // 57.5% on 31 July. Before the first report nothing is scheduled.
    const QList<MonthLight> expected {light(1, LightColour::Green, LightReason::Normal),
                                      light(2, LightColour::Green, LightReason::Normal),
                                      light(3, LightColour::Yellow, LightReason::Behind),
                                      light(4, LightColour::Yellow, LightReason::Behind),
                                      light(5, LightColour::Yellow, LightReason::Behind),
                                      light(6, LightColour::Yellow, LightReason::FarBehind, true),
                                      light(7, LightColour::Green, LightReason::Normal)};
    CHECK(monthLights(facts, QDate(2026, 8, 3), tests::workDays()) == expected);
}

TEST_CASE("a month that closed red stays red until what it missed is made up for")
{
    TaskFacts facts = yearLongTask();
    const auto june
        = [&facts](QDate today) { return monthLights(facts, today, tests::workDays()).at(5); };
    CHECK(june(QDate(2026, 7, 1)) == light(6, LightColour::Red, LightReason::FarBehind));
    // 48% is not the 48.9% that were scheduled at the close.
    facts.reports.append({QDate(2026, 7, 10), 48});
    CHECK(june(QDate(2026, 7, 31)).colour == LightColour::Red);
    facts.reports.append({QDate(2026, 7, 20), 49});
    CHECK(june(QDate(2026, 7, 19)).colour == LightColour::Red);
    CHECK(june(QDate(2026, 7, 20)) == light(6, LightColour::Yellow, LightReason::FarBehind, true));
}

TEST_CASE("a task closed late turns its red month yellow, and its months end with the closing")
{
    TaskFacts facts = factsDue(QDate(2026, 4, 15));
    facts.registeredOn = QDate(2026, 3, 2);
    facts.state = TaskState::Closed;
    facts.closedOn = QDate(2026, 5, 12);
    facts.steps = {{EventKind::Closed, QDate(2026, 5, 12), TaskState::InProgress}};
    CHECK(monthLights(facts, QDate(2026, 5, 11), tests::workDays())
          == QList<MonthLight> {light(3, LightColour::Green, LightReason::Normal),
                                light(4, LightColour::Red, LightReason::Overdue)});
    CHECK(monthLights(facts, QDate(2026, 8, 3), tests::workDays())
          == QList<MonthLight> {light(3, LightColour::Green, LightReason::Normal),
                                light(4, LightColour::Yellow, LightReason::Overdue, true),
                                light(5, LightColour::Blue, LightReason::ClosedLate)});
}

TEST_CASE("a make-up Saturday at the end of a month still belongs to it")
{
    // 28 February 2026 is worked in place of a day of the Spring Festival.
    TaskFacts facts = factsDue(QDate(2026, 2, 27));
    facts.registeredOn = QDate(2026, 2, 2);
    CHECK(monthLights(facts, QDate(2026, 3, 2), tests::workDays())
          == QList<MonthLight> {light(2, LightColour::Red, LightReason::Overdue)});
    // 31 January 2026 is an idle Saturday: the month closed on Friday, when this was due.
    facts = factsDue(QDate(2026, 1, 30));
    facts.registeredOn = QDate(2026, 1, 5);
    CHECK(monthLights(facts, QDate(2026, 2, 2), tests::workDays())
          == QList<MonthLight> {light(1, LightColour::Yellow, LightReason::DueSoon)});
}

TEST_CASE("an extension filed after the close leaves the month what it was")
{
    TaskFacts facts = factsDue(QDate(2026, 10, 30));
    facts.registeredOn = QDate(2026, 4, 1);
    facts.deadlines[0].originalDue = QDate(2026, 4, 15);
    facts.deadlines[0].moves
        = {{EventKind::DueExtended, QDate(2026, 5, 6), QDate(2026, 4, 15), QDate(2026, 10, 30)}};
    CHECK(monthLights(facts, QDate(2026, 6, 1), tests::workDays())
          == QList<MonthLight> {light(4, LightColour::Red, LightReason::Overdue),
                                light(5, LightColour::Green, LightReason::Normal)});
}

TEST_CASE("twelve months are kept; a task of which no day is known has none")
{
    TaskFacts facts = yearLongTask();
    const QList<MonthLight> lights = monthLights(facts, QDate(2027, 6, 7), tests::workDays());
    REQUIRE(lights.size() == 12);
    CHECK(lights.constFirst().month == QDate(2026, 6, 1));
    CHECK(lights.constLast()
          == MonthLight {QDate(2027, 5, 1), LightColour::Red, LightReason::Overdue, false});
    CHECK(monthLights(facts, QDate(2026, 1, 31), tests::workDays()).isEmpty());
    CHECK(
        monthLights(factsDue(QDate(2026, 4, 15)), QDate(2026, 6, 1), tests::workDays()).isEmpty());
}
