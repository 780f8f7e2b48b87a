// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/ledger_facts.h"

namespace core {

/// How many open tasks of a ledger each of its rules lights: the first that fits decides.
struct RuleCounts
{
    int dueSoon = 0; ///< but for priority tasks
    int priorityDueSoon = 0;
    int behind = 0;
    int farBehind = 0;
    int nodeOverdue = 0;
    int notStarted = 0;
    int reportMissing = 0;
    int riskDeclared = 0;

    bool operator==(const RuleCounts &) const = default;
};

/// The counts if @p ledger had @p rules, on the day of @p facts.
[[nodiscard]] RuleCounts ruleCounts(const LedgerFacts &facts,
                                    Id ledger,
                                    const LightRules &rules,
                                    const WorkCalendar &calendar);

} // namespace core
