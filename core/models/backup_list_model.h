// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kept_backup.h"

#include <QAbstractTableModel>

namespace core {

/// The backups of a file, the newest first: when they were made, how long ago, why, how many tasks
/// they hold and how large they are.
class BackupListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        AgeColumn,
        ReasonColumn,
        TasksColumn,
        SizeColumn,
        ColumnCount
    };

    /// @param now to which the ages are counted.
    BackupListModel(const QList<KeptBackup> &backups,
                    const QDateTime &now,
                    QObject *parent = nullptr);

    /// The backup in row @p row, which must be there.
    [[nodiscard]] const KeptBackup &backupAt(int row) const { return m_backups.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const KeptBackup &backup, int column) const;
    [[nodiscard]] QString ageOf(const KeptBackup &backup) const;

    QList<KeptBackup> m_backups;
    QDateTime m_now;
};

} // namespace core
