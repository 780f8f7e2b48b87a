// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/conflict_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("a conflict is headed by its column, a deadline by what it is")
{
    CHECK(conflictHead(QStringLiteral("责任人"), false)
          == QStringLiteral("责任人 was changed in the ledger since the last import"));
    CHECK(conflictHead(QStringLiteral("时限"), true)
          == QStringLiteral("Another deadline than in the ledger"));
}

TEST_CASE("both values stand in a line, that of the ledger with who wrote it and when")
{
    LoggedChange own;
    own.who = QStringLiteral("李红");
    own.at = QDateTime(QDate(2026, 9, 22), QTime(10, 30)); // of the local day
    const QString lines = QStringLiteral("人手\n不足");
    CHECK(conflictText(lines, QStringLiteral("100%1"), own)
          == QStringLiteral("The ledger has “人手 不足” (李红 2026-09-22 10:30), the table has "
                            "“100%1”."));
    own.who.clear();
    CHECK(conflictText({}, QStringLiteral("有"), own)
          == QStringLiteral("The ledger has “” (2026-09-22 10:30), the table has “有”."));
    CHECK(conflictText(QStringLiteral("甲"), QStringLiteral("乙"), std::nullopt)
          == QStringLiteral("The ledger has “甲”, the table has “乙”."));
}
