// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/task_facts.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Event step(EventKind kind, QDate date)
{
    Event event;
    event.kind = kind;
    event.date = date;
    return event;
}

TaskFacts withDeadlines()
{
    TaskFacts facts;
    facts.deadlines.resize(2);
    facts.deadlines[0].id = Id {1};
    facts.deadlines[1].id = Id {2};
    return facts;
}

} // namespace

TEST_CASE("a task is registered on the earliest day it came in, whatever happened before")
{
    TaskFacts facts;
    noteEvent(facts, step(EventKind::Imported, QDate(2026, 9, 1)));
    noteEvent(facts, step(EventKind::ImportedClosed, {}));
    noteEvent(facts, step(EventKind::Registered, QDate(2026, 8, 28)));
    noteEvent(facts, step(EventKind::Closed, QDate(2026, 8, 20)));

    CHECK(facts.registeredOn == QDate(2026, 8, 28));
}

TEST_CASE("only a closed task has a closing day, that of its last closing")
{
    TaskFacts facts;
    noteEvent(facts, step(EventKind::Closed, QDate(2026, 9, 1)));
    CHECK_FALSE(facts.closedOn.isValid());

    facts.state = TaskState::Closed;
    noteEvent(facts, step(EventKind::Reopened, QDate(2026, 9, 10)));
    noteEvent(facts, step(EventKind::Closed, QDate(2026, 9, 20)));
    CHECK(facts.closedOn == QDate(2026, 9, 20));
    CHECK(facts.steps.size() == 3);
}

TEST_CASE("a move belongs to its deadline and changes no state")
{
    TaskFacts facts = withDeadlines();
    Event event = step(EventKind::DueExtended, QDate(2026, 9, 10));
    event.deadline = Id {2};
    event.oldDue = QDate(2026, 9, 15);
    event.newDue = QDate(2026, 9, 30);
    noteEvent(facts, event);

    CHECK(facts.deadlines.at(0).moves.isEmpty());
    const DueMove expected {
        EventKind::DueExtended, QDate(2026, 9, 10), QDate(2026, 9, 15), QDate(2026, 9, 30)};
    CHECK(facts.deadlines.at(1).moves == QList<DueMove> {expected});
    CHECK(facts.steps.isEmpty());
}

TEST_CASE("a move of a deadline that was deleted is a fact of none")
{
    TaskFacts facts = withDeadlines();
    noteEvent(facts, step(EventKind::DueCorrected, QDate(2026, 9, 10)));

    CHECK(facts.deadlines.at(0).moves.isEmpty());
    CHECK(facts.deadlines.at(1).moves.isEmpty());
}

TEST_CASE("a point holds what the deadline says but its texts")
{
    Deadline deadline;
    deadline.id = Id {7};
    deadline.phrase = QStringLiteral("9月底");
    deadline.due = QDate(2026, 9, 30);
    deadline.precision = Precision::Month;
    deadline.originalDue = QDate(2026, 8, 31);
    deadline.isFinal = false;
    const DeadlinePoint point = pointOf(deadline);

    CHECK(point.id == Id {7});
    CHECK(point.due == QDate(2026, 9, 30));
    CHECK(point.precision == Precision::Month);
    CHECK(point.originalDue == QDate(2026, 8, 31));
    CHECK_FALSE(point.isFinal);
}
