// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entries put in, moved and copied by their rows in LedgerModel.
#include "core/models/ledger_model.h"
#include "core/views/entry_order.h"

namespace core {

QSet<Id> LedgerModel::entriesOf(const QModelIndexList &indexes) const
{
    QSet<Id> entries;
    for (const QModelIndex &index : indexes) {
        if (isCell(index) && m_rows.at(index.row()).entry.isSet())
            entries.insert(m_rows.at(index.row()).entry);
    }
    return entries;
}

/// The texts of a task in whose lists something can be written.
Result<const TaskBundle *> LedgerModel::editableTexts(Id task) const
{
    const auto ledger = openLedgerOf(task);
    if (!ledger)
        return fail(ledger.error());
    const TaskBundle *texts = bundle(task);
    if (!texts || !entryKindOf(m_list))
        return fail(ErrorKind::NotFound);
    return texts;
}

Result<ChangeSet> LedgerModel::newEntryChange(const QModelIndex &index) const
{
    if (!isCell(index))
        return fail(ErrorKind::NotFound);
    const ListRow &row = m_rows.at(index.row());
    const Id task = row.task.isSet() ? row.task : entryTask();
    Id after = row.entry;
    if (!row.task.isSet()) {
        for (const ListRow &other : m_rows.rows()) {
            if (other.task == task)
                after = other.entry;
        }
    }
    return editableTexts(task).and_then([&](const TaskBundle *texts) {
        return insertEntry(*texts, *entryKindOf(m_list), after, m_context.ids);
    });
}

Result<ChangeSet> LedgerModel::moveEntriesChange(const QModelIndexList &indexes,
                                                 bool isUpward) const
{
    const Id task = tasksOf(indexes).values().value(0);
    return editableTexts(task).and_then([&](const TaskBundle *texts) {
        return moveEntries(*texts, *entryKindOf(m_list), entriesOf(indexes), isUpward);
    });
}

Result<ChangeSet> LedgerModel::duplicateEntriesChange(const QModelIndexList &indexes) const
{
    const Id task = tasksOf(indexes).values().value(0);
    return editableTexts(task).and_then([&](const TaskBundle *texts) {
        return duplicateEntries(*texts, *entryKindOf(m_list), entriesOf(indexes), m_context.ids);
    });
}

} // namespace core
