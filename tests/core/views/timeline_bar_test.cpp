// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/timeline_bar.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kBarDay(2026, 9, 24); // a Thursday

const WorkCalendar &calendar()
{
    static const WorkCalendar result = WorkCalendar::builtIn();
    return result;
}

DeadlinePoint node(QDate due, QDate actual = {})
{
    DeadlinePoint point;
    point.due = due;
    point.actual = actual;
    point.isFinal = false;
    return point;
}

DeadlinePoint final(QDate due)
{
    DeadlinePoint point;
    point.due = due;
    return point;
}

TaskFacts planned(QDate start, QDate due)
{
    TaskFacts facts;
    facts.id = Id {7};
    facts.start = start;
    if (due.isValid())
        facts.deadlines = {final(due)};
    return facts;
}

TimelineBar barOf(const TaskFacts &facts)
{
    return timelineBar(facts, lightOf(facts, kBarDay, calendar()), kBarDay);
}

} // namespace

TEST_CASE("the actual bar of an open task is the reported share of its plan")
{
    TaskFacts facts = planned(QDate(2026, 9, 1), QDate(2026, 9, 30)); // 30 days
    CHECK(barOf(facts).actualDays == 0);
    facts.reports = {{QDate(2026, 9, 10), 20}, {QDate(2026, 9, 20), 50}};
    CHECK(barOf(facts).actualDays == 15);
    facts.reports.append({QDate(2026, 9, 25), 90}); // not known yet
    CHECK(barOf(facts).actualDays == 15);
}

TEST_CASE("the actual bar of a closed task ends on the day of completion")
{
    TaskFacts facts = planned(QDate(2026, 6, 1), QDate(2026, 6, 30));
    facts.state = TaskState::Closed;
    facts.reports = {{QDate(2026, 6, 10), 60}};
    CHECK(barOf(facts).actualDays == 30); // the day is not known: the whole plan
    facts.closedOn = QDate(2026, 6, 20);
    CHECK(barOf(facts).actualDays == 20);
    CHECK_FALSE(barOf(facts).overdue.start.isValid());
}

TEST_CASE("overdue is what lies between the deadline and today")
{
    CHECK_FALSE(barOf(planned({}, kBarDay)).overdue.start.isValid()); // due today is not overdue
    const TimelineBar bar = barOf(planned(QDate(2026, 3, 1), QDate(2026, 7, 31)));
    CHECK(bar.overdue == DateSpan {QDate(2026, 8, 1), kBarDay});
}

TEST_CASE("a task closed late was overdue until it was closed")
{
    TaskFacts facts = planned(QDate(2026, 3, 1), QDate(2026, 7, 31));
    facts.state = TaskState::Closed;
    facts.closedOn = QDate(2026, 8, 5);
    const TimelineBar bar = barOf(facts);
    CHECK(bar.overdue == DateSpan {QDate(2026, 8, 1), QDate(2026, 8, 5)});
    CHECK(bar.actualDays == 158); // 31 + 30 + 31 + 30 + 31 + 5
}

TEST_CASE("a task without a start has the mark of its deadline alone")
{
    TaskFacts facts = planned({}, QDate(2026, 10, 30));
    facts.reports = {{QDate(2026, 9, 1), 40}};
    const TimelineBar bar = barOf(facts);
    CHECK_FALSE(bar.hasPlan());
    CHECK(bar.actualDays == 0);
    CHECK(bar.due == QDate(2026, 10, 30));
    CHECK(bar.span() == DateSpan {QDate(2026, 10, 30), QDate(2026, 10, 30)});
}

TEST_CASE("a deadline before the start draws no plan")
{
    TaskFacts facts = planned(QDate(2026, 10, 30), QDate(2026, 9, 30));
    facts.reports = {{QDate(2026, 9, 1), 40}};
    CHECK_FALSE(barOf(facts).hasPlan());
    CHECK(barOf(facts).actualDays == 0);
}

TEST_CASE("nodes are done, overdue or to come, and stand by day")
{
    TaskFacts facts = planned(QDate(2026, 1, 1), QDate(2026, 12, 31));
    facts.deadlines.append(node(QDate(2026, 10, 30)));
    facts.deadlines.append(node(QDate(2026, 7, 24)));
    facts.deadlines.append(node(QDate(2026, 6, 12), QDate(2026, 6, 10)));
    facts.deadlines.append(node(kBarDay));
    facts.deadlines.append(node({})); // names no day
    facts.deadlines.append(
        node(QDate(2026, 8, 31), QDate(2026, 9, 30))); // reached later than today
    CHECK(barOf(facts).nodes
          == QList<TimelineNode> {{QDate(2026, 6, 12), NodeState::Done},
                                  {QDate(2026, 7, 24), NodeState::Overdue},
                                  {QDate(2026, 8, 31), NodeState::Overdue},
                                  {kBarDay, NodeState::ToCome},
                                  {QDate(2026, 10, 30), NodeState::ToCome}});
}

TEST_CASE("of several final deadlines the last one ends the plan")
{
    TaskFacts facts = planned(QDate(2026, 1, 1), QDate(2026, 12, 31));
    facts.deadlines.append(final(QDate(2026, 6, 30)));
    CHECK(barOf(facts).due == QDate(2026, 12, 31));
}

TEST_CASE("a task that starts later has not begun")
{
    CHECK_FALSE(barOf(planned(QDate(2026, 10, 8), QDate(2026, 12, 31))).isBegun);
    CHECK(barOf(planned(kBarDay, QDate(2026, 12, 31))).isBegun);
    CHECK(barOf(planned({}, QDate(2026, 12, 31))).isBegun);
    TaskFacts early = planned(QDate(2026, 10, 8), QDate(2026, 12, 31));
    early.reports = {{QDate(2026, 9, 1), 10}};
    CHECK(barOf(early).isBegun);
}

TEST_CASE("the days of a bar reach from the first to the last thing drawn")
{
    TaskFacts facts = planned(QDate(2026, 3, 1), QDate(2026, 7, 31));
    CHECK(barOf(facts).span() == DateSpan {QDate(2026, 3, 1), kBarDay}); // overdue until today
    facts.deadlines.append(node(QDate(2026, 2, 1)));
    CHECK(barOf(facts).span() == DateSpan {QDate(2026, 2, 1), kBarDay});
    CHECK(barOf(TaskFacts {}).span() == DateSpan {});
}
