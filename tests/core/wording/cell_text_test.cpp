// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/cell_text.h"
#include "core/wording/terms.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("a cell says its text, a report behind its day, a phrase before the days it names")
{
    CHECK(cellText(ColumnField::Problem, {QStringLiteral("人手不足")})
          == QStringLiteral("人手不足"));
    CHECK(cellText(ColumnField::Report, {QStringLiteral("已办一半"), QStringLiteral("09-16")})
          == QStringLiteral("09-16 已办一半"));
    CHECK(cellText(ColumnField::Deadline,
                   {QStringLiteral("6月底前"), {}, QStringLiteral("2026-06-30\n2026-12-31")})
          == QStringLiteral("6月底前 (2026-06-30、2026-12-31)"));
    CHECK(cellText(ColumnField::Deadline, {{}, {}, QStringLiteral("2026-06-30")})
          == QStringLiteral("2026-06-30"));
    CHECK(cellText(ColumnField::Report, {}).isEmpty());
}

TEST_CASE("a state is told by its word, one of a newer version by its key")
{
    CHECK(cellText(ColumnField::State, {keyOf(TaskState::Closed)}) == termOf(TaskState::Closed));
    CHECK(cellText(ColumnField::State, {QStringLiteral("new_state")})
          == QStringLiteral("new_state"));
}

TEST_CASE("a column is called by the header it has, else by its usual name")
{
    CHECK(columnName(ColumnField::Deadline, QStringLiteral("完成\n时限"))
          == QStringLiteral("完成 时限"));
    CHECK(columnName(ColumnField::Deadline, {}) == columnHeader(ColumnField::Deadline));
    CHECK(columnName(ColumnField::Extra, {}) == QStringLiteral("Other"));
}
