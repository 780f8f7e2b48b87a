// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_entries.h"
#include "core/views/row_list.h"

namespace core {

/// What is written into the form of an imported ledger. All must outlive what uses it.
struct FormContent
{
    const LedgerFacts &facts;
    const RowList &rows; ///< of the list of tasks
    const QHash<Id, TaskBundle> &texts; ///< of the tasks in rows and all above them
    const QList<Unit> &units;
};

/// A task that is written into the form of an imported ledger.
struct FormTask
{
    TaskBundle bundle; ///< as it was known on the day
    TaskForm form {}; ///< of its rows; empty where it did not come from the sheet
    int sheet = -1; ///< place of the form it came from; −1 = from none
    int row = 0; ///< its first row there, from 1; 0 = it did not come from the sheet

    /// How many rows it takes.
    [[nodiscard]] int rows() const
    {
        return form.rows.isEmpty() ? 1 : static_cast<int>(form.rows.size());
    }
};

/// The tasks of @p content by the form each stands in, in their order: the one it came from; others
/// stand with what they belong to, or with the task before.
[[nodiscard]] QList<QList<FormTask>> formTasks(const QList<SheetForm> &forms,
                                               const FormContent &content);

} // namespace core
