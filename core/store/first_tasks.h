// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>

namespace core {

class Connection;

/// RecordSource::firstTasks, in one short question for each task.
[[nodiscard]] Result<QList<Id>> readFirstTasks(const Connection &connection, Id ledger, int count);

} // namespace core
