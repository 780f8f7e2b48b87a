// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/edits/editor.h"
#include "ui/ledger/report_form.h"

#include <functional>

namespace ui {

class Prompts;

/// What the page does to tasks and entries as a whole: adds, deletes, reports. Asks before a task
/// goes.
class LedgerCommands final : public QObject
{
    Q_OBJECT

public:
    /// What the commands work on; the references must outlive them.
    struct Context
    {
        core::StoreThread &store;
        core::LedgerModel &model;
        core::IdSource &ids;
        const core::Clock &clock;
        Editor &editor;
        Prompts &prompts;
    };

    explicit LedgerCommands(const Context &context);

    /// A new task after that of @p current; added() follows.
    void addTask(const QModelIndex &current);

    /// A new task before that of @p current; added() follows.
    void insertTask(const QModelIndex &current);

    /// Moves the tasks of the rows of @p indexes up or down; moved() follows.
    void moveTasks(const QModelIndexList &indexes, bool isUpward);

    /// Moves them before or behind the task of the row of @p beside; moved() follows.
    void placeTasks(const QModelIndexList &indexes, const QModelIndex &beside, bool isBefore);

    /// Moves them into the objective above, or out of their own; moved() follows.
    void nestTasks(const QModelIndexList &indexes, bool isInward);

    /// Copies the tasks of the rows of @p indexes behind the last of them; moved() follows.
    void duplicateTasks(const QModelIndexList &indexes);

    /// Deletes the tasks of the rows of @p indexes with all they own, after a question.
    void deleteTasks(const QModelIndexList &indexes);

    /// Deletes the entries in the rows of @p indexes; in the list of responsibilities those who are
    /// responsible for their tasks. Of several rows after a question.
    void deleteEntries(const QModelIndexList &indexes);

    /// Enters a report on @p task, signed with @p typedBy; reported() follows.
    void report(core::Id task, const ReportDraft &draft, const QString &typedBy);

    /// Asks for a leader's words on @p task and enters them.
    void comment(core::Id task);

Q_SIGNALS:
    void added(core::Id task);
    void reported(core::Id task);
    void moved(const QSet<core::Id> &tasks); ///< to go to
    void refused(const QString &reason); ///< for the status bar
    void failed(const core::Error &error);

private:
    void add(const core::Result<core::ChangeSet> &change);
    void whenWritten(const Editor::Answer &answer, const std::function<void()> &then);
    void rearrange(const QSet<core::Id> &tasks,
                   const core::Result<core::ChangeSet> &change,
                   const QString &refusal);
    [[nodiscard]] QString reasonNotToMove(const QSet<core::Id> &tasks) const;
    void afterWrites(const std::function<void()> &then);
    void goOn();
    void removeTasks(const QSet<core::Id> &tasks);
    void tellFailure(const Editor::Answer &answer);
    [[nodiscard]] QString deletionQuestion(const QSet<core::Id> &tasks) const;
    [[nodiscard]] int entryRowsOf(const QModelIndexList &indexes) const;

    Context m_context;
    QList<std::function<void()>> m_afterWrites; ///< wait until nothing is being written
};

} // namespace ui
