// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/deleted_task.h"
#include "core/store/kept_backup.h"
#include "ui/style/background.h"

#include <QObject>

namespace core {
class BackupListModel;
class DeletedTaskModel;
} // namespace core

namespace ui {

class Actions;
class FileDesk;
class Prompts;

/// What gets lost work back: the list of backups, each to be looked at or restored beside the file,
/// and the list of deleted tasks.
class RecoveryDesk final : public QObject
{
    Q_OBJECT

public:
    /// What it works on; the references must outlive it.
    struct Context
    {
        const Actions &actions;
        FileDesk &desk;
        Prompts &prompts;
        const core::Clock &clock;
    };

    explicit RecoveryDesk(const Context &context, QObject *parent = nullptr);

    /// Shows the backups of the file @p ledger, be it open or not.
    void showBackups(const QString &ledger);

    /// Shows the deleted tasks of the file that is open.
    void showDeletedTasks();

Q_SIGNALS:
    /// Something was done that the status bar should say.
    void reported(const QString &text);

    /// A task was put back: it can be shown.
    void broughtBack(core::Id task);

private:
    void askForBackups();
    void offerBackups(const QString &ledger, const QList<core::KeptBackup> &backups);
    void offerDeleted(const QList<core::DeletedTask> &tasks);
    void restore(const core::KeptBackup &backup, const QString &ledger);
    void offerRestored(const QString &path);
    void bringBack(const QList<core::Id> &tasks);
    [[nodiscard]] QString firstBackupText() const;

    Context m_context;
    Background m_background; // last: its work may use everything before
};

} // namespace ui
