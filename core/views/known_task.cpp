// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/known_task.h"

#include <algorithm>

namespace core {

namespace {

/// The ledger of @p task among @p ledgers, if something can be changed in it.
Result<Ledger> openLedgerOf(const Task &task, const QList<Ledger> &ledgers)
{
    const auto found = std::find_if(ledgers.cbegin(), ledgers.cend(), [&task](const Ledger &each) {
        return each.id == task.ledger;
    });
    if (found == ledgers.cend())
        return fail(ErrorKind::NotFound, task.displayName());
    if (found->isClosed)
        return fail(ErrorKind::LedgerClosed, found->title);
    return *found;
}

} // namespace

Result<KnownTask> readKnownTask(const RecordSource &source, Id task)
{
    const auto bundles = source.bundles({task});
    if (!bundles)
        return fail(bundles.error());
    if (bundles->isEmpty())
        return fail(ErrorKind::NotFound);
    const TaskBundle &texts = bundles->constFirst();
    const auto ledgers = source.ledgers();
    if (!ledgers)
        return fail(ledgers.error());
    const Result<Ledger> ledger = openLedgerOf(texts.task, *ledgers);
    if (!ledger)
        return fail(ledger.error());
    const auto units = source.units();
    if (!units)
        return fail(units.error());
    const auto people = source.people();
    if (!people)
        return fail(people.error());
    return KnownTask {texts, *ledger, *units, *people};
}

} // namespace core
