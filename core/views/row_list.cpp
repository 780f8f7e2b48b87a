// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_list.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace core {

RowList::RowList(const RowListInput &input)
    : m_kind(input.kind)
    , m_isSorted(input.order != nullptr)
{
    QHash<Id, QList<Id>> entries;
    for (const EntryHead &head : input.entries)
        entries[head.task].append(head.id);
    const bool ofEntries = entryKindOf(m_kind).has_value();
    for (int i = 0; i < input.facts.tasks().size(); ++i) {
        const Id task = input.facts.tasks().at(i).id;
        const QList<Id> own = ofEntries ? entries.value(task) : QList<Id> {};
        if (!input.facts.isLeaf(i) && own.isEmpty())
            continue;
        m_counts.all += ofEntries ? static_cast<int>(own.size()) : 1;
        if (input.filter.accepts(input.facts, i))
            addTask({task, {}, input.facts.parentAt(i)}, own, input.filter);
    }
    if (input.order)
        sort(*input.order);
    // Names are typed into the row of their task.
    if (input.withEntryRow && m_kind != ListKind::Responsibilities)
        m_rows.append(ListRow {});
    merge();
}

/// Every row goes straight to its place; those without one keep their order behind the others.
void RowList::sort(const RowOrder &order)
{
    std::vector<ListRow> placed(static_cast<size_t>(order.count()));
    QList<ListRow> rest;
    for (const ListRow &row : std::as_const(m_rows)) {
        if (const auto place = order.placeOf({row.task, row.entry}))
            placed[static_cast<size_t>(*place)] = row;
        else
            rest.append(row);
    }
    m_rows.clear();
    std::copy_if(placed.cbegin(), placed.cend(), std::back_inserter(m_rows), [](const auto &row) {
        return row.task.isSet();
    });
    m_rows += rest;
}

/// @p row is that of the task without any entry.
void RowList::addTask(const ListRow &row, const QList<Id> &entries, const RowFilter &filter)
{
    static const QList<Id> none {Id {}};
    const bool ofEntries = entryKindOf(m_kind).has_value();
    const qsizetype before = m_rows.size();
    for (const Id entry : entries.isEmpty() ? none : entries) {
        const bool isKept = row.task == filter.keep;
        if (!isKept && filter.leftOut && filter.leftOut->contains({row.task, entry}))
            continue;
        m_rows.append(row);
        m_rows.last().entry = entry;
        m_counts.shown += !ofEntries || entry.isSet() ? 1 : 0;
    }
    m_counts.tasksShown += m_rows.size() > before ? 1 : 0;
}

int RowList::spanTop(int row, SpanLevel level) const
{
    const ListRow &here = m_rows.at(row);
    switch (level) {
    case SpanLevel::Row: return row;
    case SpanLevel::Task: return here.taskTop;
    case SpanLevel::Objective: return here.groupTop;
    }
    Q_UNREACHABLE();
}

int RowList::spanRows(int row, SpanLevel level) const
{
    const ListRow &here = m_rows.at(row);
    switch (level) {
    case SpanLevel::Row: return 1;
    case SpanLevel::Task: return here.taskRows;
    case SpanLevel::Objective: return here.groupRows;
    }
    Q_UNREACHABLE();
}

int RowList::find(Id task, Id entry) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const ListRow &here = m_rows.at(row);
        if (here.task == task && (!entry.isSet() || here.entry == entry))
            return row;
    }
    return -1;
}

void RowList::removeRows(int first, int count)
{
    m_rows.remove(first, count);
    merge();
}

void RowList::insertRows(int first, const QList<ListRow> &rows)
{
    for (int i = 0; i < rows.size(); ++i)
        m_rows.insert(first + i, rows.at(i));
    merge();
}

void RowList::merge(const LedgerFacts &facts)
{
    for (ListRow &row : m_rows)
        row.objective = facts.parentOf(row.task);
    merge();
}

void RowList::merge()
{
    if (m_isSorted) {
        for (int row = 0; row < count(); ++row) {
            m_rows[row].groupTop = m_rows[row].taskTop = row;
            m_rows[row].groupRows = m_rows[row].taskRows = 1;
        }
        return;
    }
    // The area of a row ends where task or objective change; a task at the top is an area of its
    // own.
    const auto area = [this](int first, auto key, auto setArea) {
        const Id own = key(m_rows.at(first));
        int end = first + 1;
        while (end < count() && key(m_rows.at(end)) == own)
            ++end;
        for (int row = first; row < end; ++row)
            setArea(m_rows[row], first, end - first);
        return end;
    };
    const auto group
        = [](const ListRow &row) { return row.objective.isSet() ? row.objective : row.task; };
    const auto task = [](const ListRow &row) { return row.task; };
    for (int row = 0; row < count();) {
        row = area(row, group, [](ListRow &here, int top, int rows) {
            here.groupTop = top;
            here.groupRows = rows;
        });
    }
    for (int row = 0; row < count();) {
        row = area(row, task, [](ListRow &here, int top, int rows) {
            here.taskTop = top;
            here.taskRows = rows;
        });
    }
}

} // namespace core
