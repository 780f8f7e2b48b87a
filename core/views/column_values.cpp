// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/column_values.h"

#include "core/base/pinyin_order.h"
#include "core/views/field_access.h"
#include "core/views/filter_value.h"
#include "core/views/same_column.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

/// A choice whose values are looked up in. @param asOf what weeks and months are counted from.
class ChosenValues
{
public:
    ChosenValues(const ColumnChoice &choice, QDate asOf)
        : m_choice(choice)
        , m_values(choice.values.cbegin(), choice.values.cend())
        , m_asOf(asOf)
    {
    }

    [[nodiscard]] bool accepts(RowKey row, const CellInput &input, const Light &light) const
    {
        const QStringList values
            = filterValues(input, {m_choice.field, m_choice.header, row.second}, light);
        if (m_choice.condition && !m_choice.condition->accepts(values, m_asOf))
            return false;
        return m_values.isEmpty()
            || std::any_of(values.cbegin(), values.cend(), [this](const QString &value) {
                   return m_values.contains(value);
               });
    }

private:
    ColumnChoice m_choice;
    QSet<QString> m_values;
    QDate m_asOf;
};

/// A filter as it is asked of every row.
class RowJudge
{
public:
    RowJudge(const ListFilter &filter, const RowsQuestion &question)
        : m_filter(filter)
        , m_facts(question.facts)
    {
        for (const ColumnChoice &choice : filter.choices)
            m_choices.emplace_back(choice, question.facts.asOf());
    }

    [[nodiscard]] bool accepts(RowKey row, const CellInput &input, const Light &light) const
    {
        return isTaskInView(row.first) && isMine(input.bundle)
            && std::all_of(m_choices.cbegin(), m_choices.cend(), [&](const auto &choice) {
                   return choice.accepts(row, input, light);
               });
    }

    /// Whether the view can be told without any text.
    [[nodiscard]] bool isTaskInView(Id task) const
    {
        const TaskFacts *facts = m_facts.find(task);
        return facts && isInView(m_filter.view, *facts, m_facts.lightOf(task), m_facts.asOf());
    }

private:
    [[nodiscard]] bool isMine(const TaskBundle &bundle) const
    {
        const auto &named = bundle.responsibilities;
        return m_filter.view != TaskView::Mine
            || std::any_of(named.cbegin(), named.cend(), [this](const auto &responsibility) {
                   return responsibility.text.trimmed() == m_filter.person;
               });
    }

    const ListFilter &m_filter;
    const LedgerFacts &m_facts;
    std::vector<ChosenValues> m_choices;
};

/// The columns a filter looks at.
QList<ColumnField> fieldsOf(const ListFilter &filter)
{
    QList<ColumnField> fields;
    for (const ColumnChoice &choice : filter.choices)
        fields.append(choice.field);
    if (filter.view == TaskView::Mine)
        fields.append(ColumnField::Person);
    return fields;
}

/// Days and lesser numbers first, then texts by pinyin; nothing comes last.
class ValueOrder
{
public:
    explicit ValueOrder(ColumnField field)
        : m_kind(filterValueKind(field))
        , m_reading(pinyinKindOf(field))
    {
    }

    [[nodiscard]] QList<ColumnValue> sorted(const QHash<QString, int> &rows) const
    {
        std::vector<Entry> entries;
        for (auto value = rows.cbegin(); value != rows.cend(); ++value)
            entries.push_back({rankOf(value.key()),
                               m_pinyin.keyOf(value.key(), m_reading),
                               {value.key(), value.value()}});
        std::sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) {
            if (left.rank != right.rank)
                return left.rank < right.rank;
            const int difference = left.key.compare(right.key);
            return difference != 0 ? difference < 0 : left.value.value < right.value.value;
        });
        QList<ColumnValue> values;
        for (const Entry &entry : entries)
            values.append(entry.value);
        return values;
    }

private:
    struct Entry
    {
        qint64 rank = 0;
        QCollatorSortKey key;
        ColumnValue value;
    };

    [[nodiscard]] qint64 rankOf(const QString &value) const
    {
        constexpr qint64 kTexts = 1'000'000'000;
        if (value.isEmpty())
            return kTexts + 1;
        if (m_kind == FilterValueKind::Day) {
            const QDate day = QDate::fromString(value, Qt::ISODate);
            return day.isValid() ? day.toJulianDay() : kTexts;
        }
        if (m_kind == FilterValueKind::Remaining) {
            const auto days = RemainingDays::ofValue(value);
            return days ? days->calendarDays : kTexts;
        }
        return kTexts;
    }

    FilterValueKind m_kind;
    PinyinKind m_reading;
    PinyinOrder m_pinyin;
};

} // namespace

Result<QList<ColumnValue>> readColumnValues(const RecordSource &source,
                                            const RowsQuestion &question,
                                            const RowFilter &rows,
                                            const ListFilter &filter,
                                            const ColumnChoice &column)
{
    ListFilter others = filter;
    others.choices.removeIf(
        [&column](const ColumnChoice &choice) { return isSameColumn(choice, column); });
    const RowJudge judge(others, question);
    RowFilter withoutChoices = rows;
    withoutChoices.leftOut.reset();
    const RowList list({question.kind, question.facts, question.entries, withoutChoices, false});
    QHash<QString, int> counts;
    const auto count = [&](RowKey row, const CellInput &input, const Light &light) {
        if (!judge.accepts(row, input, light))
            return;
        const QStringList values
            = filterValues(input, {column.field, column.header, row.second}, light);
        for (const QString &value : values)
            ++counts[value];
    };
    const RowsQuestion wanted = withParts(question, fieldsOf(others) + QList {column.field});
    const Result<void> read = readRows(source, wanted, list.rows(), count);
    if (!read)
        return fail(read.error());
    return ValueOrder(column.field).sorted(counts);
}

Result<QSet<RowKey>>
readRowsLeftOut(const RecordSource &source, const RowsQuestion &question, const ListFilter &filter)
{
    const RowJudge judge(filter, question);
    const RowList list({question.kind, question.facts, question.entries, {}, false});
    QSet<RowKey> leftOut;
    if (filter.choices.isEmpty() && filter.view != TaskView::Mine) {
        for (const ListRow &row : list.rows()) {
            if (!judge.isTaskInView(row.task))
                leftOut.insert({row.task, row.entry});
        }
        return leftOut;
    }
    const auto note = [&](RowKey row, const CellInput &input, const Light &light) {
        if (!judge.accepts(row, input, light))
            leftOut.insert(row);
    };
    const RowsQuestion wanted = withParts(question, fieldsOf(filter));
    const Result<void> read = readRows(source, wanted, list.rows(), note);
    if (!read)
        return fail(read.error());
    return leftOut;
}

} // namespace core
