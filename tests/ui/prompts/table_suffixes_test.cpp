// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/prompts/table_suffixes.h"

TEST_CASE("every form a table comes in is offered, whatever the case of its suffix")
{
    for (const char *name : {"表.xlsx",
                             "表.xls",
                             "表.et",
                             "表.DOCX",
                             "表.ods",
                             "表.html",
                             "表.htm",
                             "表.tsv",
                             "表.csv"})
        CHECK(ui::isTable(QString::fromUtf8(name)));
    CHECK(ui::tableSuffixes().contains(QStringLiteral("xlsx")));
}

TEST_CASE("what is not read is taken only where the user must be told what to do instead")
{
    for (const char *name : {"表.doc", "表.wps", "表.pdf"})
        CHECK(ui::isTable(QString::fromUtf8(name)));
    CHECK_FALSE(ui::tableSuffixes().contains(QStringLiteral("pdf")));
    CHECK_FALSE(ui::isTable(QStringLiteral("照片.png")));
    CHECK_FALSE(ui::isTable(QStringLiteral("xlsx")));
}
