// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_groups.h"

#include "core/views/filter_value.h"
#include "core/views/row_list.h"

#include <algorithm>

namespace core {

namespace {

using ValuesByRow = QHash<RowKey, QStringList>;

[[nodiscard]] Result<ValuesByRow>
readValuesOf(const RecordSource &source, const RowsQuestion &question, const SortKey &group)
{
    const RowList all({question.kind, question.facts, question.entries, {}, false});
    ValuesByRow values;
    const auto add = [&](RowKey row, const CellInput &input, const Light &light) {
        values.insert(row, filterValues(input, {group.field, group.header, row.second}, light));
    };
    const auto read = readRows(source, withParts(question, {group.field}), all.rows(), add);
    return read.map([&values] { return values; });
}

} // namespace

void RowGroups::add(RowKey row, const QStringList &values)
{
    const auto next = static_cast<int>(m_values.size());
    const int number = m_numbers.value(values, next);
    if (number == next) {
        m_numbers.insert(values, next);
        m_values.append(values);
    }
    m_groups.insert(row, number);
}

Result<GroupedRows> readGroups(const RecordSource &source,
                               const RowsQuestion &question,
                               const SortKey &group,
                               const QList<SortKey> &keys)
{
    auto sorted = readSortedRows(source, question, QList<SortKey> {group} + keys);
    if (!sorted)
        return fail(sorted.error());
    const auto values = readValuesOf(source, question, group);
    if (!values)
        return fail(values.error());
    GroupedRows grouped;
    for (const RowKey &row : std::as_const(*sorted))
        grouped.groups.add(row, values->value(row));
    // What sorts alike need not read alike.
    std::stable_sort(sorted->begin(), sorted->end(), [&](RowKey left, RowKey right) {
        return grouped.groups.groupOf(left) < grouped.groups.groupOf(right);
    });
    grouped.order = RowOrder(*sorted);
    return grouped;
}

} // namespace core
