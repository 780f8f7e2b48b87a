// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recovery_desk.h"

#include "core/models/backup_list_model.h"
#include "core/models/deleted_task_model.h"
#include "core/models/when_ready.h"
#include "core/store/backup_folder.h"
#include "core/store/restore.h"
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/main_window/file_desk.h"
#include "ui/prompts/prompts.h"

#include <QAction>
#include <QFileInfo>

namespace ui {

namespace {

/// The backups of @p ledger under @p root with their tasks counted.
QList<core::KeptBackup> countedBackups(const QString &root, const QString &ledger)
{
    QList<core::KeptBackup> backups = core::BackupFolder(root, ledger).backups();
    for (core::KeptBackup &backup : backups) {
        if (const auto tasks = core::countTasks(backup.path))
            backup.tasks = *tasks;
    }
    return backups;
}

/// A name beside @p ledger that is not taken: @p name, else with a number behind it.
QString freePathBeside(const QString &ledger, const QString &name)
{
    const QString stem = QFileInfo(ledger).absolutePath() + u'/' + name;
    QString path = stem + QLatin1String(".duban");
    for (int count = 2; QFileInfo::exists(path); ++count)
        path = QStringLiteral("%1 %2.duban").arg(stem).arg(count);
    return path;
}

} // namespace

RecoveryDesk::RecoveryDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_context.actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::ShowBackups, &RecoveryDesk::askForBackups);
    on(ActionId::ShowDeletedTasks, &RecoveryDesk::showDeletedTasks);
}

/// Without a file that is open, as when it cannot be opened any more, which file is asked.
void RecoveryDesk::askForBackups()
{
    if (m_context.desk.isOpen())
        return showBackups(m_context.desk.ledger());
    m_context.prompts.chooseFileToOpen(FilePurpose::OpenLedger,
                                       [this](const QString &path) { showBackups(path); });
}

void RecoveryDesk::showBackups(const QString &ledger)
{
    using Backups = QList<core::KeptBackup>;
    core::whenReady(m_background.run<Backups>([root = m_context.desk.backups(), ledger] {
        return countedBackups(root, ledger);
    }),
                    this,
                    [this, ledger](const Backups &backups) { offerBackups(ledger, backups); });
}

QString RecoveryDesk::firstBackupText() const
{
    if (m_context.desk.backups().isEmpty())
        return tr("No backups are made here.");
    return tr("There is no backup of this file yet. The first is made when the file is opened for "
              "editing; then one at the first opening of each day, one after every half hour with "
              "changes, and one before each import.");
}

void RecoveryDesk::offerBackups(const QString &ledger, const QList<core::KeptBackup> &backups)
{
    const auto model
        = std::make_shared<core::BackupListModel>(backups, m_context.clock.now().toLocalTime());
    const TableVerb look {tr("Open to look"), [this, model, ledger](const QList<int> &rows) {
                              m_context.desk.lookAt(model->backupAt(rows.first()), ledger);
                          }};
    const TableVerb restored {tr("Restore beside the file"),
                              [this, model, ledger](const QList<int> &rows) {
                                  restore(model->backupAt(rows.first()), ledger);
                              }};
    TableRequest request;
    request.title = tr("Backups of “%1”").arg(QFileInfo(ledger).fileName());
    request.remark
        = tr("Made and checked by the program itself. All of the last 24 hours are kept, "
             "one a day for 30 days, one a month for 12 months. Restoring writes a new "
             "file beside this one and changes nothing in it.");
    request.emptyText = firstBackupText();
    request.model = model;
    request.wideColumn = core::BackupListModel::ReasonColumn;
    request.verbs = {look, restored};
    m_context.prompts.showTable(request);
}

void RecoveryDesk::restore(const core::KeptBackup &backup, const QString &ledger)
{
    // The way back, should the file that is open be thrown away for the one restored.
    if (!m_context.desk.shownBackup())
        m_context.desk.backUp(core::BackupReason::Restore);
    //: Name of a file: %1 is the name of the ledger file, %2 a date and a time
    const QString name
        = tr("%1 (restored %2)")
              .arg(QFileInfo(ledger).completeBaseName(),
                   backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmm")));
    const QString path = freePathBeside(ledger, name);
    core::whenReady(m_background.run<core::Result<void>>(
                        [from = backup.path, path] { return core::restoreCopy(from, path); }),
                    this,
                    [this, path](const core::Result<void> &done) {
                        if (!done)
                            return m_context.prompts.tell({core::errorText(done.error()), {}, {}});
                        Q_EMIT reported(
                            tr("Restored and checked: %1").arg(QFileInfo(path).fileName()));
                        offerRestored(path);
                    });
}

void RecoveryDesk::offerRestored(const QString &path)
{
    const Question question {
        tr("Restored as “%1” beside the file. Open it now?").arg(QFileInfo(path).fileName()),
        tr("The file as it is now stays where it is."),
        tr("Open it")};
    m_context.prompts.ask(question, [this, path] { m_context.desk.open(path); });
}

void RecoveryDesk::showDeletedTasks()
{
    using Tasks = QList<core::DeletedTask>;
    core::whenReady(
        m_context.desk.store().deletedTasks(), this, [this](const core::Result<Tasks> &tasks) {
            if (!tasks)
                return m_context.prompts.tell({core::errorText(tasks.error()), {}, {}});
            offerDeleted(*tasks);
        });
}

void RecoveryDesk::offerDeleted(const QList<core::DeletedTask> &tasks)
{
    const auto model = std::make_shared<core::DeletedTaskModel>(tasks);
    TableVerb verb {tr("Put back"), [this, model](const QList<int> &rows) {
                        QList<core::Id> chosen;
                        for (const int row : rows)
                            chosen.append(model->taskAt(row).id);
                        bringBack(chosen);
                    }};
    verb.takesSeveral = true;
    if (m_context.desk.editor().isReadOnly())
        verb.refusal = tr("The file can only be looked at now.");
    TableRequest request;
    request.title = tr("Recycle bin");
    request.remark
        = tr("Tasks that were deleted, with everything entered for them. A task put back "
             "stands where it stood; what it stood under comes with it.");
    request.emptyText = tr("No task has been deleted.");
    request.model = model;
    request.wideColumn = core::DeletedTaskModel::NameColumn;
    request.verbs = {verb};
    m_context.prompts.showTable(request);
}

void RecoveryDesk::bringBack(const QList<core::Id> &tasks)
{
    core::whenReady(m_context.desk.editor().apply(m_context.desk.store().changeBringingBack(tasks)),
                    this,
                    [this, tasks](const core::Result<core::ChangeNumber> &done) {
                        if (!done)
                            return m_context.prompts.tell({core::errorText(done.error()), {}, {}});
                        Q_EMIT reported(
                            tr("%n task(s) put back", nullptr, static_cast<int>(tasks.size())));
                        Q_EMIT broughtBack(tasks.first());
                    });
}

} // namespace ui
