// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"
#include "core/records/validate.h"

namespace core {

/// A deadline that names a day, and what becomes of it. Both point into the change.
struct MovedDue
{
    const Deadline *before = nullptr;
    const Deadline *after = nullptr;

    /// Whether there is a move at all.
    explicit operator bool() const { return before != nullptr; }
};

/// What @p change moves: a deadline that names a day to another day, or to none. Another way of
/// writing the same day moves nothing, and so does what is deleted. Source: design.md, "A deadline
/// moves in three ways".
[[nodiscard]] MovedDue movedDue(const RecordChange &change);

/// The step that tells the move of @p moved, without an id.
/// @param how of what it is told by: kind, day of the paper, reason, who decided, document.
/// @param state of the task when it is taken.
/// @param today the day of typing, and of a correction.
[[nodiscard]] Event moveStep(const MovedDue &moved, const Event &how, TaskState state, QDate today);

/// The steps that tell every move among @p changes of one task.
[[nodiscard]] QList<Event>
moveSteps(const QList<RecordChange> &changes, const Event &how, TaskState state, QDate today);

/// Every fault of @p step; empty if it can be taken on @p today.
[[nodiscard]] QList<FieldFault> moveFaults(const Event &step, QDate today);

} // namespace core
