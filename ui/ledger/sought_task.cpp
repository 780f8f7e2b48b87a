// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/sought_task.h"

#include "ui/ledger/awaited_task.h"

#include <utility>

namespace ui {

SoughtTask::SoughtTask(const core::LedgerModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&model, &core::LedgerModel::loaded, this, &SoughtTask::look);
}

void SoughtTask::seek(core::Id task)
{
    m_task = task;
    m_isWidened = false;
    look();
}

QModelIndex SoughtTask::cell() const
{
    const QList<core::Id> tasks = m_model.facts().subtreeOf(m_task);
    for (const core::Id task : tasks) {
        const QModelIndex name = AwaitedTask::nameCell(m_model, task);
        if (name.isValid())
            return name;
    }
    return {};
}

void SoughtTask::look()
{
    if (!m_task.isSet() || m_model.isLoading())
        return;
    if (const QModelIndex name = cell(); name.isValid()) {
        m_task = {};
        Q_EMIT found(name);
    } else if (!std::exchange(m_isWidened, true)) {
        Q_EMIT hidden();
        look();
    } else {
        m_task = {};
        Q_EMIT missing();
    }
}

} // namespace ui
