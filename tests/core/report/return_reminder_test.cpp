// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/return_reminder.h"
#include "tests/support/catch.h"

TEST_CASE("a reminder names who has not reported, of what and for when")
{
    const QStringList units {QStringLiteral("社会救助科"), QStringLiteral("办公室")};
    CHECK(core::returnReminder(QStringLiteral("2026年重点工作台账"), units, QDate(2026, 9, 25))
          == QStringLiteral("请以下科室尽快报送“2026年重点工作台账”填报表"
                            "（填报日期2026年9月25日）：社会救助科、办公室。"));
    CHECK(core::returnReminder(QStringLiteral("台账%3"), units.mid(1), {})
          == QStringLiteral("请以下科室尽快报送“台账%3”填报表：办公室。"));
    CHECK(core::returnReminder(QStringLiteral("台账"), {}, QDate(2026, 9, 25)).isEmpty());
}
