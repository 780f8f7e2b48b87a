// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/ledger_facts.h"
#include "core/views/list_kind.h"

namespace core {

/// What a ledger model reads in one go: everything but texts.
struct LedgerSnapshot
{
    QList<Ledger>
        ledgers; ///< those shown, in the order asked for; ones that do not exist are left out
    QList<Unit> units;
    QList<Person> people;
    LedgerFacts facts;
    QHash<RecordKind, QList<EntryHead>> entries; ///< of every kind that has a list of entries
};

/// Reads a snapshot of @p ledgers, judged on @p asOf. Error kinds of RecordSource.
[[nodiscard]] Result<LedgerSnapshot> readSnapshot(const RecordSource &source,
                                                  const QList<Id> &ledgers,
                                                  QDate asOf,
                                                  const WorkCalendar &calendar);

} // namespace core
