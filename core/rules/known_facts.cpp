// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/known_facts.h"

namespace core {

namespace {

// A correction says what should have stood there from the start, so it holds on every day; an
// extension or an order is not known before its day.
void forgetMoves(DeadlinePoint &deadline, QDate today)
{
    for (qsizetype i = deadline.moves.size() - 1; i >= 0; --i) {
        const DueMove move = deadline.moves.at(i);
        if (move.kind == EventKind::DueCorrected)
            continue;
        if (move.date <= today)
            return;
        deadline.due = move.from;
        deadline.moves.resize(i);
    }
}

void forgetSteps(TaskFacts &facts, QDate today)
{
    while (!facts.steps.isEmpty() && facts.steps.last().date > today)
        facts.state = facts.steps.takeLast().before;
    if (!facts.steps.isEmpty() && closesTask(facts.steps.last().kind))
        facts.closedOn = facts.steps.last().date;
    if (facts.state != TaskState::Closed)
        facts.closedOn = QDate();
    if (facts.closedOn <= today)
        return;
    facts.state = TaskState::InProgress;
    facts.closedOn = QDate();
}

} // namespace

TaskFacts knownOn(const TaskFacts &facts, QDate today)
{
    TaskFacts known = facts;
    known.reports.removeIf([today](ReportPoint report) { return report.date > today; });
    known.risks.removeIf([today](const RiskPoint &risk) { return risk.date > today; });
    for (DeadlinePoint &deadline : known.deadlines) {
        if (deadline.actual > today)
            deadline.actual = QDate();
        forgetMoves(deadline, today);
    }
    forgetSteps(known, today);
    return known;
}

} // namespace core
