// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/counted_tasks.h"

namespace core {

void CountedTasks::add(const TaskFacts &facts, const Light &light, DateSpan period)
{
    for (int kind = 0; kind < kCountKinds; ++kind) {
        if (isCounted(static_cast<Count>(kind), facts, light, period))
            m_tasks[static_cast<size_t>(kind)].append(facts.id);
    }
}

Rate CountedTasks::rate(RateKind kind) const
{
    const RateParts parts = partsOf(kind);
    return {number(parts.part), number(parts.whole)};
}

} // namespace core
