// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/records/record_source.h"
#include "core/views/year_step.h"

namespace core {

/// What a new year begins with.
struct YearPlan
{
    YearStep step; ///< the next ledger without an id
    QSet<Id> tasks; ///< leaf tasks of the original; the objectives above them come along
    bool closesOriginal = false;
};

/// A task that can be taken along, with what its phrases become.
struct YearTask
{
    Task task;
    QList<MovedPhrase> phrases;
};

/// The leaf tasks of the original in their order, but for those that were cancelled. Error kinds of
/// RecordSource.
[[nodiscard]] Result<QList<YearTask>> yearTasks(const RecordSource &source,
                                                const YearStep &step,
                                                QDate today,
                                                const WorkCalendar &calendar);

/// Makes the next ledger with the tasks of @p plan, in their order: texts, units, people, measures,
/// standards and targets; not what happened to them. One that is unfinished is carried over: it
/// keeps its first due date and the task it goes on with; the others are registered @p today.
/// Error kinds: NotFound if the original or one of the tasks is gone; InvalidValue; those of
/// RecordSource.
[[nodiscard]] Result<ChangeSet> beginYear(const RecordSource &source,
                                          const YearPlan &plan,
                                          IdSource &ids,
                                          QDate today,
                                          const WorkCalendar &calendar);

} // namespace core
