// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/change_set.h"
#include "core/records/given_file.h"
#include "core/records/task_bundle.h"
#include "core/records/validate.h"
#include "core/views/edit_context.h"

namespace core {

/// What a form says of a step is an Event of which only the fields typed are set: kind, date,
/// reason, decidedBy; of a closing verifiedBy, opinion, evidence; of a moved deadline deadline,
/// newPhrase, document. The rest is worked out here.

/// @p draft as it would be written for the task of @p bundle: with its state, the day of typing,
/// the closing number that comes next, what the phrases of a moved deadline mean.
[[nodiscard]] Event
completedStep(const TaskBundle &bundle, const Event &draft, const EditContext &context);

/// Every fault of @p draft, so that a form can show all of them at once; empty if it can be taken.
[[nodiscard]] QList<FieldFault>
stepFaults(const TaskBundle &bundle, const Event &draft, const EditContext &context);

/// What taking the step changes, with @p files as its evidence: a set of kind Step, which is never
/// reverted. Error kinds:
/// StepImpossible (the task is in no state for it, or has no risk to withdraw; arguments: key of
/// the state), InvalidValue (arguments: the first faulty field, its fault), NotFound (no such
/// deadline).
[[nodiscard]] Result<ChangeSet> stepChange(const TaskBundle &bundle,
                                           const Event &draft,
                                           const EditContext &context,
                                           const QList<GivenFile> &files = {});

/// The deadline that is meant where none is named: the last final one that names a day, else the
/// last final one; null without any.
[[nodiscard]] const Deadline *movableDeadline(const TaskBundle &bundle);

/// Adds to @p set that the steps of @p bundle no longer point to deadlines which @p set takes out;
/// what the steps say of them in words stays.
void releaseSteps(const TaskBundle &bundle, ChangeSet &set);

} // namespace core
