// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_groups.h"
#include "core/views/row_list.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

GroupedRows grouped(const EditDesk &desk, ColumnField field, const QList<SortKey> &keys = {})
{
    const RowsQuestion question {ListKind::Whole, desk.facts(), {}, desk.calendar};
    const auto rows = readGroups(desk.source, question, {field, {}, false}, keys);
    REQUIRE(rows.has_value());
    return *rows;
}

/// The tasks of each group as "value: 11 12".
QStringList told(const EditDesk &desk, const GroupedRows &rows)
{
    const LedgerFacts facts = desk.facts();
    const RowList list({ListKind::Whole, facts, {}, {}, false, &rows.order});
    QStringList groups;
    int last = -1;
    for (const ListRow &row : list.rows()) {
        const int group = rows.groups.groupOf({row.task, row.entry});
        if (group != std::exchange(last, group))
            groups.append(rows.groups.valuesOf(group).join(u'+') + u':');
        groups.last().append(QStringLiteral(" %1").arg(row.task.value));
    }
    return groups;
}

} // namespace

TEST_CASE("rows with the same in a column stand together, the groups in the order of the column")
{
    const EditDesk desk;
    CHECK(told(desk, grouped(desk, ColumnField::Person))
          == QStringList {QStringLiteral("陈祖丽: 21 22 23"),
                          QStringLiteral("邓迪伟: 31 32 33"),
                          QStringLiteral("胡应兵: 11 12 13")});
    CHECK(told(desk, grouped(desk, ColumnField::Deadline))
          == QStringList {QStringLiteral("2021-12-31: 11 21 31"),
                          QStringLiteral("2023-12-31: 12 22 32"),
                          QStringLiteral("2025-12-31: 13 23 33")});
}

TEST_CASE("within a group rows are sorted by the keys, blanks are the last group")
{
    EditDesk desk;
    REQUIRE(desk.type(dayingTask(1, 2), ColumnField::Person, u"").has_value());
    REQUIRE(desk.type(dayingTask(2, 1), ColumnField::Person, u"").has_value());
    const SortKey latestFirst {ColumnField::Deadline, {}, true};
    CHECK(told(desk, grouped(desk, ColumnField::Person, {latestFirst}))
          == QStringList {QStringLiteral("陈祖丽: 23 22"),
                          QStringLiteral("邓迪伟: 33 32 31"),
                          QStringLiteral("胡应兵: 13 11"),
                          QStringLiteral(": 12 21")});
}

TEST_CASE("several persons are a group of their own, and a row that came later is in none")
{
    EditDesk desk;
    REQUIRE(desk.type(dayingTask(1, 2), ColumnField::Person, u"胡应兵、陈祖丽").has_value());
    const GroupedRows rows = grouped(desk, ColumnField::Person);
    CHECK(told(desk, rows).contains(QStringLiteral("胡应兵+陈祖丽: 12")));
    CHECK(rows.groups.groupOf({Id {9999}, {}}) == -1);
    CHECK(rows.groups.valuesOf(-1).isEmpty());
}
