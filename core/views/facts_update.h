// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"
#include "core/views/ledger_facts.h"

#include <QSet>

namespace core {

/// Some tasks read anew, to bring what is known of a ledger up to date without reading all of it.
struct TasksReadAnew
{
    QSet<Id> tasks; ///< all that were asked for
    QList<TaskBundle> bundles; ///< those of them that are there
};

/// @p known with the tasks of @p anew in their present state and place: changed, moved, come, gone,
/// all by the rules that @p ledgers set now, on the day @p asOf.
/// The result is what LedgerFacts::read() gives for @p ledgers.
[[nodiscard]] LedgerFacts updatedFacts(const LedgerFacts &known,
                                       const TasksReadAnew &anew,
                                       const QList<Ledger> &ledgers,
                                       QDate asOf,
                                       const WorkCalendar &calendar);

/// Heads of the entries of @p kind like @p known, with those of the tasks of @p anew as they are
/// now, in the order of @p facts.
[[nodiscard]] QList<EntryHead> updatedEntries(const QList<EntryHead> &known,
                                              RecordKind kind,
                                              const TasksReadAnew &anew,
                                              const LedgerFacts &facts);

} // namespace core
