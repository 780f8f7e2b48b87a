// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/bundle_facts.h"

namespace core {

TaskFacts factsOf(const TaskBundle &bundle, bool hasChildren)
{
    const Task &task = bundle.task;
    TaskFacts facts;
    facts.id = task.id;
    facts.ledger = task.ledger;
    facts.parent = task.parent;
    facts.position = task.position;
    facts.state = task.state;
    facts.taskClass = task.taskClass;
    facts.modality = task.modality;
    facts.unit = task.unit;
    facts.start = task.start;
    facts.hasChildren = hasChildren;
    for (const Deadline &deadline : bundle.deadlines)
        facts.deadlines.append(pointOf(deadline));
    for (const Progress &report : bundle.reports)
        facts.reports.append({report.date, report.percent});
    for (const Event &event : bundle.events)
        noteEvent(facts, event);
    for (const Snooze &snooze : bundle.snoozes)
        facts.snoozes.append({snooze.date, snooze.until});
    return facts;
}

} // namespace core
