// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/table_drafter.h"

#include <memory>
#include <vector>

namespace core {

/// Turns the rows of all tables of a file into drafts, one after the other, so that the drafts of a
/// large file need not be held together; every cell goes to a field or, word for word, to an extra.
/// The rows of all tables are, until those of each have been drafted.
class TableDrafts
{
public:
    /// Reads the rows of all tables. Both must outlive the drafts.
    TableDrafts(const ImportInput &input, const DraftContext &context);

    /// How many tasks there are; known before any is drafted.
    [[nodiscard]] int taskCount() const { return m_taskCount; }

    /// Drafts all, once. What @p take refuses ends it.
    [[nodiscard]] Result<void> draft(const DraftTaker &take);

    /// What was drafted so far beside the tasks, which @p take of draft() has.
    [[nodiscard]] const Drafts &found() const { return m_collector.drafts; }

private:
    DraftCollector m_collector;
    std::vector<std::unique_ptr<TableDrafter>> m_tables;
    QStringList m_files; ///< of the tables, where there are several; else empty
    int m_taskCount = 0;
};

/// The drafts of all tables together. Error kind: Cancelled.
[[nodiscard]] Result<Drafts> draftTasks(const ImportInput &input, const DraftContext &context);

} // namespace core
