// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/declared_risk.h"
#include "core/rules/known_facts.h"
#include "core/rules/light.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Event riskStep(qint64 id, EventKind kind, QDate date)
{
    Event event;
    event.id = Id {id};
    event.kind = kind;
    event.date = date;
    event.reason = QStringLiteral("资金未到位");
    return event;
}

/// Due on Thursday, 31 December 2026, far from everything.
TaskFacts riskyTask()
{
    TaskFacts facts;
    facts.state = TaskState::InProgress;
    DeadlinePoint deadline;
    deadline.due = QDate(2026, 12, 31);
    facts.deadlines = {deadline};
    noteEvent(facts, riskStep(1, EventKind::RiskDeclared, QDate(2026, 9, 10)));
    return facts;
}

Light riskLight(const TaskFacts &facts, QDate today)
{
    return lightOf(facts, today, WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("a declared risk is red with its reason from its day on, until it is withdrawn")
{
    TaskFacts facts = riskyTask();
    CHECK(riskLight(facts, QDate(2026, 9, 9)).colour == LightColour::Green);
    CHECK(riskLight(facts, QDate(2026, 9, 9)).risk.isEmpty());
    const Light light = riskLight(facts, QDate(2026, 9, 10));
    CHECK(light.colour == LightColour::Red);
    CHECK(light.reason == LightReason::RiskDeclared);
    CHECK(light.rule == 7);
    CHECK(light.risk == QStringLiteral("资金未到位"));
    CHECK_FALSE(light.isOverdue);

    noteEvent(facts, riskStep(2, EventKind::RiskWithdrawn, QDate(2026, 9, 20)));
    CHECK(riskLight(facts, QDate(2026, 9, 19)).reason == LightReason::RiskDeclared);
    CHECK(riskLight(facts, QDate(2026, 9, 20)).colour == LightColour::Green);
    CHECK(declaredRisk(facts) == nullptr);
}

TEST_CASE("what is overdue or far behind says so first, a declared risk comes before what is soon")
{
    TaskFacts facts = riskyTask();
    CHECK(riskLight(facts, QDate(2026, 12, 31)).reason == LightReason::RiskDeclared);
    CHECK(riskLight(facts, QDate(2026, 12, 31)).isDueSoon);
    const Light late = riskLight(facts, QDate(2027, 1, 1));
    CHECK(late.reason == LightReason::Overdue);
    CHECK(late.risk == QStringLiteral("资金未到位")); // the reason is told all the same

    facts.start = QDate(2026, 1, 1);
    facts.reports = {{QDate(2026, 9, 1), 20}}; // scheduled: 266 of 364 days, 73 percent
    CHECK(riskLight(facts, QDate(2026, 9, 24)).reason == LightReason::FarBehind);
}

TEST_CASE("a ledger lights a declared risk red, yellow or not at all")
{
    TaskFacts facts = riskyTask();
    facts.rules.riskRule = RiskRule::Yellow;
    CHECK(riskLight(facts, QDate(2026, 9, 10)).colour == LightColour::Yellow);
    CHECK(riskLight(facts, QDate(2026, 9, 10)).reason == LightReason::RiskDeclared);
    facts.rules.riskRule = RiskRule::Off;
    CHECK(riskLight(facts, QDate(2026, 9, 10)).colour == LightColour::Green);
    CHECK(riskLight(facts, QDate(2026, 9, 10)).risk.isEmpty());
}

TEST_CASE("the last declaration counts, and closing or cancelling a task makes an end of it")
{
    TaskFacts facts = riskyTask();
    Event newer = riskStep(2, EventKind::RiskDeclared, QDate(2026, 9, 15));
    newer.reason = QStringLiteral("用地未批");
    noteEvent(facts, newer);
    REQUIRE(declaredRisk(facts) != nullptr);
    CHECK(declaredRisk(facts)->reason == QStringLiteral("用地未批"));
    CHECK(riskLight(facts, QDate(2026, 9, 14)).risk == QStringLiteral("资金未到位"));

    for (const EventKind kind : {EventKind::Closed, EventKind::Cancelled}) {
        TaskFacts ended = facts;
        noteEvent(ended, riskStep(3, kind, QDate(2026, 9, 20)));
        noteEvent(ended, riskStep(4, EventKind::Reopened, QDate(2026, 9, 22)));
        CHECK(declaredRisk(ended) == nullptr);
        CHECK(riskLight(ended, QDate(2026, 9, 24)).colour == LightColour::Green);
    }
    noteEvent(facts, riskStep(3, EventKind::Suspended, QDate(2026, 9, 20)));
    noteEvent(facts, riskStep(4, EventKind::Reopened, QDate(2026, 9, 22)));
    CHECK(declaredRisk(facts) != nullptr); // a pause takes nothing back
}

TEST_CASE("a task that rests has no risk to tell")
{
    TaskFacts facts = riskyTask();
    facts.state = TaskState::Suspended;
    CHECK(riskLight(facts, QDate(2026, 9, 24)).colour == LightColour::Grey);
    CHECK(riskLight(facts, QDate(2026, 9, 24)).risk.isEmpty());
}

TEST_CASE("a risk said later is unknown, a withdrawal said later too")
{
    TaskFacts facts = riskyTask();
    noteEvent(facts, riskStep(2, EventKind::RiskWithdrawn, QDate(2026, 9, 20)));
    CHECK(knownOn(facts, QDate(2026, 9, 9)).risks.isEmpty());
    CHECK(knownOn(facts, QDate(2026, 9, 19)).risks.size() == 1);
    CHECK(knownOn(facts, QDate(2026, 9, 20)) == facts);
}

TEST_CASE("steps that speak of no risk leave no trace where none was declared")
{
    TaskFacts facts;
    noteEvent(facts, riskStep(1, EventKind::Closed, QDate(2026, 9, 1)));
    noteEvent(facts, riskStep(2, EventKind::Reopened, QDate(2026, 9, 2)));
    CHECK(facts.risks.isEmpty());
    noteEvent(facts, riskStep(3, EventKind::RiskDeclared, QDate(2026, 9, 3)));
    CHECK(facts.steps.size() == 2); // it is no state
}
