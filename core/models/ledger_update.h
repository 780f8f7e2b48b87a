// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_snapshot.h"
#include "core/views/search_arena.h"

#include <optional>

namespace core {

/// What to read for a ledger model.
struct UpdateQuestion
{
    QList<Id> ledgers;
    QDate asOf;
    WorkCalendar calendar;
    std::optional<LedgerSnapshot> known; ///< what is known; none: everything is read
    QSet<Id> tasks; ///< tasks that changed since, gone ones too
    bool hasOtherNames = false; ///< ledgers, units or persons changed as well
    int first = 0; ///< with nothing known: so many tasks of a large ledger will do; 0 = all
    QSet<RecordKind> lists; ///< kinds of entries whose heads are wanted, besides those known
};

/// What a model needs to follow a change: everything but texts, and the texts of the tasks that
/// changed. Only these tasks are read; the rest is what was known.
struct LedgerUpdate
{
    LedgerSnapshot snapshot;
    QSet<Id> tasks; ///< tasks that changed
    QList<TaskBundle> texts; ///< of those that are still there
    SearchBlock searchable; ///< the same, folded
    bool isHead = false; ///< the first tasks of more, all with their texts
};

/// Reads the answer. Error kinds of RecordSource.
[[nodiscard]] Result<LedgerUpdate> readUpdate(const RecordSource &source,
                                              const UpdateQuestion &question);

} // namespace core
