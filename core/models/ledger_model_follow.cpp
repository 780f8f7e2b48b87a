// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_model.h"
#include "core/models/let_go.h"
#include "core/models/when_ready.h"
#include "core/views/bundle_change.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

// Rows before and after those on the screen whose texts are brought in as well.
constexpr int kRowsBefore = 500;
constexpr int kRowsAfter = 1000;
constexpr int kLists = 3; // measures, deadlines, outcomes
constexpr int kFirstTasks = 200; // more than a screen holds, read in a moment
constexpr qsizetype kMostRunsTold = 100;

/// What is another in a row where nothing is but its light: nothing that waits to be written.
const QList<int> &lightRoles()
{
    static const QList<int> roles {
        Qt::DisplayRole, LightRole, LightReasonRole, SecondLineRole, Qt::AccessibleTextRole};
    return roles;
}

/// Of an update the texts alone, as they are now.
[[nodiscard]] Result<LedgerUpdate> readTextsAnew(const RecordSource &source, const QList<Id> &tasks)
{
    return source.bundles(tasks).map([](const QList<TaskBundle> &texts) {
        LedgerUpdate update;
        update.texts = texts;
        update.searchable = searchBlock(texts);
        return update;
    });
}

/// @p update without the texts of @p tasks, which were written since and are shown as they are now.
LedgerUpdate withoutTasks(const LedgerUpdate &update, const QSet<Id> &tasks)
{
    const auto isMeant
        = [&tasks](const TaskBundle &bundle) { return tasks.contains(bundle.task.id); };
    if (std::none_of(update.texts.cbegin(), update.texts.cend(), isMeant))
        return update;
    LedgerUpdate rest = update;
    rest.texts.removeIf(isMeant);
    rest.searchable = searchBlock(rest.texts);
    return rest;
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
    m_newest = change.number;
    showTexts(change);
    read();
}

/// What was written is seen at once: what follows from it for lights and order of all tasks takes
/// longer to read in a large ledger. Only rows on the screen are renewed so, and not before those
/// who wrote know of it.
void LedgerModel::showTexts(const Changed &change)
{
    const QSet<Id> seen = tasksSeen(change.tasks);
    if (seen.isEmpty() || m_mustReset)
        return;
    if (!textsAfter(change, seen)) {
        readTexts(seen);
        return;
    }
    whenReady(m_context.store.answered(),
              this,
              [this, change, seen, generation = m_generation](const Result<void> & /*answer*/) {
                  // Of several changes the newest is shown; the reading brings all of them.
                  if (generation != m_generation || change.number != m_newest)
                      return;
                  if (const auto texts = textsAfter(change, seen))
                      takeTexts({{}, {}, *texts, searchBlock(*texts)}, seen);
              });
}

/// Which of @p tasks stand on the screen, with or without a row of their own.
QSet<Id> LedgerModel::tasksSeen(const QSet<Id> &tasks) const
{
    QSet<Id> seen;
    for (int row = m_firstVisible; row <= std::min(m_lastVisible, m_rows.count() - 1); ++row) {
        const Id task = m_rows.at(row).task;
        seen.insert(task);
        seen.insert(m_snapshot.facts.parentOf(task));
    }
    seen.intersect(tasks);
    seen.remove(Id {});
    return seen;
}

void LedgerModel::readTexts(const QSet<Id> &tasks)
{
    auto answer = m_context.store.read<LedgerUpdate>(
        [ids = tasks.values()](const RecordSource &source) { return readTextsAnew(source, ids); });
    whenReady(answer, this, [this, tasks, generation = m_generation](const auto &update) {
        // What cannot be read is told by the reading that follows.
        if (generation == m_generation && update)
            takeTexts(*update, tasks);
    });
}

/// The texts of @p tasks after @p change; no list where they are not held, or it does not tell.
std::optional<QList<TaskBundle>> LedgerModel::textsAfter(const Changed &change,
                                                         const QSet<Id> &tasks) const
{
    if (change.written.isEmpty())
        return std::nullopt;
    QList<TaskBundle> texts;
    for (const Id task : tasks) {
        const TaskBundle *const held = m_texts.find(task);
        if (!held)
            return std::nullopt;
        const TaskBundle after = changedBundle(*held, change.written);
        if (after.task.id.isSet())
            texts.append(after);
    }
    return texts;
}

void LedgerModel::takeTexts(const LedgerUpdate &update, const QSet<Id> &tasks)
{
    m_texts.update(update.texts, {});
    m_searchable.update(update.searchable, {});
    const RowRun visible {m_firstVisible, m_lastVisible - m_firstVisible + 1};
    tellRuns(rowsOfTasks(m_rows, m_snapshot.facts, tasks, visible));
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
    LedgerRowsQuestion rows = rowsAsked();
    rows.isReadOnly = m_isReadOnly; // what comes is the whole ledger
    auto answer = m_context.store.read<LedgerAnswer>(
        [question = question(), rows = std::move(rows)](const RecordSource &source) {
            return readUpdate(source, question).map([&rows](const LedgerUpdate &update) {
                return LedgerAnswer {
                    update, update.isHead ? LedgerRows {} : ledgerRows(update.snapshot, rows)};
            });
        });
    whenReady(answer, this, [this, generation = m_generation, mark = rowsMark()](const auto &read) {
        if (generation == m_generation)
            takeAnswer(read, mark);
    });
}

