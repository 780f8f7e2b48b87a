// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_filter.h"

namespace core {

bool RowFilter::accepts(const LedgerFacts &facts, int index) const
{
    const TaskFacts &task = facts.tasks().at(index);
    if (keep.isSet() && task.id == keep)
        return true;
    if (hits && !hits->contains(task.id))
        return false;
    if (chosen && !chosen->contains(task.id))
        return false;
    if (unit && task.unit != *unit)
        return false;
    return !light || facts.lightAt(index).colour == *light;
}

} // namespace core
