// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/sorted_rows.h"

#include "core/base/in_parts.h"
#include "core/views/column_texts.h"
#include "core/views/field_access.h"
#include "core/views/sort_value.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace core {

namespace {

using Values = std::vector<SortValue>; ///< of a column, by row

/// All rows of a list, and what is asked of them.
struct AllRows
{
    const RecordSource &source;
    const RowsQuestion &question;
    const QList<ListRow> &rows;
};

/// Whether every task of the rows has a day it is due on; else what is written there is needed.
bool areAllDue(const AllRows &all)
{
    return std::all_of(all.rows.cbegin(), all.rows.cend(), [&all](const ListRow &row) {
        return SortValue::finalDueOf(*all.question.facts.find(row.task)).isValid();
    });
}

/// Whether the column @p field needs no more than facts.
bool isFact(const AllRows &all, ColumnField field)
{
    return !entryKindOf(all.question.kind)
        && (SortValue::isFact(field) || (field == ColumnField::Deadline && areAllDue(all)));
}

Values factsOf(const AllRows &all, ColumnField field)
{
    Values values;
    values.reserve(static_cast<size_t>(all.rows.size()));
    const LedgerFacts &facts = all.question.facts;
    for (const ListRow &row : all.rows)
        values.emplace_back(*facts.find(row.task), field, facts.lightOf(row.task), facts.asOf());
    return values;
}

[[nodiscard]] Result<Values> textsOf(const AllRows &all, ColumnField field)
{
    return readColumnTexts(all.source, all.rows, field).map([field](const QStringList &written) {
        const PinyinKind kind = pinyinKindOf(field);
        QStringList texts;
        texts.reserve(written.size());
        for (const QString &text : written)
            texts.append(asRead(text.trimmed(), kind));
        const PinyinRanks ranks(texts);
        Values values(static_cast<size_t>(texts.size()));
        inParts(workParts(texts.size()), [&](WorkPart part) {
            for (qsizetype row = part.first; row < part.end; ++row)
                values[static_cast<size_t>(row)] = SortValue(texts.at(row), kind, ranks);
        });
        return values;
    });
}

/// Of any column; a row whose task is gone has nothing in it.
[[nodiscard]] Result<Values> valuesOf(const AllRows &all, const SortKey &key)
{
    Values values(static_cast<size_t>(all.rows.size()));
    PinyinKeys pinyin;
    qsizetype next = 0;
    const auto set = [&](RowKey row, const CellInput &input, const Light &light) {
        while (row != RowKey {all.rows.at(next).task, all.rows.at(next).entry})
            ++next;
        SortValue &value = values[static_cast<size_t>(next)];
        if (SortValue::isFact(key.field))
            value = SortValue(*all.question.facts.find(row.first), key.field, light, input.asOf);
        else
            value = SortValue(input, CellAddress {key.field, key.header, row.second}, pinyin);
    };
    const Result<void> read
        = readRows(all.source, withParts(all.question, {key.field}), all.rows, set);
    if (!read)
        return fail(read.error());
    return values;
}

[[nodiscard]] Result<Values> readValues(const AllRows &all, const SortKey &key)
{
    if (isFact(all, key.field))
        return factsOf(all, key.field);
    return isPlainText(key.field) ? textsOf(all, key.field) : valuesOf(all, key);
}

/// Puts rows, by their place in the original order, into the order of values.
class RowSorter
{
public:
    explicit RowSorter(const QList<SortKey> &keys)
        : m_keys(keys)
    {
    }

    void add(Values values) { m_values.push_back(std::move(values)); }

    /// The places of @p count rows, equal ones in the original order.
    [[nodiscard]] std::vector<int> sorted(qsizetype count) const
    {
        std::vector<int> places(static_cast<size_t>(count));
        std::iota(places.begin(), places.end(), 0);
        const std::vector<WorkPart> parts = workParts(count);
        inParts(parts, [&](WorkPart part) {
            PinyinKeys pinyin;
            std::stable_sort(
                places.begin() + part.first, places.begin() + part.end, [&](int left, int right) {
                    return standsBefore(left, right, pinyin);
                });
        });
        PinyinKeys pinyin;
        for (const WorkPart &part : parts)
            std::inplace_merge(
                places.begin(),
                places.begin() + part.first,
                places.begin() + part.end,
                [&](int left, int right) { return standsBefore(left, right, pinyin); });
        return places;
    }

private:
    [[nodiscard]] bool standsBefore(int left, int right, PinyinKeys &pinyin) const
    {
        for (size_t key = 0; key < m_values.size(); ++key) {
            const SortValue &first = m_values[key][static_cast<size_t>(left)];
            const SortValue &second = m_values[key][static_cast<size_t>(right)];
            if (first.isBlank() != second.isBlank())
                return second.isBlank();
            const int difference = first.isBlank() ? 0 : first.compare(second, pinyin);
            if (difference != 0)
                return m_keys.at(static_cast<qsizetype>(key)).isDescending ? difference > 0
                                                                           : difference < 0;
        }
        return false;
    }

    const QList<SortKey> &m_keys;
    std::vector<Values> m_values; ///< by key
};

} // namespace

Result<QList<RowKey>>
readSortedRows(const RecordSource &source, const RowsQuestion &question, const QList<SortKey> &keys)
{
    const RowList list({question.kind, question.facts, question.entries, {}, false});
    const AllRows all {source, question, list.rows()};
    RowSorter sorter(keys);
    for (const SortKey &key : keys) {
        auto values = readValues(all, key);
        if (!values)
            return fail(std::move(values).error());
        sorter.add(*std::move(values));
    }
    QList<RowKey> order;
    order.reserve(all.rows.size());
    for (const int place : sorter.sorted(all.rows.size()))
        order.append({all.rows.at(place).task, all.rows.at(place).entry});
    return order;
}

Result<RowOrder>
readOrder(const RecordSource &source, const RowsQuestion &question, const QList<SortKey> &keys)
{
    return readSortedRows(source, question, keys).map([](const QList<RowKey> &rows) {
        return RowOrder(rows);
    });
}

} // namespace core
