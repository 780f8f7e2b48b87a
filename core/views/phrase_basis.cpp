// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/phrase_basis.h"

namespace core {

PhraseBasis phraseBasis(const Ledger &ledger, QDate former)
{
    if (ledger.sourceDate.isValid())
        return {ledger.sourceDate, true};
    const QDate newYear = ledger.year > 0 ? QDate(ledger.year, 1, 1) : QDate();
    if (former.isValid())
        return {former, former != newYear};
    return {newYear, false};
}

} // namespace core
