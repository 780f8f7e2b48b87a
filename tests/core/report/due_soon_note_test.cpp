// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/due_soon_note.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Ledger warningAt(int workdays, int priorityWorkdays)
{
    Ledger ledger;
    ledger.warnWorkdays = workdays;
    ledger.priorityWarnWorkdays = priorityWorkdays;
    return ledger;
}

} // namespace

TEST_CASE("what is nearly due is told as the ledger sets it")
{
    CHECK(dueSoonNote({Ledger()}) == QStringLiteral("剩余5个工作日以内，重点事项10个工作日以内"));
    CHECK(dueSoonNote({warningAt(15, 20)})
          == QStringLiteral("剩余15个工作日以内，重点事项20个工作日以内"));
    CHECK(dueSoonNote({warningAt(8, 8)}) == QStringLiteral("剩余8个工作日以内"));
    CHECK(dueSoonNote({warningAt(8, 0)}) == QStringLiteral("剩余8个工作日以内，重点事项不设"));
    CHECK(dueSoonNote({warningAt(0, 10)}) == QStringLiteral("重点事项剩余10个工作日以内"));
    CHECK(dueSoonNote({warningAt(0, 0)}) == QStringLiteral("未设提醒天数"));
    CHECK(dueSoonNote({}) == QStringLiteral("剩余5个工作日以内，重点事项10个工作日以内"));
}

TEST_CASE("ledgers that warn at other days are not told as if they agreed")
{
    CHECK(dueSoonNote({warningAt(5, 10), warningAt(5, 10)})
          == QStringLiteral("剩余5个工作日以内，重点事项10个工作日以内"));
    CHECK(dueSoonNote({warningAt(5, 10), warningAt(15, 10)})
          == QStringLiteral("剩余工作日在各台账所设天数以内"));
}
