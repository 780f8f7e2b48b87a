// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"

namespace ui {

/// Waits until a task that has just been written stands in the table, with its texts: the store
/// answers before the model has followed.
class AwaitedTask final : public QObject
{
    Q_OBJECT

public:
    /// @p model must outlive this object.
    explicit AwaitedTask(const core::LedgerModel &model, QObject *parent = nullptr);

    /// Waits for @p task, and no longer for another.
    void await(core::Id task);

    /// The cell that bears the name of @p task, or invalid as long as the task is not shown.
    [[nodiscard]] static QModelIndex nameCell(const core::LedgerModel &model, core::Id task);

Q_SIGNALS:
    /// The task is there; @p name is the cell that bears its name.
    void arrived(const QModelIndex &name);

private:
    void look();

    const core::LedgerModel &m_model;
    core::Id m_task;
};

} // namespace ui
