// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_drafts.h"

#include <utility>

namespace core {

namespace {

/// Says of @p issues, from the place @p first on, that they are of @p file; nothing if that is
/// empty.
void nameFile(const QString &file, QList<ImportIssue> &issues, qsizetype first = 0)
{
    for (qsizetype place = first; !file.isEmpty() && place < issues.size(); ++place)
        issues[place].file = file;
}

} // namespace

TableDrafts::TableDrafts(const ImportInput &input, const DraftContext &context)
{
    for (const ImportTable &table : input.tables) {
        m_tables.push_back(std::make_unique<TableDrafter>(table, context, m_collector));
        const int count = m_tables.back()->taskCount();
        m_collector.drafts.tasksOfTable.append(count);
        // The sheet of a section is called by the section, which says enough.
        m_files.append(table.header.isReturned() ? QString() : table.file);
        m_taskCount += count;
    }
}

Result<void> TableDrafts::draft(const DraftTaker &take)
{
    int place = 0;
    for (std::unique_ptr<TableDrafter> &table : m_tables) {
        const QString file = m_files.at(place);
        const qsizetype before = m_collector.drafts.issues.size();
        m_collector.take = [&take, place, &file](TaskDraft &&draft) {
            nameFile(file, draft.issues);
            return take(std::move(draft), place);
        };
        auto done = table->draft();
        nameFile(file, m_collector.drafts.issues, before);
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
