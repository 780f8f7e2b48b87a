// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_snapshot.h"

#include "core/views/ledgers_in_use.h"

#include <algorithm>

namespace core {

namespace {

QList<Ledger> shownLedgers(const QList<Ledger> &all, const QList<Id> &ids)
{
    QList<Ledger> shown;
    for (const Id id : ids) {
        const auto ledger = std::find_if(
            all.begin(), all.end(), [id](const Ledger &candidate) { return candidate.id == id; });
        if (ledger != all.end())
            shown.append(*ledger);
    }
    return shown;
}

} // namespace

Result<void>
readNames(const RecordSource &source, const QList<Id> &ledgers, LedgerSnapshot &snapshot)
{
    auto all = source.ledgers();
    if (!all)
        return fail(std::move(all.error()));
    auto units = source.units();
    if (!units)
        return fail(std::move(units.error()));
    auto people = source.people();
    if (!people)
        return fail(std::move(people.error()));
    snapshot.ledgers = shownLedgers(*all, ledgers);
    snapshot.units = std::move(*units);
    snapshot.people = std::move(*people);
    return {};
}

Result<void>
readLists(const RecordSource &source, const QSet<RecordKind> &lists, LedgerSnapshot &snapshot)
{
    for (const RecordKind kind : lists) {
        if (snapshot.entries.contains(kind))
            continue;
        QList<EntryHead> entries;
        for (const Id ledger : idsOf(snapshot.ledgers)) {
            auto heads = source.entries(kind, ledger);
            if (!heads)
                return fail(std::move(heads.error()));
            entries += *heads;
        }
        snapshot.entries.insert(kind, entries);
    }
    return {};
}

Result<LedgerSnapshot> readSnapshot(const RecordSource &source,
                                    const QList<Id> &ledgers,
                                    QDate asOf,
                                    const WorkCalendar &calendar)
{
    LedgerSnapshot snapshot;
    if (auto names = readNames(source, ledgers, snapshot); !names)
        return fail(std::move(names.error()));
    auto facts = LedgerFacts::read(source, idsOf(snapshot.ledgers), asOf, calendar);
    if (!facts)
        return fail(std::move(facts.error()));
    snapshot.facts = std::move(*facts);
    return snapshot;
}

} // namespace core
