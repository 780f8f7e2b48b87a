// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_model.h"

#include <algorithm>
#include <utility>

namespace core {

LedgerModel::LedgerModel(const Context &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_texts(context.store)
    , m_searchable(context.store)
{
    connect(&context.store, &StoreThread::changed, this, &LedgerModel::follow);
    connect(&m_texts, &TextFeed::arrived, this, &LedgerModel::tellChanged);
    connect(&m_texts, &TextFeed::failed, this, &LedgerModel::failed);
    connect(&m_searchable, &SearchFeed::grown, this, [this] {
        if (m_isEditing)
            m_isStale = true;
        else if (!m_search.isEmpty())
            filterAgain();
    });
    connect(&m_searchable, &SearchFeed::failed, this, &LedgerModel::failed);
}

LedgerModel::~LedgerModel() = default;

void LedgerModel::setLedgers(const QList<Id> &ledgers)
{
    // What changes in ledgers that are shown already is followed.
    if (ledgers == m_ids)
        return;
    clear();
    m_ids = ledgers;
    refresh();
}

void LedgerModel::refresh()
{
    if (m_ids.isEmpty())
        return;
    m_loading = true;
    m_mustReadAll = true;
    read();
}

void LedgerModel::clear()
{
    ++m_generation;
    forgetOrder();
    forgetFilter();
    beginResetModel();
    m_ids.clear();
    m_snapshot = {};
    m_columns.clear();
    m_rows = {};
    m_texts.clear();
    m_searchable.clear();
    m_pending.clear();
    m_waiting.clear();
    m_filter.hits.reset();
    m_filter.chosen.reset();
    m_tasksName.clear();
    m_entryTask = {};
    m_filter.keep = {};
    m_hasOtherNames = m_loading = m_isReading = m_mustRead = m_isEditing = m_isStale = m_isHead
        = false;
    m_mustReset = true;
    endResetModel();
    tellCounts();
}

void LedgerModel::setList(ListKind kind)
{
    if (kind == m_list)
        return;
    m_list = kind;
    forgetOrder();
    m_filter.leftOut.reset();
    resetRows();
    carryFilter();
    Q_EMIT listChanged();
}

void LedgerModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    filterAgain();
}

void LedgerModel::setUnit(std::optional<Id> unit)
{
    if (unit == m_filter.unit)
        return;
    m_filter.unit = unit;
    resetRows();
}

void LedgerModel::setLight(std::optional<LightColour> light)
{
    if (light == m_filter.light)
        return;
    m_filter.light = light;
    resetRows();
}

void LedgerModel::setTasks(const QList<Id> &tasks, const QString &name)
{
    m_tasksName = name;
    m_filter.chosen = QSet<Id>(tasks.cbegin(), tasks.cend());
    resetRows();
}

void LedgerModel::clearFilters()
{
    if (!isFiltered() && m_search.isEmpty() && !m_askedFilter.isActive())
        return;
    m_search.clear();
    m_tasksName.clear();
    const Id keep = m_filter.keep;
    m_filter = {};
    m_filter.keep = keep;
    forgetFilter();
    resetRows();
}

void LedgerModel::setArrangement(const ColumnArrangement &arrangement)
{
    m_arrangement = arrangement;
    if (columnsOf(m_snapshot) == m_columns)
        return;
    resetRows();
    Q_EMIT listChanged();
}

QList<ListColumn> LedgerModel::allColumns() const
{
    return m_snapshot.ledgers.isEmpty() ? QList<ListColumn> {}
                                        : listColumns(m_list, commonColumns(m_snapshot.ledgers));
}

void LedgerModel::setReadOnly(bool isReadOnly)
{
    if (isReadOnly == m_isReadOnly)
        return;
    m_isReadOnly = isReadOnly;
    resetRows();
}

void LedgerModel::setTypedBy(const QString &person)
{
    m_typedBy = person;
}

bool LedgerModel::isFiltered() const
{
    return m_filter.isActive();
}

bool LedgerModel::isReadOnly() const
{
    return m_isReadOnly || m_snapshot.ledgers.isEmpty()
        || std::all_of(m_snapshot.ledgers.begin(),
                       m_snapshot.ledgers.end(),
                       [](const Ledger &ledger) { return ledger.isClosed; });
}

bool LedgerModel::isSearchComplete() const
{
    return !m_loading && m_searchable.isComplete();
}

const QList<Ledger> &LedgerModel::ledgers() const
{
    return m_snapshot.ledgers;
}

const QList<Unit> &LedgerModel::units() const
{
    return m_snapshot.units;
}

const QList<Person> &LedgerModel::people() const
{
    return m_snapshot.people;
}

const LedgerFacts &LedgerModel::facts() const
{
    return m_snapshot.facts;
}

int LedgerModel::columnOf(ColumnField field) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).field == field)
            return column;
    }
    return -1;
}

QModelIndex LedgerModel::indexOf(Id task, ColumnField field, Id entry) const
{
    const int row = m_rows.find(task, entry);
    const int column = columnOf(field);
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

const TaskBundle *LedgerModel::bundle(Id task) const
{
    return m_texts.find(task);
}

void LedgerModel::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    wantTexts();
}

void LedgerModel::setAwaited(const QList<Id> &tasks)
{
    m_awaited = tasks;
    wantTexts();
}

void LedgerModel::setEntryTask(Id task)
{
    m_entryTask = task;
}

void LedgerModel::setPending(const QModelIndex &index, bool isPending)
{
    if (!isCell(index))
        return;
    m_pending.set(m_rows.at(index.row()).task, addressOf(index), isPending);
    Q_EMIT dataChanged(index, index, {PendingRole});
}

void LedgerModel::keepInSight(Id task)
{
    m_filter.keep = task;
}

void LedgerModel::beginEditing(const QModelIndex &index)
{
    if (!isCell(index))
        return;
    m_filter.keep = m_rows.at(index.row()).task;
    m_isEditing = true;
}

void LedgerModel::endEditing()
{
    m_filter.keep = {};
    m_isEditing = false;
    if (std::exchange(m_isStale, false)) {
        read();
    } else if (isFiltered()) {
        if (!m_search.isEmpty())
            m_filter.hits = searchHits(m_searchable.arena(), m_snapshot.facts, m_search);
        const LedgerSnapshot snapshot = m_snapshot;
        show(snapshot, ledgerRows(snapshot, rowsAsked()), {});
    }
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

} // namespace core
