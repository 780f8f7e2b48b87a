// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/row_order.h"
#include "core/views/sorted_rows.h"

namespace core {

/// Which rows stand together because they have the same in one column, as it was when they were
/// gathered: rows do not run away from under the hand that edits them.
class RowGroups
{
public:
    RowGroups() = default;

    /// The group of a row, from 0; −1 for one that was not there.
    [[nodiscard]] int groupOf(RowKey row) const { return m_groups.value(row, -1); }

    /// How many groups there are.
    [[nodiscard]] qsizetype count() const { return m_values.size(); }

    /// What the rows of a group have in the column: filterValues().
    [[nodiscard]] QStringList valuesOf(int group) const { return m_values.value(group); }

    /// Puts @p row into the group of @p values, which is made where there is none.
    void add(RowKey row, const QStringList &values);

private:
    QHash<RowKey, int> m_groups;
    QHash<QStringList, int> m_numbers; ///< by values
    QList<QStringList> m_values;
};

/// Rows gathered into groups, and their order.
struct GroupedRows
{
    RowOrder order;
    RowGroups groups;
};

/// Gathers all rows of a list by what they have in the column of @p group, the groups in its order,
/// the rows within each sorted by @p keys. Error kinds of RecordSource.
[[nodiscard]] Result<GroupedRows> readGroups(const RecordSource &source,
                                             const RowsQuestion &question,
                                             const SortKey &group,
                                             const QList<SortKey> &keys);

} // namespace core
