// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_snapshot.h"

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

[[nodiscard]] Result<void> addEntries(const RecordSource &source, LedgerSnapshot &snapshot)
{
    for (const auto &[list, key] : EnumKeys<ListKind>::values) {
        const std::optional<RecordKind> kind = entryKindOf(list);
        if (!kind)
            continue;
        for (const Ledger &ledger : std::as_const(snapshot.ledgers)) {
            auto heads = source.entries(*kind, ledger.id);
            if (!heads)
                return fail(std::move(heads.error()));
            snapshot.entries[*kind] += *heads;
        }
    }
    return {};
}

} // namespace

Result<LedgerSnapshot> readSnapshot(const RecordSource &source,
                                    const QList<Id> &ledgers,
                                    QDate asOf,
                                    const WorkCalendar &calendar)
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
    LedgerSnapshot snapshot {shownLedgers(*all, ledgers), *units, *people, {}, {}};
    QList<Id> shown;
    for (const Ledger &ledger : std::as_const(snapshot.ledgers))
        shown.append(ledger.id);
    auto facts = LedgerFacts::read(source, shown, asOf, calendar);
    if (!facts)
        return fail(std::move(facts.error()));
    snapshot.facts = std::move(*facts);
    if (const Result<void> entries = addEntries(source, snapshot); !entries)
        return fail(entries.error());
    return snapshot;
}

} // namespace core
