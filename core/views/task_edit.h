// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/change_set.h"
#include "core/records/task_bundle.h"
#include "core/views/cell_value.h"
#include "core/views/edit_context.h"
#include "core/views/list_kind.h"
#include "core/views/task_order.h"

namespace core {

/// A new task, with the step of its registration. Siblings behind it move on.
[[nodiscard]] ChangeSet
newTask(const LedgerFacts &facts, const TaskPlace &place, const EditContext &context);

/// A new task under @p parent at @p position, which is free, with the step of its registration.
[[nodiscard]] ChangeSet newTaskAt(Id parent, int position, const EditContext &context);

/// A new task begun by typing @p text into the column @p address of the entry row of 总表 or 任务:
/// the text goes into that column; into the objective's columns it begins a new objective as well.
/// Error kinds of cellEdit(); an empty text gives an empty set.
[[nodiscard]] Result<ChangeSet> newTaskWith(const LedgerFacts &facts,
                                            const CellAddress &address,
                                            const QString &text,
                                            const EditContext &context);

/// Whether a row of the list stands for a task as a whole, so that the task goes with the row. A
/// row of 责任 stands for those who are responsible for one.
[[nodiscard]] constexpr bool holdsTasks(ListKind kind)
{
    return kind == ListKind::Whole || kind == ListKind::Tasks;
}

/// Takes out tasks with everything under them and everything they own, so that reverting the change
/// brings all of it back. An objective that would be left with neither tasks nor lists of its own
/// goes too. Arguments of the action: name of the first task, number of tasks. Error kinds of
/// RecordSource.
[[nodiscard]] Result<ChangeSet>
deleteTasks(const RecordSource &source, const LedgerFacts &facts, const QSet<Id> &tasks);

/// Takes out entries of a task (measures, deadlines, outcomes, responsibilities, reports,
/// comments). Arguments of the action: key of the record kind, text of one, number of entries.
/// Error kinds: NotFound.
[[nodiscard]] Result<ChangeSet> deleteEntries(const TaskBundle &bundle, const QSet<Id> &entries);

/// Takes out everybody who is responsible for the tasks of @p bundles, and the unit they count for.
/// The tasks stay. Arguments of the action: key of the record kind, name of the first task, number
/// of tasks. Empty where nobody is responsible.
[[nodiscard]] ChangeSet clearResponsible(const QList<TaskBundle> &bundles);

} // namespace core
