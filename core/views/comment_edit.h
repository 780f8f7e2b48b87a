// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/change_set.h"
#include "core/records/task_bundle.h"
#include "core/records/validate.h"
#include "core/views/edit_context.h"

namespace core {

/// What a form says of a comment is a Comment of which only the fields typed are set: kind, date,
/// saidBy, text.

/// Every fault of @p draft, so that a form can show all of them at once.
[[nodiscard]] QList<FieldFault> commentFaults(const Comment &draft, const EditContext &context);

/// What putting @p draft to the task of @p bundle changes. Error kind: InvalidValue (arguments: the
/// first faulty field, its fault).
[[nodiscard]] Result<ChangeSet>
commentChange(const TaskBundle &bundle, const Comment &draft, const EditContext &context);

} // namespace core