void LedgerModel::takeAnswer(const Result<LedgerAnswer> &answer, const RowsMark &mark)
{
    m_isReading = false;
    if (answer && answer->update.isHead) {
        takeHead(answer->update);
    } else if (answer) {
        take(*answer, mark);
    } else {
        m_mustReadAll = true;
        Q_EMIT failed(answer.error());
    }
    if (std::exchange(m_mustRead, false))
        read();
    if (!isFollowing())
        Q_EMIT followed();
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

/// The rows are those that were asked for at @p mark; they are worked out anew here if others are
/// asked for now.
void LedgerModel::take(const LedgerAnswer &answer, const RowsMark &mark)
{
    const LedgerUpdate &update = answer.update;
    m_isHead = false;
    QSet<Id> gone = update.tasks;
    for (const TaskBundle &bundle : update.texts)
        gone.remove(bundle.task.id);
    const LedgerUpdate newest = withoutTasks(update, m_waiting);
    m_texts.update(newest.texts, gone);
    m_searchable.update(newest.searchable, gone);
    if (!m_search.isEmpty() && !m_isEditing)
        m_filter.hits = searchHits(m_searchable.arena(), update.snapshot.facts, m_search);
    const bool isAsAsked = mark == rowsMark();
    const LedgerRows now = isAsAsked ? answer.rows : ledgerRows(update.snapshot, rowsAsked());
    const bool isMoving = now.difference != RowDifference {true, {}, {}};
    if (m_isEditing && (m_mustReset || isMoving)) {
        m_isStale = true;
        m_hasOtherNames = true;
        m_waiting.unite(update.tasks);
        tellChanged(update.tasks);
    } else {
        show(update.snapshot, now, update.tasks);
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

void LedgerModel::show(const LedgerSnapshot &snapshot,
                       const LedgerRows &rows,
                       const QSet<Id> &tasks)
{
    const bool hasOtherColumns = m_columns != columnsOf(snapshot);
    if (m_mustReset || hasOtherColumns || !rows.difference.isSmall) {
        if (std::exchange(m_mustReset, false)) {
            m_texts.clear();
            m_searchable.clear();
        }
        letGo(std::exchange(m_snapshot, snapshot));
        resetTo(rows.rows);
        if (hasOtherColumns)
            Q_EMIT listChanged();
        return;
    }
    forgetGroups();
    move(snapshot, rows);
    for (const RowRun &run : joinedRuns(rows.relit, kMostRunsTold))
        Q_EMIT dataChanged(
            index(run.first, 0), index(run.first + run.count - 1, columnCount() - 1), lightRoles());
    tellChanged(tasks);
    tellCounts();
}

void LedgerModel::move(const LedgerSnapshot &snapshot, const LedgerRows &rows)
{
    for (const RowRun &run : rows.difference.removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_rows.removeRows(run.first, run.count);
        forgetGroups();
        endRemoveRows();
    }
    letGo(std::exchange(m_snapshot, snapshot));
    for (const RowRun &run : rows.difference.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_rows.insertRows(run.first, rows.rows.rows().mid(run.first, run.count));
        m_rows.merge(snapshot.facts);
        forgetGroups();
        endInsertRows();
    }
    // A task may have gone to the objective beside without any row being another.
    const bool hasOtherSpans = m_rows.rows() != rows.rows.rows();
    letGo(std::exchange(m_rows, rows.rows));
    ++m_rowsNumber;
    forgetGroups();
    const bool isMoved = !rows.difference.removed.isEmpty() || !rows.difference.inserted.isEmpty();
    if ((isMoved || hasOtherSpans) && m_rows.count() > 0) {
        Q_EMIT dataChanged(index(0, 0),
                           index(m_rows.count() - 1, columnCount() - 1),
                           {SpanRole, SpanTopRole, GroupEndRole});
    }
}

/// Many tasks take a while to be forgotten: that is done on the read lane.
template <typename T> void LedgerModel::letGo(const T &value)
{
    constexpr qsizetype kFew = 2000;
    if (m_rows.count() >= kFew)
        core::letGo(m_context.store, value);
}

void LedgerModel::tellChanged(const QSet<Id> &tasks)
{
    QList<RowRun> runs = rowsOfTasks(m_rows, m_snapshot.facts, tasks);
    // Of very many here and there it is quicker to look at all again, as on a new day.
    if (runs.size() > kMostRunsTold)
        runs = {{runs.constFirst().first,
                 runs.constLast().first + runs.constLast().count - runs.constFirst().first}};
    tellRuns(runs);
}

void LedgerModel::tellRuns(const QList<RowRun> &runs)
{
    for (const RowRun &run : runs)
        Q_EMIT dataChanged(index(run.first, 0),
                           index(run.first + run.count - 1, columnCount() - 1));
}

void LedgerModel::resetRows()
{
    resetTo(rowsOf(m_snapshot, rowsAsked()));
}

void LedgerModel::resetTo(const RowList &rows)
{
    beginResetModel();
    m_columns = columnsOf(m_snapshot);
    letGo(std::exchange(m_rows, rows));
    ++m_rowsNumber;
    forgetGroups();
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
    for (const Id task : std::as_const(m_awaited)) {
        want(m_snapshot.facts.parentOf(task));
        want(task);
    }
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

LedgerRowsQuestion LedgerModel::rowsAsked() const
{
    // The first tasks alone take no new one.
    const bool isReadOnly = m_isReadOnly || m_isHead;
    LedgerRowsQuestion question {m_list, m_filter, {}, isReadOnly, m_rows, m_snapshot.facts};
    if (!m_arranged.isOriginal())
        question.order = m_order.order;
    return question;
}

LedgerModel::RowsMark LedgerModel::rowsMark() const
{
    return {m_rowsNumber, m_isReadOnly, m_filter.keep, m_filter.hits};
}

QList<ListColumn> LedgerModel::columnsOf(const LedgerSnapshot &snapshot) const
{
    if (snapshot.ledgers.isEmpty())
        return {};
    return arranged(listColumns(m_list, commonColumns(snapshot.ledgers)), m_arrangement);
}

} // namespace core
