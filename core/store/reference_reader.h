// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/record.h"

#include <QHash>
#include <QList>

namespace core {

class Connection;

/// RecordSource::references: every record of any kind with a field that points to one of @p ids.
[[nodiscard]] Result<QList<Record>>
readReferences(const Connection &connection, RecordKind kind, const QList<Id> &ids);

/// RecordSource::taskCounts: for a unit the leaf tasks it leads, for a person the tasks it is named
/// in.
[[nodiscard]] Result<QHash<Id, int>> readTaskCounts(const Connection &connection, RecordKind kind);

} // namespace core
