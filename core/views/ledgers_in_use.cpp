// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/ledgers_in_use.h"

namespace core {

QList<Ledger> ledgersInUse(const QList<Ledger> &all)
{
    QList<Ledger> open = all;
    open.removeIf([](const Ledger &ledger) { return ledger.isClosed; });
    return open.isEmpty() ? all : open;
}

QList<Id> idsOf(const QList<Ledger> &ledgers)
{
    QList<Id> ids;
    for (const Ledger &ledger : ledgers)
        ids.append(ledger.id);
    return ids;
}

} // namespace core
