// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/change_set.h"
#include "core/records/task_bundle.h"
#include "core/views/cell_value.h"
#include "core/views/edit_context.h"

namespace core {

/// The task a text is typed into.
struct EditTarget
{
    const TaskBundle &bundle;
    const TaskBundle *objective = nullptr; ///< the task above; may be null
    bool append = false; ///< the text begins a new entry of the list even where there are entries
};

/// What typing @p text into the cell @p address changes; an empty set if nothing. Phrases are read
/// by design.md's "Basis of a phrase", the first due date is kept; persons and units are matched by
/// name or created; percent and report become a report of today or correct the one there is; an
/// emptied entry goes. Error kinds: InvalidValue (arguments: key of the column, key of a Fault),
/// Ambiguous (a cell of several entries that the lines typed cannot be told apart for), NotFound
/// (no such entry), NeedsStep (a due date there already moves only by a step with its reason;
/// arguments: id of the deadline and its new phrase, where that is all that was typed).
[[nodiscard]] Result<ChangeSet> cellEdit(const EditTarget &target,
                                         const CellAddress &address,
                                         const QString &text,
                                         const EditContext &context);

} // namespace core
