// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/ledger_facts.h"
#include "core/views/list_kind.h"

#include <QSet>

namespace core {

/// What a ledger model holds of a ledger: everything but texts.
struct LedgerSnapshot
{
    QList<Ledger> ledgers; ///< those shown, as asked for; ones that do not exist are left out
    QList<Unit> units;
    QList<Person> people;
    LedgerFacts facts;
    QHash<RecordKind, QList<EntryHead>> entries; ///< of the lists that were wanted so far
};

/// Reads a snapshot of @p ledgers, judged on @p asOf, without entries. Error kinds of RecordSource.
[[nodiscard]] Result<LedgerSnapshot> readSnapshot(const RecordSource &source,
                                                  const QList<Id> &ledgers,
                                                  QDate asOf,
                                                  const WorkCalendar &calendar);

/// Reads ledgers, units and persons of a snapshot. Error kinds of RecordSource.
[[nodiscard]] Result<void>
readNames(const RecordSource &source, const QList<Id> &ledgers, LedgerSnapshot &snapshot);

/// Reads the heads of the entries of @p lists that a snapshot does not have yet. Error kinds of
/// RecordSource.
[[nodiscard]] Result<void>
readLists(const RecordSource &source, const QSet<RecordKind> &lists, LedgerSnapshot &snapshot);

} // namespace core
