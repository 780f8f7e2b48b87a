// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_model.h"
#include "core/models/when_ready.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

// Rows before and after those on the screen whose texts are brought in as well.
constexpr int kRowsBefore = 500;
constexpr int kRowsAfter = 1000;
constexpr int kLists = 3; // measures, deadlines, outcomes
constexpr int kFirstTasks = 200; // more than a screen holds, read in a moment

// Tasks of the rows both know whose light is another now.
QSet<Id> differentLights(const RowList &rows, const LedgerFacts &before, const LedgerFacts &after)
{
    QSet<Id> tasks;
    for (const ListRow &row : rows.rows()) {
        if (before.lightOf(row.task) != after.lightOf(row.task))
            tasks.insert(row.task);
    }
    return tasks;
}

} // namespace

void LedgerModel::follow(const Changed &change)
{
    if (m_ids.isEmpty())
        return;
    m_mustReset = m_mustReset || change.everything;
    m_waiting.unite(change.tasks);
    for (const RecordKind kind : {RecordKind::Ledger, RecordKind::Unit, RecordKind::Person})
        m_hasOtherNames = m_hasOtherNames || change.records.contains(kind);
    read();
}

UpdateQuestion LedgerModel::question()
{
    UpdateQuestion question;
    question.ledgers = m_ids;
    question.asOf = m_context.clock.today();
    question.calendar = m_context.calendar;
    question.tasks = std::exchange(m_waiting, {});
    question.hasOtherNames = std::exchange(m_hasOtherNames, false);
    // The first rows do not wait for lists that nobody looks at.
    const bool isFirst = std::exchange(m_mustReadAll, false) || m_mustReset;
    if (!isFirst)
        question.known = m_snapshot;
    else if (m_columns.isEmpty() && m_list == ListKind::Whole && !isFiltered()
             && m_search.isEmpty())
        question.first = kFirstTasks;
    for (const auto &[list, key] : EnumKeys<ListKind>::values) {
        const std::optional<RecordKind> kind = entryKindOf(list);
        if (kind && (!isFirst || list == m_list))
            question.lists.insert(*kind);
    }
    return question;
}

void LedgerModel::read()
{
    m_mustRead = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    auto answer
        = m_context.store.read<LedgerUpdate>([question = question()](const RecordSource &source) {
              return readUpdate(source, question);
          });
    whenReady(answer, this, [this, generation = m_generation](const auto &update) {
        if (generation != m_generation)
            return;
        m_isReading = false;
        if (update && update->isHead) {
            takeHead(*update);
        } else if (update) {
            take(*update);
        } else {
            m_mustReadAll = true;
            Q_EMIT failed(update.error());
        }
        if (std::exchange(m_mustRead, false))
            read();
        if (!isFollowing())
            Q_EMIT followed();
    });
}

void LedgerModel::takeHead(const LedgerUpdate &update)
{
    m_isHead = true;
    m_mustReset = false;
    m_mustReadAll = true;
    m_texts.clear();
    m_texts.insert(update.texts);
    m_searchable.clear();
    m_snapshot = update.snapshot;
    resetRows();
    Q_EMIT listChanged();
    read();
}

void LedgerModel::take(const LedgerUpdate &update)
{
    m_isHead = false;
    QSet<Id> gone = update.tasks;
    for (const TaskBundle &bundle : update.texts)
        gone.remove(bundle.task.id);
    m_texts.update(update.texts, gone);
    m_searchable.update(update.searchable, gone);
    const auto isMoving = [&] {
        return rowDifference(m_rows, rowsOf(update.snapshot)) != RowDifference {true, {}, {}};
    };
    if (m_isEditing && (m_mustReset || isMoving())) {
        m_isStale = true;
        m_hasOtherNames = true;
        m_waiting.unite(update.tasks);
        tellChanged(update.tasks);
    } else {
        show(update.snapshot, update.tasks);
    }
    m_searchable.fill(m_snapshot.facts);
    wantTexts();
    // What was asked for before the last refresh() is not what it waits for.
    if (!m_mustRead && std::exchange(m_loading, false)) {
        // The day may be another, and with it what is due.
        applyAgain();
        Q_EMIT loaded();
    }
    const bool hasLists = m_snapshot.entries.size() == kLists;
    if (!hasLists && !m_isStale)
        read();
}

