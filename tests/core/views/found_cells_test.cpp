// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/found_cells.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::EditDesk;

namespace {

/// "task column" of every cell of the whole table in which @p query is found.
QString found(const EditDesk &desk, const char16_t *query)
{
    const RowsQuestion question {ListKind::Whole, desk.facts(), {}, desk.calendar};
    const RowList list({ListKind::Whole, question.facts, {}, {}});
    const auto cells = readFoundCells(desk.source,
                                      question,
                                      list.rows(),
                                      listColumns(ListKind::Whole, {}),
                                      QString::fromUtf16(query));
    REQUIRE(cells.has_value());
    QStringList lines;
    for (const FoundCell &cell : *cells)
        lines.append(cell.row.first.toString() + u' ' + keyOf(cell.column.field));
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("cells are found row by row, in the order of the columns")
{
    const EditDesk desk;
    CHECK(found(desk, u"胡应兵") == QStringLiteral("11 person\n12 person\n13 person"));
    CHECK(found(desk, u"防汛").isEmpty());
    CHECK(found(desk, u"").isEmpty());
}

TEST_CASE("a cell over several rows is found once")
{
    EditDesk desk;
    REQUIRE(desk.type(tests::dayingTask(1, 2), ColumnField::Objective, u"独一无二").has_value());
    CHECK(found(desk, u"独一无二") == QStringLiteral("11 objective"));
}
