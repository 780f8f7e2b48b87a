// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ledger_request.h"

#include <algorithm>

namespace core {

Result<QList<Ledger>> requestedLedgers(const LedgerRequest &request)
{
    Result<QList<Ledger>> all = request.source.ledgers();
    if (!all || request.ledgers.isEmpty())
        return all;
    QList<Ledger> asked;
    for (const Id id : request.ledgers) {
        const auto found = std::find_if(
            all->cbegin(), all->cend(), [id](const Ledger &l) { return l.id == id; });
        if (found == all->cend())
            return fail(ErrorKind::NotFound, id.toString());
        asked.append(*found);
    }
    return asked;
}

} // namespace core
