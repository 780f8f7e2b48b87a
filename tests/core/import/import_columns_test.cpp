// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_columns.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// A plan of one sheet with two columns, a 一季度 of no field and a 完成时限 in E.
ImportPlan planOfColumns()
{
    ImportedSheet sheet;
    sheet.columns = {{0, QStringLiteral("一季度"), ColumnField::Extra},
                     {4, QStringLiteral("完成时限"), ColumnField::Deadline}};
    ImportPlan plan;
    plan.sheets = {sheet};
    return plan;
}

} // namespace

TEST_CASE("the letters of a column tell what it is read as")
{
    const ImportPlan plan = planOfColumns();
    const auto deadline = cellUnder(plan, 0, QStringLiteral("E"));
    REQUIRE(deadline.has_value());
    CHECK(deadline->field == ColumnField::Deadline);
    CHECK(cellUnder(plan, 0, QStringLiteral("A"))
          == ImportCell {ColumnField::Extra, QStringLiteral("一季度")});
    CHECK_FALSE(cellUnder(plan, 0, QStringLiteral("Z")).has_value());
    CHECK_FALSE(cellUnder(plan, 0, {}).has_value());
    CHECK_FALSE(cellUnder(plan, 1, QStringLiteral("E")).has_value());
}

TEST_CASE("the cells of a field have the header of its column, if the table has one")
{
    const ImportPlan plan = planOfColumns();
    CHECK(cellFor(plan, 0, ColumnField::Deadline).header == QStringLiteral("完成时限"));
    CHECK(cellFor(plan, 0, ColumnField::Person) == ImportCell {ColumnField::Person, {}});
    CHECK(cellFor(plan, 0, ColumnField::Person).header.isEmpty());
    CHECK(cellFor(plan, 3, ColumnField::Deadline).header.isEmpty());
}
