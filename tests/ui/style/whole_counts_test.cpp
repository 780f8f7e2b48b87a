// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/whole_counts.h"

TEST_CASE("a number stays on the line of what it counts")
{
    CHECK(ui::withWholeCounts(QStringLiteral("现有 5 项。")) == QStringLiteral("现有 5\u00a0项。"));
    CHECK(ui::withWholeCounts(QStringLiteral("今后 10 个工作日内 6 项"))
          == QStringLiteral("今后 10\u00a0个工作日内 6\u00a0项"));
}

TEST_CASE("a text that counts nothing stays as it is")
{
    for (const QString &text :
         {QString(), QStringLiteral("5 "), QStringLiteral(" 项"), QStringLiteral("5 task(s) now.")})
        CHECK(ui::withWholeCounts(text) == text);
}
