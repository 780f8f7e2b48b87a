// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"

namespace core {

class Connection;

/// RecordSource::changesOf: found by going back from the task as it is now. Error kinds:
/// FileDamaged, those of errorKindOf().
[[nodiscard]] Result<QList<TaskChange>> changesOfTask(const Connection &connection, Id task);

} // namespace core
