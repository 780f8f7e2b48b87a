// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/edits/editor.h"

namespace ui {

class Actions;

/// What the page does to the entries of a list as a whole: puts in, copies and moves them among
/// those of their task.
class EntryCommands final : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the commands.
    EntryCommands(core::LedgerModel &model, Editor &editor, QObject *parent = nullptr);

    /// Whether the rows of the list shown are entries.
    [[nodiscard]] bool areRows() const;

    /// Calls the actions on the rows of the list what they do to them: to entries, or to tasks.
    void nameActions(const Actions &actions) const;

    /// A new entry below that of @p current; moved() follows.
    void insert(const QModelIndex &current);

    /// Copies the entries of the rows of @p indexes behind the last of them; moved() follows.
    void duplicate(const QModelIndexList &indexes);

    /// Moves them up or down among those of their task; moved() follows.
    void move(const QModelIndexList &indexes, bool isUpward);

Q_SIGNALS:
    void moved(const QSet<core::Id> &entries); ///< to go to
    void refused(const QString &reason); ///< for the status bar
    void failed(const core::Error &error);

private:
    void write(const core::Result<core::ChangeSet> &change, const QSet<core::Id> &entries);
    [[nodiscard]] QString reasonAgainst(const QModelIndexList &indexes) const;

    core::LedgerModel &m_model;
    Editor &m_editor;
};

} // namespace ui
