// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace tests {

/// The day generated ledgers are looked at on: some of their tasks are late, some due soon.
inline const QDate kGeneratedToday(2026, 9, 24);

/// Writes a ledger of @p tasks tasks into @p store, the same one every time: objectives of ten
/// tasks each, some 300 characters of text in a task, sections, persons, deadlines, every second
/// task with a report, every eighth one closed. Its own columns are those of a long office table,
/// eighteen of them. Error kinds of Store::apply().
[[nodiscard]] core::Result<void> writeGeneratedLedger(core::Store &store, int tasks);

/// The only ledger of a generated file. Error kinds of RecordSource; NotFound.
[[nodiscard]] core::Result<core::Id> generatedLedger(const core::RecordSource &source);

} // namespace tests
