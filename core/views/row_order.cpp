// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_order.h"

#include "core/views/entry_light.h"
#include "core/views/row_list.h"
#include "core/views/sort_value.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace core {

namespace {

/// Tasks read at a time: their texts are let go of again.
constexpr qsizetype kBlock = 2000;

struct RowValues
{
    std::pair<Id, Id> row; ///< task and entry
    std::vector<SortValue> values; ///< by key
};

/// Whether @p left stands before @p right.
bool standsBefore(const RowValues &left, const RowValues &right, const QList<SortKey> &keys)
{
    for (qsizetype key = 0; key < keys.size(); ++key) {
        const auto place = static_cast<size_t>(key);
        const SortValue &first = left.values[place];
        const SortValue &second = right.values[place];
        if (first.isBlank() != second.isBlank())
            return second.isBlank();
        const int difference = first.isBlank() ? 0 : first.compare(second);
        if (difference != 0)
            return keys.at(key).isDescending ? difference > 0 : difference < 0;
    }
    return false;
}

/// Reads the values of rows, block by block.
class ValueReader
{
public:
    ValueReader(const RecordSource &source, const OrderQuestion &question)
        : m_source(source)
        , m_question(question)
    {
    }

    [[nodiscard]] Result<void> read(const QList<ListRow> &rows)
    {
        QSet<Id> tasks;
        for (const ListRow &row : rows) {
            tasks.insert(row.task);
            tasks.insert(m_question.facts.parentOf(row.task));
        }
        tasks.remove(Id {});
        const auto bundles = m_source.bundles(tasks.values());
        if (!bundles)
            return fail(bundles.error());
        QHash<Id, const TaskBundle *> texts;
        for (const TaskBundle &bundle : *bundles)
            texts.insert(bundle.task.id, &bundle);
        for (const ListRow &row : rows) {
            if (const TaskBundle *bundle = texts.value(row.task))
                add(row, *bundle, texts.value(m_question.facts.parentOf(row.task)));
        }
        return {};
    }

    [[nodiscard]] QList<std::pair<Id, Id>> sorted()
    {
        std::stable_sort(
            m_rows.begin(), m_rows.end(), [this](const RowValues &left, const RowValues &right) {
                return standsBefore(left, right, m_question.keys);
            });
        QList<std::pair<Id, Id>> rows;
        for (const RowValues &row : m_rows)
            rows.append(row.row);
        return rows;
    }

private:
    void add(const ListRow &row, const TaskBundle &bundle, const TaskBundle *objective)
    {
        const LedgerFacts &facts = m_question.facts;
        Light light = facts.lightOf(row.task);
        if (const TaskFacts *task = facts.find(row.task); task && row.entry.isSet())
            light = lightOfEntry(bundle, row.entry, *task, facts.asOf(), m_question.calendar)
                        .value_or(light);
        RowValues values {{row.task, row.entry}, {}};
        for (const SortKey &key : m_question.keys)
            values.values.emplace_back(CellInput {bundle, objective, facts.asOf()},
                                       CellAddress {key.field, key.header, row.entry},
                                       light,
                                       m_order);
        m_rows.push_back(std::move(values));
    }

    const RecordSource &m_source;
    const OrderQuestion &m_question;
    PinyinOrder m_order;
    std::vector<RowValues> m_rows;
};

} // namespace

RowOrder::RowOrder(const QList<std::pair<Id, Id>> &rows)
{
    m_places.reserve(rows.size());
    for (int place = 0; place < rows.size(); ++place)
        m_places.insert(rows.at(place), place);
}

int RowOrder::placeOf(Id task, Id entry) const
{
    return m_places.value({task, entry}, std::numeric_limits<int>::max());
}

Result<RowOrder> readOrder(const RecordSource &source, const OrderQuestion &question)
{
    const RowList rows({question.kind, question.facts, question.entries, {}, false});
    ValueReader reader(source, question);
    for (qsizetype first = 0; first < rows.rows().size(); first += kBlock) {
        const Result<void> read = reader.read(rows.rows().mid(first, kBlock));
        if (!read)
            return fail(read.error());
    }
    return RowOrder(reader.sorted());
}

} // namespace core
