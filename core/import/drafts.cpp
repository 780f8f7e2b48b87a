// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/drafts.h"

#include "core/import/table_drafter.h"

namespace core {

Drafts draftTasks(const ImportInput &input, const DraftContext &context)
{
    DraftCollector collector;
    for (const ImportTable &table : input.tables) {
        const int before = static_cast<int>(collector.drafts.tasks.size());
        TableDrafter(table, context, collector).draft();
        collector.drafts.tasksOfTable.append(static_cast<int>(collector.drafts.tasks.size())
                                             - before);
    }
    return std::move(collector.drafts);
}

} // namespace core
