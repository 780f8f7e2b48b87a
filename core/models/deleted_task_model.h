// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/text_table_model.h"
#include "core/store/deleted_task.h"

namespace core {

/// The tasks that were deleted, the last one first: name, unit, ledger, who deleted them and when.
class DeletedTaskModel final : public TextTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        UnitColumn,
        LedgerColumn,
        PersonColumn,
        TimeColumn
    };

    explicit DeletedTaskModel(const QList<DeletedTask> &tasks, QObject *parent = nullptr);

    /// The task in row @p row, which must be there.
    [[nodiscard]] const DeletedTask &taskAt(int row) const { return m_tasks.at(row); }

private:
    QList<DeletedTask> m_tasks;
};

} // namespace core
