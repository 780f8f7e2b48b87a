// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/file_actions.h"

#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/main_window/dropped_files.h"
#include "ui/main_window/file_desk.h"
#include "ui/main_window/table_import.h"

#include <QAction>
#include <QFileInfo>

namespace ui {

FileActions::FileActions(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_context.actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::OpenFile, &FileActions::chooseLedger);
    on(ActionId::NewFromTable, [this] { chooseTable(true); });
    on(ActionId::ImportTable, [this] { chooseTable(false); });
    on(ActionId::BackUp, &FileActions::backUp);
    on(ActionId::CloseFile, [this] { m_context.desk.close(); });
}

void FileActions::open(const QString &path)
{
    m_context.desk.open(QFileInfo(path).absoluteFilePath());
}

void FileActions::take(const DroppedFiles &files)
{
    if (files.isLedger)
        open(files.paths.constFirst());
    else if (m_context.desk.isOpen())
        m_context.import.importInto(files.paths);
    else
        m_context.import.importIntoNew(files.paths);
}

void FileActions::chooseLedger()
{
    m_context.prompts.chooseFileToOpen(FilePurpose::OpenLedger,
                                       [this](const QString &path) { open(path); });
}

void FileActions::chooseTable(bool isForNewFile)
{
    m_context.prompts.chooseFilesToOpen(FilePurpose::ImportTable,
                                        [this, isForNewFile](const QStringList &paths) {
                                            if (isForNewFile)
                                                m_context.import.importIntoNew(paths);
                                            else
                                                m_context.import.importInto(paths);
                                        });
}

void FileActions::backUp()
{
    const QString name = tr("%1 backup %2")
                             .arg(QFileInfo(m_context.desk.path()).completeBaseName(),
                                  m_context.clock.today().toString(Qt::ISODate));
    m_context.prompts.chooseFileToSave(
        FilePurpose::BackupCopy, name, [this](const QString &path) { writeBackup(path); });
}

void FileActions::writeBackup(const QString &path)
{
    core::whenReady(
        m_context.desk.store().backup(path), this, [this, path](const core::Result<void> &done) {
            if (!done)
                return m_context.prompts.tell({core::errorText(done.error()), {}, {}});
            Q_EMIT reported(tr("Backup written and checked: %1").arg(QFileInfo(path).fileName()));
        });
}

} // namespace ui
