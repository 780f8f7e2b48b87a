// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/import_issue_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("an issue says what became of the cell")
{
    CHECK(importIssueText(QStringLiteral("deadline_unknown"))
          == QStringLiteral("no day can be told from this deadline; kept as written"));
}

TEST_CASE("what is left out of the form of a table is said")
{
    CHECK(importIssueText(QStringLiteral("form_rows_too_many"))
              .contains(QStringLiteral("1,000 headings, sums and notes")));
    CHECK(importIssueText(QStringLiteral("form_too_large")).contains(QStringLiteral("too large")));
    CHECK(importIssueText(QStringLiteral("form_sheets_too_many")).contains(QStringLiteral("100")));
}

TEST_CASE("an issue of a newer version is shown by its key")
{
    CHECK(importIssueText(QStringLiteral("new_kind")) == QStringLiteral("new_kind"));
}
