// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/ledger_facts.h"
#include "core/views/list_columns.h"
#include "core/views/row_filter.h"
#include "core/views/row_order.h"

namespace core {

/// A row of a list, and the areas merged cells take in it.
struct ListRow
{
    Id task; ///< none in the entry row
    Id entry; ///< measure, deadline, outcome; none in lists of tasks and where a task has no entry
              ///< yet
    Id objective {}; ///< the task above; none at the top
    int groupTop = 0; ///< first row under the same objective
    int groupRows = 1; ///< number of rows under it
    int taskTop = 0; ///< first row of the same task
    int taskRows = 1; ///< number of rows of it

    bool operator==(const ListRow &) const = default;
};

/// What "已筛选 12/222" counts: entries in lists of entries, else tasks.
struct RowCounts
{
    int shown = 0;
    int all = 0;
    int tasksShown = 0;

    bool operator==(const RowCounts &) const = default;
};

/// What a list is made of.
struct RowListInput
{
    ListKind kind = ListKind::Whole;
    const LedgerFacts &facts;
    const QList<EntryHead> &entries; ///< of entryKindOf(kind); empty for lists of tasks
    RowFilter filter;
    bool withEntryRow = false; ///< whether a last row for a new task or entry is wanted
    const RowOrder *order = nullptr; ///< null = the original order
};

/// Which rows stand in a list, in the original order, and what is merged: one value for the screen,
/// for reports, charts and exports.
///
/// Rows are the leaf tasks in depth-first order, in lists of entries one row for each entry and one
/// empty row for a task without any. An objective has rows of its own only for entries of its own.
/// In another order nothing is merged: what belongs together no longer stands together.
class RowList
{
public:
    RowList() = default;
    explicit RowList(const RowListInput &input);

    [[nodiscard]] ListKind kind() const { return m_kind; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const QList<ListRow> &rows() const { return m_rows; }
    [[nodiscard]] const ListRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] bool isEntryRow(int row) const { return !m_rows.at(row).task.isSet(); }
    [[nodiscard]] bool hasEntryRow() const { return count() > 0 && isEntryRow(count() - 1); }
    [[nodiscard]] bool isSorted() const { return m_isSorted; }
    [[nodiscard]] RowCounts counts() const { return m_counts; }

    /// First row of the area that covers @p row on @p level, and the number of its rows.
    [[nodiscard]] int spanTop(int row, SpanLevel level) const;
    [[nodiscard]] int spanRows(int row, SpanLevel level) const;

    /// First row of a task (of the entry @p entry, if one is given), or −1.
    [[nodiscard]] int find(Id task, Id entry = {}) const;

    /// Takes rows out or puts rows in, and merges anew; for models that follow small changes.
    void removeRows(int first, int count);
    void insertRows(int first, const QList<ListRow> &rows);

    /// Merges anew by the objectives of @p facts.
    void merge(const LedgerFacts &facts);

private:
    void sort(const RowOrder &order);
    void addTask(const ListRow &row, const QList<Id> &entries, const RowFilter &filter);
    void merge();

    ListKind m_kind = ListKind::Whole;
    QList<ListRow> m_rows;
    RowCounts m_counts;
    bool m_isSorted = false; ///< not in the original order
};

} // namespace core
