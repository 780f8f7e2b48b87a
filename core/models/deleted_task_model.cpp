// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/deleted_task_model.h"

#include "core/wording/holder_text.h"

namespace core {

namespace {

/// One line each, whatever the names hold; plain text.
QList<QStringList> deletedRows(const QList<DeletedTask> &tasks)
{
    QList<QStringList> rows;
    for (const DeletedTask &task : tasks)
        rows.append({task.name.simplified(),
                     task.unit.simplified(),
                     task.ledger.simplified(),
                     task.who.simplified(),
                     momentText(task.at)});
    return rows;
}

} // namespace

DeletedTaskModel::DeletedTaskModel(const QList<DeletedTask> &tasks, QObject *parent)
    : TextTableModel(
        {{tr("Task")}, {tr("Lead unit")}, {tr("Ledger")}, {tr("Deleted by")}, {tr("Deleted at")}},
        deletedRows(tasks),
        parent)
    , m_tasks(tasks)
{
}

} // namespace core
