// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/records/task_bundle.h"
#include "core/views/task_order.h"

namespace core {

/// The same tasks once more: texts, responsibilities, measures,
/// deadlines, outcomes and own columns. Not what happened to it: a copy is registered today and in
/// progress, without reports, steps, comments, reminders, evidence and actual values; its deadlines
/// were never moved. All stand behind the last original.
/// @param originals of one objective, not empty.
[[nodiscard]] ChangeSet duplicateTasks(const LedgerFacts &facts,
                                       const QList<TaskBundle> &originals,
                                       IdSource &ids,
                                       QDate today);

/// Adds the lists of @p original to @p set as new records of @p task: responsibilities, measures,
/// deadlines, outcomes and own columns, without anything that was reached, reported or proved.
void copyLists(const TaskBundle &original, Id task, IdSource &ids, ChangeSet &set);

} // namespace core
