// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/phrase_basis.h"

namespace core {

PhraseBasis phraseBasis(const Ledger &ledger, const SheetHeading &heading, QDate given)
{
    for (const QDate date : {ledger.sourceDate, heading.date, given}) {
        if (date.isValid())
            return {date, true};
    }
    const int year = ledger.year == 0 ? heading.year : ledger.year;
    return year == 0 ? PhraseBasis {} : PhraseBasis {QDate(year, 1, 1), false};
}

} // namespace core
