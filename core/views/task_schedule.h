// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/light_rules.h"
#include "core/records/task_bundle.h"
#include "core/rules/back_schedule.h"

namespace core {

/// A measure in the back schedule of its task.
struct ScheduledMeasure
{
    Id measure;
    std::optional<int> workdays; ///< it takes; empty: not said
    StepLimits limits;
    bool isStarted = false;
    bool isDone = false;
    Id node = {}; ///< the limits follow from its day; none: from the due date or a day of its own
    bool waits = false; ///< for another one that still takes time

    bool operator==(const ScheduledMeasure &) const = default;
};

/// A node with a fixed day in the back schedule of its task.
struct ScheduledNode
{
    Id deadline;
    QDate due; ///< day it is kept until, by the ledger's rule
    QDate reachedOn; ///< invalid: not yet
    qsizetype measuresBefore = 0; ///< it stands behind so many of the measures
    bool isBinding = false; ///< these must still be done by it; else it only stands there

    bool operator==(const ScheduledNode &) const = default;
};

/// 倒排工期 of a task: its measures in their order, counted back from the final deadline and from
/// the nodes on the way. A measure waits for those it names (predecessors.h), else for the one
/// before it.
struct TaskSchedule
{
    QDate due; ///< day the final deadline is kept until, by the ledger's rule; invalid: none
    QList<ScheduledMeasure> measures;
    QList<ScheduledNode> nodes; ///< in the order they stand among the measures
    /// Workdays until the measures not done are, side by side where they do not wait.
    int needed = 0;
    /// Workdays from today, it included, up to the due date; negative: it has passed by so many.
    int available = 0;

    /// Whether there is anything to count back: a due date, and a measure whose length is said.
    [[nodiscard]] bool isCounted() const;

    /// Of the measures that can be worked on, are not done and whose length is said the one with
    /// least to spare; null if none is left.
    [[nodiscard]] const ScheduledMeasure *next() const;

    bool operator==(const TaskSchedule &) const = default;
};

/// Whether measures of @p bundle wait for each other, by what they name, so that none can begin.
[[nodiscard]] bool
waitsInCircle(const TaskBundle &bundle, QDate today, const WorkCalendar &calendar);

/// Counts back the measures of @p bundle as they are known on @p today.
[[nodiscard]] TaskSchedule
taskSchedule(const TaskBundle &bundle, DayOffRule rule, QDate today, const WorkCalendar &calendar);

} // namespace core
