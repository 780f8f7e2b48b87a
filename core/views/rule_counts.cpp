// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/rule_counts.h"

namespace core {

namespace {

void count(RuleCounts &counts, const TaskFacts &task, LightReason reason)
{
    switch (reason) {
    case LightReason::DueSoon:
        ++(isPriority(task.taskClass) ? counts.priorityDueSoon : counts.dueSoon);
        break;
    case LightReason::Behind: ++counts.behind; break;
    case LightReason::FarBehind: ++counts.farBehind; break;
    case LightReason::NodeOverdue: ++counts.nodeOverdue; break;
    case LightReason::NotStarted: ++counts.notStarted; break;
    case LightReason::ReportMissing: ++counts.reportMissing; break;
    case LightReason::RiskDeclared: ++counts.riskDeclared; break;
    default: break;
    }
}

} // namespace

RuleCounts ruleCounts(const LedgerFacts &facts,
                      Id ledger,
                      const LightRules &rules,
                      const WorkCalendar &calendar)
{
    RuleCounts counts;
    for (int i = 0; i < facts.tasks().size(); ++i) {
        if (!facts.isLeaf(i) || facts.tasks().at(i).ledger != ledger)
            continue;
        TaskFacts task = facts.tasks().at(i);
        task.rules = rules;
        count(counts, task, lightOf(task, facts.asOf(), calendar).reason);
    }
    return counts;
}

} // namespace core
