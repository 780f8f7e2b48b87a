// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deleted_task.h"

#include <QAbstractTableModel>

namespace core {

/// The tasks that were deleted, the last one first: name, unit, ledger, who deleted them and when.
class DeletedTaskModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        UnitColumn,
        LedgerColumn,
        PersonColumn,
        TimeColumn,
        ColumnCount
    };

    explicit DeletedTaskModel(const QList<DeletedTask> &tasks, QObject *parent = nullptr);

    /// The task in row @p row, which must be there.
    [[nodiscard]] const DeletedTask &taskAt(int row) const { return m_tasks.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<DeletedTask> m_tasks;
};

} // namespace core
