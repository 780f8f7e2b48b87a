// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_drafts.h"

#include <utility>

namespace core {

TableDrafts::TableDrafts(const ImportInput &input, const DraftContext &context)
{
    for (const ImportTable &table : input.tables) {
        m_tables.push_back(std::make_unique<TableDrafter>(table, context, m_collector));
        const int count = m_tables.back()->taskCount();
        m_collector.drafts.tasksOfTable.append(count);
        m_taskCount += count;
    }
}

Result<void> TableDrafts::draft(const DraftTaker &take)
{
    int place = 0;
    for (std::unique_ptr<TableDrafter> &table : m_tables) {
        m_collector.take
            = [&take, place](TaskDraft &&draft) { return take(std::move(draft), place); };
        auto done = table->draft();
        table.reset();
        if (!done)
            return done;
        ++place;
    }
    return {};
}

Result<Drafts> draftTasks(const ImportInput &input, const DraftContext &context)
{
    TableDrafts tables(input, context);
    QList<TaskDraft> tasks;
    tasks.reserve(tables.taskCount());
    const auto taken = tables.draft([&tasks](TaskDraft &&draft, int /*table*/) {
        tasks.append(std::move(draft));
        return Result<void>();
    });
    if (!taken)
        return fail(taken.error());
    Drafts all = tables.found();
    all.tasks = std::move(tasks);
    return all;
}

} // namespace core
