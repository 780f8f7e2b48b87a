// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/record_source.h"

namespace core {

class Connection;

/// RecordSource::facts, in four questions that read indexes only.
[[nodiscard]] Result<QList<TaskFacts>> readFacts(const Connection &connection, Id ledger);

/// RecordSource::entries; Internal for a kind that no task owns.
[[nodiscard]] Result<QList<EntryHead>>
readEntries(const Connection &connection, RecordKind kind, Id ledger);

} // namespace core
