// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/new_ledger.h"

#include "core/import/roster.h"
#include "core/records/validate.h"

namespace core {

namespace {

Ledger ledgerFor(const NewLedger &wanted, int position, IdSource &ids)
{
    Ledger ledger;
    ledger.id = ids.next();
    ledger.title = wanted.title;
    ledger.year = wanted.year;
    ledger.kind = LedgerKind::AnnualPlan;
    ledger.position = position;
    return ledger;
}

} // namespace

Result<ChangeSet> newLedger(const NewLedger &wanted, const RecordSource &file, IdSource &ids)
{
    const auto ledgers = file.ledgers();
    if (!ledgers)
        return fail(ledgers.error());
    auto roster = Roster::load(&file, ids);
    if (!roster)
        return fail(roster.error());
    const int position = ledgers->isEmpty() ? 0 : ledgers->constLast().position + 1;
    const Ledger ledger = ledgerFor(wanted, position, ids);
    if (const QList<FieldFault> faults = validate(ledger); !faults.isEmpty()) {
        const FieldFault &fault = faults.constFirst();
        return fail({ErrorKind::InvalidValue, wanted.title, {fault.field, keyOf(fault.fault)}, {}});
    }
    for (const QString &name : wanted.units) {
        Unit unit;
        unit.name = name;
        unit.kind = unitKindOf(name);
        roster->declare(unit);
    }
    ChangeSet set {ChangeKind::Edit, {ActionKind::CreateLedger, {wanted.title}}, {}, {}};
    const QList<Record> units = roster->newOnes({});
    for (const Record &unit : units)
        set.insert(unit);
    set.insert(ledger);
    return set;
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString name = line.trimmed();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace core
