// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_groups.h"

#include "core/base/pinyin_keys.h"
#include "core/views/filter_value.h"
#include "core/views/row_list.h"
#include "core/views/sort_value.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace core {

namespace {

/// Gathers rows as they are read. What a group is sorted by is asked of its first row alone: groups
/// are few where rows are many.
class RowGatherer
{
public:
    RowGatherer(const RowsQuestion &question, const SortKey &group)
        : m_question(question)
        , m_group(group)
    {
    }

    void add(RowKey row, const CellInput &input, const Light &light)
    {
        const CellAddress address {m_group.field, m_group.header, row.second};
        m_groups.add(row, filterValues(input, address, light));
        m_rows.append(row);
        if (static_cast<qsizetype>(m_values.size()) == m_groups.count())
            return;
        if (SortValue::isFact(m_group.field))
            m_values.emplace_back(
                *m_question.facts.find(row.first), m_group.field, light, input.asOf);
        else
            m_values.emplace_back(input, address, m_pinyin);
    }

    [[nodiscard]] const RowGroups &groups() const { return m_groups; }
    [[nodiscard]] const QList<RowKey> &rows() const { return m_rows; }

    /// The place of every group; blanks come last.
    [[nodiscard]] std::vector<int> places()
    {
        std::vector<int> order(m_values.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](int left, int right) {
            const SortValue &first = m_values[static_cast<size_t>(left)];
            const SortValue &second = m_values[static_cast<size_t>(right)];
            if (first.isBlank() || second.isBlank())
                return !first.isBlank() && second.isBlank();
            return first.compare(second, m_pinyin) < 0;
        });
        std::vector<int> places(order.size());
        for (size_t place = 0; place < order.size(); ++place)
            places[static_cast<size_t>(order[place])] = static_cast<int>(place);
        return places;
    }

private:
    const RowsQuestion &m_question;
    const SortKey &m_group;
    PinyinKeys m_pinyin;
    RowGroups m_groups;
    QList<RowKey> m_rows;
    std::vector<SortValue> m_values; ///< by group
};

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
    const RowList all({question.kind, question.facts, question.entries, {}, false});
    RowGatherer gatherer(question, group);
    const auto read = readRows(source,
                               withParts(question, {group.field}),
                               all.rows(),
                               [&gatherer](RowKey row, const CellInput &input, const Light &light) {
                                   gatherer.add(row, input, light);
                               });
    if (!read)
        return fail(read.error());
    auto rows = keys.isEmpty() ? Result<QList<RowKey>>(gatherer.rows())
                               : readSortedRows(source, question, keys);
    if (!rows)
        return fail(rows.error());
    const RowGroups &groups = gatherer.groups();
    const std::vector<int> places = gatherer.places();
    const auto placeOf = [&](RowKey row) {
        const int number = groups.groupOf(row);
        return number < 0 ? static_cast<int>(places.size()) : places[static_cast<size_t>(number)];
    };
    std::stable_sort(rows->begin(), rows->end(), [&](RowKey left, RowKey right) {
        return placeOf(left) < placeOf(right);
    });
    return GroupedRows {RowOrder(*rows), groups};
}

} // namespace core
