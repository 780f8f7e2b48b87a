// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/imports/sheet_labels.h"

TEST_CASE("sheets of one file are called as they are")
{
    CHECK(ui::sheetLabels({{{}, QStringLiteral("一组")}, {{}, QStringLiteral("二组")}})
          == QStringList {QStringLiteral("一组"), QStringLiteral("二组")});
    CHECK(ui::sheetLabels({{{}, {}}}) == QStringList {QString()});
}

TEST_CASE("sheets of several files are called by their files, which may have several")
{
    CHECK(ui::sheetLabels({{QStringLiteral("一科.xlsx"), QStringLiteral("Sheet1")},
                           {QStringLiteral("二科.xlsx"), QStringLiteral("上半年")},
                           {QStringLiteral("二科.xlsx"), QStringLiteral("下半年")}})
          == QStringList {QStringLiteral("一科.xlsx"),
                          QStringLiteral("二科.xlsx 上半年"),
                          QStringLiteral("二科.xlsx 下半年")});
}
