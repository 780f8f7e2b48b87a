// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/ledgers_in_use.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Ledger ledger(qint64 id, bool isClosed)
{
    Ledger ledger;
    ledger.id = Id {id};
    ledger.isClosed = isClosed;
    return ledger;
}

} // namespace

TEST_CASE("closed ledgers are not in use unless all are closed")
{
    CHECK(idsOf(ledgersInUse({ledger(1, true), ledger(2, false), ledger(3, false)}))
          == QList<Id> {Id {2}, Id {3}});
    CHECK(idsOf(ledgersInUse({ledger(1, true), ledger(2, true)})) == QList<Id> {Id {1}, Id {2}});
    CHECK(ledgersInUse({}).isEmpty());
}
