// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/bundle_facts.h"

namespace core {

TaskFacts factsOf(const TaskBundle &bundle, bool hasChildren)
{
    const Task &task = bundle.task;
    TaskFacts facts {task.id,
                     task.ledger,
                     task.parent,
                     task.position,
                     task.state,
                     task.taskClass,
                     task.modality,
                     task.unit,
                     task.start,
                     hasChildren,
                     {},
                     {},
                     {},
                     {}};
    for (const Deadline &deadline : bundle.deadlines) {
        facts.deadlines.append({deadline.due,
                                deadline.precision,
                                deadline.plannedPercent,
                                deadline.originalDue,
                                deadline.actual,
                                deadline.isFinal});
    }
    for (const Progress &report : bundle.reports)
        facts.reports.append({report.date, report.percent});
    for (const Event &event : bundle.events) {
        if (!facts.registeredOn.isValid())
            facts.registeredOn = event.date;
        if (event.kind == EventKind::ImportedClosed && task.state == TaskState::Closed)
            facts.closedOn = event.date;
    }
    return facts;
}

} // namespace core
