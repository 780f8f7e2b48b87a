// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentence.h"
#include "tests/support/catch.h"

using core::sentence;

TEST_CASE("what an argument holds is never taken for a place")
{
    // The trap of QString::arg: a task called 任务%2 would swallow the number.
    CHECK(sentence(QStringLiteral("%1 共 %2 项"), {QStringLiteral("任务%2"), QStringLiteral("5")})
          == QStringLiteral("任务%2 共 5 项"));
}

TEST_CASE("places may be repeated, left out or lack their argument")
{
    CHECK(sentence(QStringLiteral("%2 %1 %2"), {QStringLiteral("a"), QStringLiteral("b")})
          == QStringLiteral("b a b"));
    CHECK(sentence(QStringLiteral("[%3]"), {QStringLiteral("a")}) == QStringLiteral("[]"));
}

TEST_CASE("a percent sign that is no place stays")
{
    CHECK(sentence(QStringLiteral("100% %0 %"), {QStringLiteral("a")})
          == QStringLiteral("100% %0 %"));
}
