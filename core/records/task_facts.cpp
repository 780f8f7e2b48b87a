// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/task_facts.h"

#include "core/records/recurring_phrase.h"

namespace core {

namespace {

void noteEntry(TaskFacts &facts, QDate date)
{
    if (!facts.registeredOn.isValid() || (date.isValid() && date < facts.registeredOn))
        facts.registeredOn = date;
}

void noteMove(TaskFacts &facts, const Event &event)
{
    for (DeadlinePoint &deadline : facts.deadlines) {
        if (deadline.id == event.deadline)
            deadline.moves.append({event.kind, event.date, event.oldDue, event.newDue});
    }
}

bool endsRisk(EventKind kind)
{
    return kind == EventKind::RiskWithdrawn || kind == EventKind::Closed
        || kind == EventKind::Cancelled;
}

void noteRisk(TaskFacts &facts, const Event &event)
{
    if (event.kind == EventKind::RiskDeclared)
        facts.risks.append({event.id, event.date, true, event.reason});
    else if (!facts.risks.isEmpty() && endsRisk(event.kind))
        facts.risks.append({event.id, event.date, false, {}});
}

} // namespace

DeadlinePoint pointOf(const Deadline &deadline)
{
    return {deadline.due,
            deadline.precision,
            deadline.plannedPercent,
            deadline.originalDue,
            deadline.actual,
            deadline.isFinal,
            deadline.id,
            {},
            !deadline.due.isValid() && mayRecur(deadline.phrase) ? deadline.phrase : QString()};
}

void noteEvent(TaskFacts &facts, const Event &event)
{
    if (isEntry(event.kind))
        noteEntry(facts, event.date);
    if (movesDeadline(event.kind))
        noteMove(facts, event);
    else if (setsState(event.kind))
        facts.steps.append({event.kind, event.date, event.stateBefore});
    if (closesTask(event.kind) && facts.state == TaskState::Closed)
        facts.closedOn = event.date;
    noteRisk(facts, event);
}

} // namespace core
