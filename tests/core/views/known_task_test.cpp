// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/known_task.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

TEST_CASE("a task is read for a change with its ledger and everybody known")
{
    EditDesk desk;
    const auto known = readKnownTask(desk.source, dayingTask(1, 1));
    REQUIRE(known.has_value());
    CHECK(known->texts == desk.bundle(dayingTask(1, 1)));
    CHECK(known->ledger.title == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK(known->units == *desk.source.units());
    CHECK(known->people == *desk.source.people());
}

TEST_CASE("a task that is gone, and one of a closed ledger, are not read for a change")
{
    EditDesk desk;
    const auto gone = readKnownTask(desk.source, Id {4711});
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().kind == ErrorKind::NotFound);

    const Ledger open = desk.source.ledgers()->first();
    Ledger closed = open;
    closed.isClosed = true;
    ChangeSet set;
    set.edit(open, closed);
    desk.source.apply(set);
    const auto refused = readKnownTask(desk.source, dayingTask(1, 1));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::LedgerClosed);
    CHECK(refused.error().subject == closed.title);
}
