// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tasks put in, moved and copied by their rows in LedgerModel.
#include "core/models/ledger_model.h"
#include "core/models/when_ready.h"
#include "core/views/task_copy.h"
#include "core/views/task_edit.h"

namespace core {

QSet<Id> LedgerModel::tasksOf(const QModelIndexList &indexes) const
{
    QSet<Id> tasks;
    for (const QModelIndex &index : indexes) {
        if (isCell(index) && m_rows.at(index.row()).task.isSet())
            tasks.insert(m_rows.at(index.row()).task);
    }
    return tasks;
}

Result<ChangeSet> LedgerModel::newTaskBeforeChange(const QModelIndex &index) const
{
    if (m_isHead || !isCell(index))
        return fail(ErrorKind::NotFound);
    const Id task = m_rows.at(index.row()).task;
    // Above the entry row it is the last one.
    if (!task.isSet())
        return newTaskChange({});
    const auto ledger = openLedgerOf(task);
    if (!ledger)
        return fail(ledger.error());
    return newTask(m_snapshot.facts, placeBefore(m_snapshot.facts, task), editContext(**ledger));
}

/// The tasks of the rows of @p indexes, if they may be moved. Error kinds: LedgerClosed, NotFound.
Result<LedgerModel::MovedTasks> LedgerModel::movedTasks(const QModelIndexList &indexes) const
{
    const QSet<Id> tasks = tasksOf(indexes);
    if (m_isHead || tasks.isEmpty())
        return fail(ErrorKind::NotFound);
    const Id first = *tasks.cbegin();
    const auto ledger = openLedgerOf(first);
    if (!ledger)
        return fail(ledger.error());
    const TaskBundle *texts = bundle(first);
    return MovedTasks {tasks, texts ? texts->task.displayName() : QString()};
}

Result<ChangeSet> LedgerModel::moveChange(const QModelIndexList &indexes, bool isUpward) const
{
    return movedTasks(indexes).map([&](const MovedTasks &moved) {
        return moveTasks(m_snapshot.facts, moved.tasks, isUpward, moved.name);
    });
}

Result<ChangeSet> LedgerModel::placeChange(const QModelIndexList &indexes,
                                           const QModelIndex &beside,
                                           bool isBefore) const
{
    const Id target = isCell(beside) ? m_rows.at(beside.row()).task : Id {};
    return movedTasks(indexes).map([&](const MovedTasks &moved) {
        return placeTasks(m_snapshot.facts, moved.tasks, target, isBefore, moved.name);
    });
}

Result<ChangeSet> LedgerModel::nestChange(const QModelIndexList &indexes, bool isInward) const
{
    return movedTasks(indexes).map([&](const MovedTasks &moved) {
        return nestTasks(m_snapshot.facts, moved.tasks, isInward, moved.name);
    });
}

QFuture<Result<ChangeSet>> LedgerModel::duplicateChange(const QModelIndexList &indexes) const
{
    QList<Id> tasks;
    const QSet<Id> wanted = tasksOf(indexes);
    for (const TaskFacts &task : m_snapshot.facts.tasks()) {
        if (wanted.contains(task.id))
            tasks.append(task.id);
    }
    if (m_isHead || tasks.isEmpty())
        return readyFuture<Result<ChangeSet>>(fail(ErrorKind::NotFound));
    const auto ledger = openLedgerOf(tasks.first());
    if (!ledger)
        return readyFuture<Result<ChangeSet>>(fail(ledger.error()));
    return m_context.store.read<ChangeSet>(
        [facts = m_snapshot.facts, tasks, &ids = m_context.ids, today = m_context.clock.today()](
            const RecordSource &source) -> Result<ChangeSet> {
            const auto originals = source.bundles(tasks);
            if (!originals)
                return fail(originals.error());
            return originals->isEmpty() ? Result<ChangeSet>(fail(ErrorKind::NotFound))
                                        : duplicateTasks(facts, *originals, ids, today);
        });
}

} // namespace core
