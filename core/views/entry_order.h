// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/base/result.h"
#include "core/records/change_set.h"
#include "core/records/task_bundle.h"

#include <QSet>

namespace core {

// Measures, deadlines and outcomes put in, copied and moved among those of their task. Each change
// is one step, those behind move on with it. Error kinds: NotFound (the task has no such entry, or
// the kind is none of the three).

/// A new entry of @p kind without anything in it, right behind @p after; none: as the first one. A
/// deadline is a node if the task as a whole has one already.
[[nodiscard]] Result<ChangeSet>
insertEntry(const TaskBundle &bundle, RecordKind kind, Id after, IdSource &ids);

/// The same entries once more behind the last of them, as they were planned: without what was done
/// or reached. The copy of a deadline is a node, and was never moved.
[[nodiscard]] Result<ChangeSet>
duplicateEntries(const TaskBundle &bundle, RecordKind kind, const QSet<Id> &entries, IdSource &ids);

/// Moves entries before the one above them, or behind the one below; those that do not stand
/// together are brought together first. Empty set: they cannot be moved any further.
[[nodiscard]] Result<ChangeSet>
moveEntries(const TaskBundle &bundle, RecordKind kind, const QSet<Id> &entries, bool isUpward);

} // namespace core
