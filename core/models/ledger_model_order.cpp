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

Result<ChangeSet> LedgerModel::moveChange(const QModelIndexList &indexes, bool isUpward) const
{
    const QSet<Id> tasks = tasksOf(indexes);
    if (m_isHead || tasks.isEmpty())
        return fail(ErrorKind::NotFound);
    const Id first = *tasks.cbegin();
    const auto ledger = openLedgerOf(first);
    if (!ledger)
        return fail(ledger.error());
    const TaskBundle *texts = bundle(first);
    return moveTasks(
        m_snapshot.facts, tasks, isUpward, texts ? texts->task.displayName() : QString());
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
