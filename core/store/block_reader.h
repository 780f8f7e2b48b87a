// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/bundle_parts.h"
#include "core/records/task_bundle.h"
#include "core/store/record_sql.h"
#include "core/store/row_cursor.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace core {

/// Reads the bundles of tasks, a block at a time; what it asks is prepared once for all blocks.
///
/// A full block is read as the run of rows from its first id to its last, as long as little else
/// stands between them: ids follow time, and what came in together is read together. Else every
/// task is looked for by itself.
class BlockReader
{
public:
    static constexpr qsizetype kMostTasks = 500; ///< of a block

    /// @param connection and @param parts must outlive the reader; no parts = all.
    /// @param size of the largest block, at most kMostTasks.
    BlockReader(const Connection &connection, qsizetype size, const BundleParts *parts);

    /// Reads @p tasks, a block. Error kinds: those of RowCursor, and FileDamaged.
    [[nodiscard]] Result<void> read(const QList<Id> &tasks);

    /// Appends what was read in the order it was asked for; tasks that are not there are left out.
    void moveTo(QList<TaskBundle> &bundles);

private:
    enum class Search : uint8_t
    {
        Run,
        List
    };

    /// The question for the records of a kind.
    struct Reading
    {
        QList<int> fields; ///< that are asked for, by index
        int taskColumn = 0; ///< of the task that a record belongs to
        std::unique_ptr<RowCursor> cursor;
    };

    [[nodiscard]] Result<void> readAll();
    [[nodiscard]] Result<void> readTasks();
    [[nodiscard]] Result<void> readTasks(Search search);
    template <typename R>
    [[nodiscard]] Result<void> readList(QList<R> TaskBundle::*list, const QString &order);
    template <typename R, typename Take>
    [[nodiscard]] Result<void> readRecords(Search search, const QString &order, const Take &take);
    template <typename R> [[nodiscard]] Reading &readingOf(Search search, const QString &order);

    [[nodiscard]] bool isFull() const { return std::ssize(m_sorted) == kMostTasks; }

    /// Where @p task stands in m_sorted; none for one that was not asked for.
    [[nodiscard]] std::optional<size_t> placeOf(Id task) const;

    const Connection &m_connection;
    qsizetype m_size;
    const BundleParts *m_parts;
    QList<Id> m_asked;
    std::vector<Id> m_sorted; ///< those asked for, each once
    std::vector<std::optional<TaskBundle>> m_found; ///< by the place in m_sorted
    Search m_search = Search::Run;
    qsizetype m_seen = 0; ///< tasks that were looked at for this block
    std::map<std::pair<RecordKind, Search>, Reading> m_readings;
};

} // namespace core
