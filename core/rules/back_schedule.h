// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"

#include <QList>

#include <optional>

namespace core {

/// A step of work that must be done before a fixed day.
struct WorkStep
{
    std::optional<int> workdays; ///< it takes; at least 1; empty: not said
    QDate endBy; ///< a day of its own by which it must end; invalid: none
    bool isDone = false;
    int worked = 0; ///< workdays since it began, today not among them; 0: it has not begun
    /// Places of the steps that must be done before it; empty optional: the one before it.
    std::optional<QList<qsizetype>> after = {};
    QDate notBefore = {}; ///< a day it cannot begin before; invalid: none

    bool operator==(const WorkStep &) const = default;
};

/// A node with a fixed day on the way: what stands before it must be done by then.
struct WorkNode
{
    qsizetype stepsBefore = 0; ///< how many of the steps, from the first one on
    QDate endBy;

    bool operator==(const WorkNode &) const = default;
};

/// What is to be done before a fixed day. Steps that wait for each other in a circle are begun with
/// the first of them in the list.
struct WorkPlan
{
    QList<WorkStep> steps;
    QList<WorkNode> nodes; ///< those not reached yet
    QDate due;
};

/// When a step must begin and end at the latest so that all after it are done in time.
struct StepLimits
{
    QDate latestStart; ///< a workday; invalid: nobody has said how long it takes
    QDate latestEnd; ///< a workday, on or before which it must be done
    /// Workdays to spare when work goes on from today, the steps it waits for first;
    /// negative: so many are missing. Empty for a step that is done or of unknown length.
    std::optional<int> slack;
    qsizetype node = kNoNode; ///< of the plan: the one whose day these follow from

    static constexpr qsizetype kNoNode = -1; ///< the due date, or a day of a step's own

    bool operator==(const StepLimits &) const = default;
};

/// Workdays that @p step still takes: at least one until it is done, none of unknown length.
[[nodiscard]] int workLeft(const WorkStep &step);

/// Workdays from @p today until all steps of @p plan are done, side by side where they do not wait
/// for each other; 0: nothing of known length is left.
[[nodiscard]] int workdaysNeeded(const WorkPlan &plan, QDate today, const WorkCalendar &calendar);

/// Whether each step of @p plan waits, directly or not, for one that still takes time.
[[nodiscard]] QList<bool> waitingSteps(const WorkPlan &plan);

/// Whether steps of @p plan wait for each other in a circle.
[[nodiscard]] bool hasCircle(const WorkPlan &plan);

/// 倒排工期: the limits of the steps of @p plan, counted back on workdays from the due date and
/// from the nodes, and forward from @p today for the slack. Without a due date all are invalid.
[[nodiscard]] QList<StepLimits>
backSchedule(const WorkPlan &plan, QDate today, const WorkCalendar &calendar);

} // namespace core
