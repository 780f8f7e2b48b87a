// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/text_table_model.h"
#include "core/store/kept_backup.h"

namespace core {

/// The backups of a file, the newest first: when they were made, how long ago, why, how many tasks
/// they hold and how large they are. Ages are those of the moment it was made.
class BackupListModel final : public TextTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        AgeColumn,
        ReasonColumn,
        TasksColumn,
        SizeColumn
    };

    /// @param now to which the ages are counted.
    BackupListModel(const QList<KeptBackup> &backups,
                    const QDateTime &now,
                    QObject *parent = nullptr);

    /// The backup in row @p row, which must be there.
    [[nodiscard]] const KeptBackup &backupAt(int row) const { return m_backups.at(row); }

private:
    QList<KeptBackup> m_backups;
};

} // namespace core
