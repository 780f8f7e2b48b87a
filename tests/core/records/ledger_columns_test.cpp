// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/ledger_columns.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("own columns are written as a list of field and header")
{
    const QList<LedgerColumn> columns {{ColumnField::Objective, QStringLiteral("对标任务")},
                                       {ColumnField::Extra, QStringLiteral("备\"注\"")}};
    const QString text = columnsToText(columns);

    CHECK(text
          == QStringLiteral("[{\"field\":\"objective\",\"header\":\"对标任务\"},"
                            "{\"field\":\"extra\",\"header\":\"备\\\"注\\\"\"}]"));
    CHECK(columnsFromText(text) == columns);
}

TEST_CASE("a field of a newer version becomes an extra column under its header")
{
    const auto columns
        = columnsFromText(QStringLiteral("[{\"field\":\"budget\",\"header\":\"预算\"}]"));

    REQUIRE(columns.size() == 1);
    CHECK(columns.first() == LedgerColumn {ColumnField::Extra, QStringLiteral("预算")});
}

TEST_CASE("no columns is no text and the other way round")
{
    CHECK(columnsToText({}).isEmpty());
    CHECK(columnsFromText({}).isEmpty());
    CHECK(columnsFromText(QStringLiteral("{broken")).isEmpty());
}
