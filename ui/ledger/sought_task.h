// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"

namespace ui {

/// Finds the row of a task another page leads to, whatever the table shows now: waits while the
/// table is being read, and has filters and other ledgers cleared out of the way.
class SoughtTask final : public QObject
{
    Q_OBJECT

public:
    /// @p model must outlive this object.
    explicit SoughtTask(const core::LedgerModel &model, QObject *parent = nullptr);

    /// Looks for @p task, and no longer for another. Of an objective that has no row the first row
    /// under it is meant.
    void seek(core::Id task);

Q_SIGNALS:
    void found(const QModelIndex &name);

    /// It is not among the rows: whoever filters shows everything now.
    void hidden();

    /// It is in none of the ledgers.
    void missing();

private:
    void look();
    [[nodiscard]] QModelIndex cell() const;

    const core::LedgerModel &m_model;
    core::Id m_task;
    bool m_isWidened = false; ///< everything is shown, or on its way
};

} // namespace ui
