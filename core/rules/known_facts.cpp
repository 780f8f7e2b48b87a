// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/known_facts.h"

namespace core {

TaskFacts knownOn(const TaskFacts &facts, QDate today)
{
    TaskFacts known = facts;
    known.reports.removeIf([today](const ReportPoint &report) { return report.date > today; });
    for (DeadlinePoint &deadline : known.deadlines) {
        if (deadline.actual > today)
            deadline.actual = QDate();
    }
    if (known.closedOn.isValid() && known.closedOn > today) {
        known.closedOn = QDate();
        if (known.state == TaskState::Closed)
            known.state = TaskState::InProgress;
    }
    return known;
}

} // namespace core
