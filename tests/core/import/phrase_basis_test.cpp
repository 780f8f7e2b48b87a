// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/phrase_basis.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("phrases are read against the nearest date that is known, by rank")
{
    Ledger ledger;
    ledger.year = 2025;
    ledger.sourceDate = QDate(2025, 3, 1);
    SheetHeading heading;
    heading.year = 2026;
    heading.date = QDate(2026, 4, 2);
    const QDate given(2026, 5, 5);
    CHECK(phraseBasis(ledger, heading, given) == PhraseBasis {QDate(2025, 3, 1), true});
    ledger.sourceDate = {};
    CHECK(phraseBasis(ledger, heading, given) == PhraseBasis {QDate(2026, 4, 2), true});
    heading.date = {};
    CHECK(phraseBasis(ledger, heading, given) == PhraseBasis {given, true});
    CHECK(phraseBasis(ledger, heading) == PhraseBasis {QDate(2025, 1, 1), false});
    ledger.year = 0;
    CHECK(phraseBasis(ledger, heading) == PhraseBasis {QDate(2026, 1, 1), false});
    heading.year = 0;
    CHECK(phraseBasis(ledger, heading) == PhraseBasis {});
}
