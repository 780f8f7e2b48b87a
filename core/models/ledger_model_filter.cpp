// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows of LedgerModel are shown by view and by values of columns.
#include "core/models/ledger_model.h"
#include "core/models/when_ready.h"
#include "core/views/same_column.h"

#include <algorithm>

namespace core {

RowsQuestion LedgerModel::rowsQuestion() const
{
    const auto kind = entryKindOf(m_list);
    return {m_list,
            m_snapshot.facts,
            kind ? m_snapshot.entries.value(*kind) : QList<EntryHead> {},
            m_context.calendar};
}

void LedgerModel::setFilter(const ListFilter &filter)
{
    if (m_isHead || m_ids.isEmpty())
        return;
    if (!filter.isActive()) {
        const bool wasActive = m_filter.leftOut.has_value();
        forgetFilter();
        if (wasActive)
            resetRows();
        return;
    }
    m_askedFilter = filter;
    auto answer = m_context.store.read<QSet<RowKey>>(
        [question = rowsQuestion(), filter](const RecordSource &source) {
            return readRowsLeftOut(source, question, filter);
        });
    whenReady(answer, this, [this, filter, filtering = ++m_filtering](const auto &leftOut) {
        if (filtering != m_filtering)
            return;
        if (leftOut)
            takeFilter(filter, *leftOut);
        else
            Q_EMIT failed(leftOut.error());
    });
}

void LedgerModel::takeFilter(const ListFilter &filter, const QSet<RowKey> &leftOut)
{
    m_listFilter = filter;
    m_filter.leftOut = leftOut;
    resetRows();
    Q_EMIT filterChanged();
}

void LedgerModel::forgetFilter()
{
    ++m_filtering;
    m_askedFilter = {};
    m_filter.leftOut.reset();
    if (!m_listFilter.isActive())
        return;
    m_listFilter = {};
    Q_EMIT filterChanged();
}

void LedgerModel::applyAgain()
{
    if (m_askedFilter.isActive())
        setFilter(m_askedFilter);
    if (!m_askedOrder.isOriginal())
        arrange(m_askedOrder);
}

/// To another list: the view goes along, and choices for columns that it has as well.
void LedgerModel::carryFilter()
{
    ListFilter carried = m_askedFilter;
    const QList<ListColumn> columns = allColumns();
    carried.choices.removeIf([&columns](const ColumnChoice &choice) {
        return std::none_of(columns.cbegin(), columns.cend(), [&](const ListColumn &column) {
            return isSameColumn(column, choice);
        });
    });
    forgetFilter();
    setFilter(carried);
}

QFuture<Result<QList<ColumnValue>>> LedgerModel::columnValues(int column) const
{
    const ListColumn &asked = m_columns.at(column);
    return m_context.store.read<QList<ColumnValue>>(
        [question = rowsQuestion(),
         rows = m_filter,
         filter = m_listFilter,
         choice = ColumnChoice {asked.field, asked.header, {}}](const RecordSource &source) {
            return readColumnValues(source, question, rows, filter, choice);
        });
}

bool LedgerModel::isChosen(const ListColumn &column) const
{
    const QList<ColumnChoice> &choices = m_listFilter.choices;
    return std::any_of(choices.cbegin(), choices.cend(), [&column](const ColumnChoice &choice) {
        return isSameColumn(choice, column);
    });
}

} // namespace core
