// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/rule_counts.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kRulesDay(2026, 9, 24);
const Id kLedger {2};

TaskFacts due(qint64 id, QDate day)
{
    TaskFacts facts;
    facts.id = Id {id};
    facts.ledger = kLedger;
    facts.state = TaskState::InProgress;
    DeadlinePoint deadline;
    deadline.due = day;
    facts.deadlines = {deadline};
    return facts;
}

RuleCounts counted(const QList<TaskFacts> &tasks, const LightRules &rules)
{
    const LedgerFacts facts(tasks, kRulesDay, WorkCalendar::builtIn());
    return ruleCounts(facts, kLedger, rules, WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("tasks are counted under the rule that lights them, priority tasks apart")
{
    TaskFacts behind = due(4, QDate(2026, 12, 31));
    behind.start = QDate(2026, 6, 18); // 98 of 196 days are gone
    behind.reports = {{QDate(2026, 9, 20), 35}};
    TaskFacts priority = due(5, QDate(2026, 9, 30));
    priority.taskClass = TaskClass::PriorityWork;
    TaskFacts elsewhere = due(6, QDate(2026, 9, 30));
    elsewhere.ledger = Id {3};
    const QList<TaskFacts> tasks {due(1, QDate(2026, 9, 1)),
                                  due(2, QDate(2026, 9, 30)),
                                  due(3, QDate(2026, 10, 12)),
                                  behind,
                                  priority,
                                  elsewhere};
    // The 30th is 3 workdays away, 12 October 7.
    RuleCounts usual;
    usual.dueSoon = 1;
    usual.priorityDueSoon = 1;
    usual.behind = 1;
    CHECK(counted(tasks, {}) == usual);

    LightRules wide;
    wide.warnWorkdays = 7;
    wide.priorityWarnWorkdays = 0;
    wide.farBehindPoints = 14;
    RuleCounts wider;
    wider.dueSoon = 2;
    wider.farBehind = 1;
    CHECK(counted(tasks, wide) == wider);
}

TEST_CASE("tasks whose report is missing are counted by their own rule")
{
    TaskFacts reporting = due(1, {});
    reporting.deadlines.first().cadence = QStringLiteral("每月5日前");
    reporting.start = QDate(2026, 3, 10);
    CHECK(counted({reporting}, {}).reportMissing == 1);
    LightRules off;
    off.reportGraceWorkdays = 0;
    CHECK(counted({reporting}, off) == RuleCounts {});
}

TEST_CASE("objectives are not counted, their tasks are")
{
    TaskFacts objective = due(1, QDate(2026, 9, 30));
    objective.hasChildren = true;
    TaskFacts child = due(2, QDate(2026, 9, 30));
    child.parent = Id {1};
    CHECK(counted({objective, child}, {}).dueSoon == 1);
}

TEST_CASE("tasks declared at risk are counted by their own rule")
{
    TaskFacts risky = due(1, QDate(2026, 12, 31));
    risky.risks = {{Id {9}, QDate(2026, 9, 20), true, QStringLiteral("用地未批")}};
    RuleCounts one;
    one.riskDeclared = 1;
    CHECK(counted({risky}, {}) == one);
    LightRules yellow;
    yellow.riskRule = RiskRule::Yellow;
    CHECK(counted({risky}, yellow) == one);
    LightRules off;
    off.riskRule = RiskRule::Off;
    CHECK(counted({risky}, off) == RuleCounts {});
}
