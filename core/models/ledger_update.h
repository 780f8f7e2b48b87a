// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_snapshot.h"
#include "core/store/changed.h"
#include "core/views/search_arena.h"

#include <functional>

namespace core {

/// What a model needs to follow a change: everything anew but texts, and the texts of the tasks
/// concerned.
struct LedgerUpdate
{
    LedgerSnapshot snapshot;
    QSet<Id> tasks; ///< tasks whose records changed, gone ones too
    QList<TaskBundle> texts; ///< of those that are still there
    SearchBlock searchable; ///< the same, folded
    bool isComplete = true; ///< false: a task concerned could not be told, all texts are in doubt
};

/// What to read an update for.
struct UpdateQuestion
{
    QList<Id> ledgers;
    QDate asOf;
    WorkCalendar calendar;
    QHash<RecordKind, ChangedIds> records; ///< empty for a first reading
    QHash<Id, Id> owners; ///< tasks of the records named, as far as known
};

/// The ids of records in @p records that belong to a task.
[[nodiscard]] QList<Id> ownedRecords(const QHash<RecordKind, ChangedIds> &records);

/// Puts what a second change did to what a first one did.
void addRecords(QHash<RecordKind, ChangedIds> &records, const QHash<RecordKind, ChangedIds> &more);

/// Reads the answer. Error kinds of RecordSource.
[[nodiscard]] Result<LedgerUpdate> readUpdate(const RecordSource &source,
                                              const UpdateQuestion &question);

} // namespace core
