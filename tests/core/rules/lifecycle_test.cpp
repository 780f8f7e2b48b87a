// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lifecycle.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// The states in which @p kind can be taken.
QList<TaskState> statesOf(EventKind kind)
{
    QList<TaskState> states;
    for (const auto &[state, key] : EnumKeys<TaskState>::values) {
        if (canTake(kind, state))
            states.append(state);
    }
    return states;
}

Event stopOf(TaskState before)
{
    Event event;
    event.kind = EventKind::Suspended;
    event.stateBefore = before;
    return event;
}

} // namespace

TEST_CASE("only work that goes on is closed or suspended, what rests can still be cancelled")
{
    const QList<TaskState> open {
        TaskState::Registered, TaskState::Assigned, TaskState::InProgress, TaskState::Verifying};
    CHECK(statesOf(EventKind::Closed) == open);
    CHECK(statesOf(EventKind::Suspended) == open);
    CHECK(statesOf(EventKind::Cancelled) == open + QList<TaskState> {TaskState::Suspended});
}

TEST_CASE("what was closed, suspended or cancelled can be reopened")
{
    CHECK(statesOf(EventKind::Reopened)
          == QList<TaskState> {TaskState::Closed, TaskState::Suspended, TaskState::Cancelled});
}

TEST_CASE("a deadline can be moved in every state, and a task comes in only once")
{
    CHECK(statesOf(EventKind::DueExtended).size() == 8);
    CHECK(statesOf(EventKind::Imported).isEmpty());
    CHECK(statesOf(EventKind::Registered).isEmpty());
}

TEST_CASE("each step leads to its state")
{
    CHECK(stateAfter(EventKind::Closed, TaskState::InProgress, nullptr) == TaskState::Closed);
    CHECK(stateAfter(EventKind::Suspended, TaskState::Assigned, nullptr) == TaskState::Suspended);
    CHECK(stateAfter(EventKind::Cancelled, TaskState::Assigned, nullptr) == TaskState::Cancelled);
    CHECK(stateAfter(EventKind::DueExtended, TaskState::Assigned, nullptr) == TaskState::Assigned);
}

TEST_CASE("what was suspended goes on where it stood, what was closed is worked on again")
{
    const Event stop = stopOf(TaskState::Assigned);
    CHECK(stateAfter(EventKind::Reopened, TaskState::Suspended, &stop) == TaskState::Assigned);
    CHECK(stateAfter(EventKind::Reopened, TaskState::Suspended, nullptr) == TaskState::InProgress);

    Event closing = stopOf(TaskState::Verifying);
    closing.kind = EventKind::Closed;
    CHECK(stateAfter(EventKind::Reopened, TaskState::Closed, &closing) == TaskState::InProgress);
}

TEST_CASE("every step is answered by another")
{
    CHECK(answerTo(EventKind::Closed) == EventKind::Reopened);
    CHECK(answerTo(EventKind::Suspended) == EventKind::Reopened);
    CHECK(answerTo(EventKind::Cancelled) == EventKind::Reopened);
    CHECK(answerTo(EventKind::Reopened) == EventKind::Closed);
    CHECK(answerTo(EventKind::DueExtended) == EventKind::DueCorrected);
}

TEST_CASE("closing numbers run through a year and begin again with the next")
{
    Ledger ledger;
    CHECK(closingNumber(ledger).isEmpty());
    ledger = withNextClosing(ledger, QDate(2026, 9, 24));
    CHECK(closingNumber(ledger) == QStringLiteral("2026-001"));
    ledger.lastClosing = 16;
    ledger = withNextClosing(ledger, QDate(2026, 12, 31));
    CHECK(closingNumber(ledger) == QStringLiteral("2026-017"));
    ledger = withNextClosing(ledger, QDate(2027, 1, 4));
    CHECK(closingNumber(ledger) == QStringLiteral("2027-001"));
}

TEST_CASE("a clock that was set back gives no number twice")
{
    Ledger ledger = withNextClosing({}, QDate(2027, 1, 4));
    ledger = withNextClosing(ledger, QDate(2026, 12, 31));

    CHECK(closingNumber(ledger) == QStringLiteral("2027-002"));
}

TEST_CASE("after number 999 a digit is added")
{
    Ledger ledger;
    ledger.closingYear = 2026;
    ledger.lastClosing = 999;

    CHECK(closingNumber(withNextClosing(ledger, QDate(2026, 12, 1)))
          == QStringLiteral("2026-1000"));
}

TEST_CASE("a ledger sets what its closing numbers begin with and how many figures they have")
{
    Ledger ledger;
    ledger.closingPrefix = QStringLiteral("民销");
    ledger.closingDigits = 4;
    ledger.closingYear = 2026;
    ledger.lastClosing = 17;

    CHECK(closingNumber(ledger) == QStringLiteral("民销2026-0017"));
}

TEST_CASE("a risk is declared while work goes on, and each of its steps answers the other")
{
    CHECK(statesOf(EventKind::RiskDeclared) == statesOf(EventKind::Closed));
    CHECK(statesOf(EventKind::RiskWithdrawn) == statesOf(EventKind::Closed));
    CHECK(answerTo(EventKind::RiskDeclared) == EventKind::RiskWithdrawn);
    CHECK(answerTo(EventKind::RiskWithdrawn) == EventKind::RiskDeclared);
    CHECK(stateAfter(EventKind::RiskDeclared, TaskState::Assigned, nullptr) == TaskState::Assigned);
}
