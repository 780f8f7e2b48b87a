// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_planner.h"
#include "core/records/moved_due.h"

namespace core {

/// Adds the steps by which the deadlines of a row move, where somebody told how.
/// @param first place of the first change made for the row.
void ImportPlanner::tellMoves(const TaskBundle &existing, int draft, qsizetype first)
{
    const auto how = m_options.decisions.moves.constFind(draft);
    if (how == m_options.decisions.moves.cend())
        return;
    const QList<Event> steps = moveSteps(
        m_taskChanges.changes.mid(first), *how, existing.task.state, m_context.clock.today());
    for (Event step : steps) {
        step.id = m_context.ids.next();
        m_taskChanges.insert(step);
    }
}

} // namespace core
