// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/awaited_task.h"

namespace ui {

AwaitedTask::AwaitedTask(const core::LedgerModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    // Queued: an editor must not open while the views are still following.
    connect(
        &model, &QAbstractItemModel::modelReset, this, &AwaitedTask::look, Qt::QueuedConnection);
    connect(
        &model, &QAbstractItemModel::dataChanged, this, &AwaitedTask::look, Qt::QueuedConnection);
}

void AwaitedTask::await(core::Id task)
{
    m_task = task;
    look();
}

QModelIndex AwaitedTask::nameCell(const core::LedgerModel &model, core::Id task)
{
    if (!task.isSet())
        return {};
    const QModelIndex title = model.indexOf(task, core::ColumnField::Title);
    if (title.isValid())
        return title;
    const QModelIndex content = model.indexOf(task, core::ColumnField::Content);
    const int row = model.rowList().find(task);
    return content.isValid() || row < 0 ? content : model.index(row, 0);
}

void AwaitedTask::look()
{
    if (!m_task.isSet())
        return;
    const QModelIndex name = nameCell(m_model, m_task);
    if (!name.isValid() || !name.flags().testFlag(Qt::ItemIsEditable))
        return;
    m_task = {};
    Q_EMIT arrived(name);
}

} // namespace ui
