// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/sorted_rows.h"

#include "core/views/sort_value.h"

#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace core {

namespace {

struct RowValues
{
    RowKey row;
    QVarLengthArray<SortValue, 1> values; ///< by key: seldom more than one
};

/// Whether @p left stands before @p right.
bool standsBefore(const RowValues &left,
                  const RowValues &right,
                  const QList<SortKey> &keys,
                  PinyinKeys &pinyin)
{
    for (qsizetype key = 0; key < keys.size(); ++key) {
        const SortValue &first = left.values.at(key);
        const SortValue &second = right.values.at(key);
        if (first.isBlank() != second.isBlank())
            return second.isBlank();
        const int difference = first.isBlank() ? 0 : first.compare(second, pinyin);
        if (difference != 0)
            return keys.at(key).isDescending ? difference > 0 : difference < 0;
    }
    return false;
}

using Rows = std::vector<RowValues>;

/// Whether every task of the rows has a day it is due on; else what is written there is needed.
bool areAllDue(const RowsQuestion &question, const QList<ListRow> &all)
{
    return std::all_of(all.cbegin(), all.cend(), [&question](const ListRow &row) {
        return SortValue::finalDueOf(*question.facts.find(row.task)).isValid();
    });
}

bool areFacts(const RowsQuestion &question, const QList<ListRow> &all, const QList<SortKey> &keys)
{
    return !entryKindOf(question.kind)
        && std::all_of(keys.cbegin(), keys.cend(), [&](const SortKey &key) {
               return SortValue::isFact(key.field)
                   || (key.field == ColumnField::Deadline && areAllDue(question, all));
           });
}

Rows factsOf(const RowsQuestion &question, const QList<ListRow> &all, const QList<SortKey> &keys)
{
    Rows rows;
    rows.reserve(static_cast<size_t>(all.size()));
    const LedgerFacts &facts = question.facts;
    for (const ListRow &row : all) {
        RowValues values {{row.task, row.entry}, {}};
        for (const SortKey &key : keys)
            values.values.emplace_back(
                *facts.find(row.task), key.field, facts.lightOf(row.task), facts.asOf());
        rows.push_back(std::move(values));
    }
    return rows;
}

[[nodiscard]] Result<Rows> readValues(const RecordSource &source,
                                      const RowsQuestion &question,
                                      const QList<ListRow> &all,
                                      const QList<SortKey> &keys,
                                      PinyinKeys &pinyin)
{
    Rows rows;
    rows.reserve(static_cast<size_t>(all.size()));
    const auto add = [&](RowKey row, const CellInput &input, const Light &light) {
        RowValues values {row, {}};
        for (const SortKey &key : keys) {
            if (SortValue::isFact(key.field))
                values.values.emplace_back(
                    *question.facts.find(row.first), key.field, light, input.asOf);
            else
                values.values.emplace_back(
                    input, CellAddress {key.field, key.header, row.second}, pinyin);
        }
        rows.push_back(std::move(values));
    };
    QList<ColumnField> fields;
    for (const SortKey &key : keys)
        fields.append(key.field);
    const Result<void> read = readRows(source, withParts(question, fields), all, add);
    if (!read)
        return fail(read.error());
    return rows;
}

} // namespace

Result<QList<RowKey>>
readSortedRows(const RecordSource &source, const RowsQuestion &question, const QList<SortKey> &keys)
{
    const RowList all({question.kind, question.facts, question.entries, {}, false});
    PinyinKeys pinyin;
    const auto rows = areFacts(question, all.rows(), keys)
        ? Result<Rows>(factsOf(question, all.rows(), keys))
        : readValues(source, question, all.rows(), keys, pinyin);
    if (!rows)
        return fail(rows.error());
    std::vector<const RowValues *> sorted;
    sorted.reserve(rows->size());
    for (const RowValues &row : *rows)
        sorted.push_back(&row);
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto *left, const auto *right) {
        return standsBefore(*left, *right, keys, pinyin);
    });
    QList<RowKey> order;
    order.reserve(all.count());
    for (const RowValues *row : sorted)
        order.append(row->row);
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
