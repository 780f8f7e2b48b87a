// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_thread.h"

#include <QAbstractListModel>

namespace core {

/// The ledgers of the file for a chooser: title as DisplayRole, id (qlonglong) as Qt::UserRole.
class LedgerListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// @param store must outlive the model.
    explicit LedgerListModel(StoreThread &store, QObject *parent = nullptr);

    /// Reads the ledgers again; loaded() follows.
    void refresh();

    /// The file has been closed: there are no ledgers, and answers that are still under way are
    /// dropped.
    void clear();

    [[nodiscard]] const QList<Ledger> &ledgers() const { return m_ledgers; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const core::Error &error);

private:
    void take(const QList<Ledger> &ledgers);

    StoreThread &m_store;
    QList<Ledger> m_ledgers;
    int m_generation = 0; ///< answers to older questions are dropped
};

} // namespace core
