// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/entry_commands.h"

#include "core/models/when_ready.h"
#include "ui/actions/actions.h"

#include <QAction>

#include <utility>

namespace ui {

namespace {

QSet<core::Id> newEntriesOf(const core::Result<core::ChangeSet> &change)
{
    QSet<core::Id> entries;
    if (!change)
        return entries;
    for (const core::RecordChange &one : change->changes) {
        if (!one.before && one.after)
            entries.insert(core::idOf(*one.after));
    }
    return entries;
}

} // namespace

EntryCommands::EntryCommands(core::LedgerModel &model, Editor &editor, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_editor(editor)
{
}

bool EntryCommands::areRows() const
{
    return core::entryKindOf(m_model.list()).has_value();
}

void EntryCommands::nameActions(const Actions &actions) const
{
    const std::pair<ActionId, QString> names[] {{ActionId::InsertTask, tr("Insert entry below")},
                                                {ActionId::DuplicateTask, tr("Duplicate entry")},
                                                {ActionId::MoveTaskUp, tr("Move entry up")},
                                                {ActionId::MoveTaskDown, tr("Move entry down")}};
    for (const auto &[id, name] : names) {
        QAction &action = *actions.action(id);
        // The icon text keeps what the table calls it.
        action.setText(areRows() ? name : action.iconText());
    }
}

/// Empty if the entries of @p indexes can be taken together.
QString EntryCommands::reasonAgainst(const QModelIndexList &indexes) const
{
    if (m_model.entriesOf(indexes).isEmpty())
        return tr("There is no entry in this row yet.");
    return m_model.tasksOf(indexes).size() > 1
        ? tr("Only entries of one task can be taken together.")
        : QString();
}

void EntryCommands::write(const core::Result<core::ChangeSet> &change,
                          const QSet<core::Id> &entries)
{
    if (!change) {
        Q_EMIT failed(change.error());
        return;
    }
    core::whenReady(m_editor.apply(*change), this, [this, entries](const auto &number) {
        if (number)
            Q_EMIT moved(entries);
        else
            Q_EMIT failed(number.error());
    });
}

void EntryCommands::insert(const QModelIndex &current)
{
    const auto change = m_model.newEntryChange(current);
    write(change, newEntriesOf(change));
}

void EntryCommands::duplicate(const QModelIndexList &indexes)
{
    if (const QString reason = reasonAgainst(indexes); !reason.isEmpty()) {
        Q_EMIT refused(reason);
        return;
    }
    const auto change = m_model.duplicateEntriesChange(indexes);
    write(change, newEntriesOf(change));
}

void EntryCommands::move(const QModelIndexList &indexes, bool isUpward)
{
    // Where rows do not stand in their own order one would not see where an entry goes.
    if (!m_model.arrangement().isOriginal() || m_model.isFiltered()) {
        Q_EMIT refused(tr("Sorted or filtered rows cannot be moved: show all in the original "
                          "order first."));
        return;
    }
    if (const QString reason = reasonAgainst(indexes); !reason.isEmpty()) {
        Q_EMIT refused(reason);
        return;
    }
    const auto change = m_model.moveEntriesChange(indexes, isUpward);
    if (change && change->isEmpty())
        Q_EMIT refused(tr("It cannot be moved any further within its task."));
    else
        write(change, m_model.entriesOf(indexes));
}

} // namespace ui
