// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/records/task_form.h"

#include <QStringList>

namespace core {

/// What a task says in a column of an imported table.
struct ColumnSubject
{
    const TaskBundle &bundle;
    const Task *objective = nullptr; ///< the task above; may be null
    int rows = 1; ///< how many the task takes in the table
};

/// The entries @p subject has for @p column, in their order: names, measures, deadlines, …; one for
/// what a task has once; none where it says nothing. Days are ISO days, a state, class or modality
/// is its key.
/// @param numbersObjectives whether 序号 is the objective's.
[[nodiscard]] QStringList
columnEntries(const ColumnSubject &subject, const FormColumn &column, bool numbersObjectives);

/// In how many rows of a task, which takes @p rows, its entries for @p column stand: in one where a
/// merged cell spans them all.
[[nodiscard]] int rowsOf(const TaskForm &form, const FormColumn &column, int rows);

/// @p entries as they stand in the rows of a task, from the first: one in each, those for which
/// there is no row in the last.
[[nodiscard]] QStringList rowTexts(const QStringList &entries, const FormColumn &column, int rows);

} // namespace core
