// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"
#include "core/records/task_bundle.h"

namespace core {

/// Brings @p bundle to what it will be once @p change is written: for edits that build on others of
/// the same ChangeSet. What belongs to no task or to another one changes nothing.
void applyTo(TaskBundle &bundle, const RecordChange &change);

/// What @p bundle will be once @p changes are written, in their order.
[[nodiscard]] TaskBundle changedBundle(TaskBundle bundle, const QList<RecordChange> &changes);

} // namespace core
