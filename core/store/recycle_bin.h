// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/change_set.h"
#include "core/store/deleted_task.h"

namespace core {

class Connection;

/// The tasks somebody deleted that are not there now, the last deleted first; those deleted
/// together in the order in which they stood. What was put in and undone was never deleted. Error
/// kinds: FileDamaged, those of errorKindOf().
[[nodiscard]] Result<QList<DeletedTask>> deletedTasks(const Connection &connection);

/// The set that puts @p tasks back as they were deleted, with all they owned, with what stood under
/// them and went with them, and with the tasks they stood under if these are gone as well. A unit
/// or person that is no longer there is let go of; what was written stays. NotFound if one of
/// @p tasks was not deleted.
[[nodiscard]] Result<ChangeSet> changeBringingBack(const Connection &connection,
                                                   const QList<Id> &tasks);

} // namespace core