void LedgerModel::show(const LedgerSnapshot &snapshot, const QSet<Id> &tasks)
{
    if (!m_search.isEmpty())
        m_filter.hits = searchHits(m_searchable.arena(), snapshot.facts, m_search);
    const bool hasOtherColumns = m_columns != columnsOf(snapshot);
    const RowDifference difference = rowDifference(m_rows, rowsOf(snapshot));
    if (m_mustReset || hasOtherColumns || !difference.isSmall) {
        if (std::exchange(m_mustReset, false)) {
            m_texts.clear();
            m_searchable.clear();
        }
        m_snapshot = snapshot;
        resetRows();
        if (hasOtherColumns)
            Q_EMIT listChanged();
        return;
    }
    m_groupCounts.clear();
    const QSet<Id> relit = differentLights(m_rows, m_snapshot.facts, snapshot.facts);
    move(snapshot, difference);
    tellChanged(relit + tasks);
    tellCounts();
}

void LedgerModel::move(const LedgerSnapshot &snapshot, const RowDifference &difference)
{
    for (const RowRun &run : difference.removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_rows.removeRows(run.first, run.count);
        endRemoveRows();
    }
    m_snapshot = snapshot;
    const RowList rows = rowsOf(snapshot);
    for (const RowRun &run : difference.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_rows.insertRows(run.first, rows.rows().mid(run.first, run.count));
        m_rows.merge(snapshot.facts);
        endInsertRows();
    }
    // A task may have gone to the objective beside without any row being another.
    const bool hasOtherSpans = m_rows.rows() != rows.rows();
    m_rows = rows;
    m_groupCounts.clear();
    const bool isMoved = !difference.removed.isEmpty() || !difference.inserted.isEmpty();
    if ((isMoved || hasOtherSpans) && m_rows.count() > 0) {
        Q_EMIT dataChanged(index(0, 0),
                           index(m_rows.count() - 1, columnCount() - 1),
                           {SpanRole, SpanTopRole, GroupEndRole});
    }
}

void LedgerModel::tellChanged(const QSet<Id> &tasks)
{
    for (const RowRun &run : rowsOfTasks(m_rows, m_snapshot.facts, tasks))
        Q_EMIT dataChanged(index(run.first, 0),
                           index(run.first + run.count - 1, columnCount() - 1));
}

void LedgerModel::resetRows()
{
    beginResetModel();
    m_columns = columnsOf(m_snapshot);
    m_rows = rowsOf(m_snapshot);
    m_groupCounts.clear();
    endResetModel();
    tellCounts();
    wantTexts();
}

void LedgerModel::filterAgain()
{
    auto hits = searchHits(m_searchable.arena(), m_snapshot.facts, m_search);
    if (hits == m_filter.hits)
        return;
    m_filter.hits = std::move(hits);
    resetRows();
}

void LedgerModel::wantTexts()
{
    QList<Id> tasks;
    QSet<Id> known;
    const auto want = [&](Id task) {
        if (task.isSet() && !known.contains(task)) {
            known.insert(task);
            tasks.append(task);
        }
    };
    const auto wantRows = [&](int first, int last) {
        for (int row = std::max(first, 0); row <= std::min(last, m_rows.count() - 1); ++row) {
            want(m_snapshot.facts.parentOf(m_rows.at(row).task));
            want(m_rows.at(row).task);
        }
    };
    wantRows(m_firstVisible, m_lastVisible);
    want(m_entryTask);
    wantRows(m_lastVisible + 1, m_lastVisible + kRowsAfter);
    wantRows(m_firstVisible - kRowsBefore, m_firstVisible - 1);
    m_texts.want(tasks);
}

void LedgerModel::tellCounts()
{
    // How many there are is not known yet.
    if (m_isHead)
        return;
    if (std::exchange(m_toldCounts, m_rows.counts()) != m_rows.counts())
        Q_EMIT countsChanged();
}

RowList LedgerModel::rowsOf(const LedgerSnapshot &snapshot) const
{
    const auto kind = entryKindOf(m_list);
    const QList<EntryHead> entries = kind ? snapshot.entries.value(*kind) : QList<EntryHead> {};
    const bool isWritable = !m_isReadOnly && !m_isHead
        && std::any_of(snapshot.ledgers.begin(), snapshot.ledgers.end(), [](const Ledger &ledger) {
               return !ledger.isClosed;
           });
    const RowOrder *order = m_arranged.isOriginal() ? nullptr : &m_order.order;
    return RowList({m_list, snapshot.facts, entries, m_filter, isWritable, order});
}

QList<ListColumn> LedgerModel::columnsOf(const LedgerSnapshot &snapshot) const
{
    if (snapshot.ledgers.isEmpty())
        return {};
    return arranged(listColumns(m_list, commonColumns(snapshot.ledgers)), m_arrangement);
}

} // namespace core
