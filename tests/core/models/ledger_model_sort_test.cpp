// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/models/model_desk.h"

using namespace core;
using tests::dayingTask;
using tests::ModelDesk;

namespace {

/// A desk whose rows are sorted by deadline, the last one first.
class SortDesk : public ModelDesk
{
public:
    SortDesk()
    {
        load();
        model.sortBy(keys());
        REQUIRE(until([this] { return !model.sortKeys().isEmpty(); }));
    }

    /// The key as the ledger's own column is called.
    [[nodiscard]] QList<SortKey> keys() const
    {
        const ListColumn &column = model.columns().at(model.columnOf(ColumnField::Deadline));
        return {SortKey {column.field, column.header, true}};
    }
    [[nodiscard]] Id taskAt(int row) const
    {
        return {model.index(row, 0).data(TaskIdRole).toLongLong()};
    }
};

} // namespace

TEST_CASE("sorted rows show what merged cells showed once in every row")
{
    SortDesk desk;
    CHECK(desk.taskAt(0) == dayingTask(1, 3));
    CHECK(desk.taskAt(1) == dayingTask(2, 3));
    CHECK(desk.taskAt(8) == dayingTask(3, 1));
    const int objective = desk.model.columnOf(ColumnField::Objective);
    const int content = desk.model.columnOf(ColumnField::Content);
    REQUIRE(desk.until([&desk] { return desk.hasTexts(); }));
    CHECK(desk.model.headerData(objective, Qt::Horizontal, SpanRole).toInt() == 1);
    for (int row = 0; row < 9; ++row) {
        const QModelIndex cell = desk.model.index(row, objective);
        CHECK_FALSE(cell.data().toString().isEmpty());
        CHECK(cell.data(SpanRole).toInt() == 1);
        CHECK(cell.data(RepeatedRole).toBool());
        CHECK_FALSE(cell.siblingAtColumn(content).data(RepeatedRole).toBool());
        CHECK_FALSE(cell.data(GroupEndRole).toBool());
    }
}

TEST_CASE("the heading tells by which column and which way rows are sorted")
{
    SortDesk desk;
    const int deadline = desk.model.columnOf(ColumnField::Deadline);
    CHECK(desk.model.headerData(deadline, Qt::Horizontal, SortRole).toInt() == -1);
    CHECK(desk.model.headerData(0, Qt::Horizontal, SortRole).toInt() == 0);
}

TEST_CASE("a row that is edited stays where it is, a new one comes last")
{
    SortDesk desk;
    desk.type(desk.cell(dayingTask(1, 3), ColumnField::Problem), QStringLiteral("新难处"));
    REQUIRE(desk.until([&desk] {
        return desk.cell(dayingTask(1, 3), ColumnField::Problem).data().toString()
            == QStringLiteral("新难处");
    }));
    CHECK(desk.taskAt(0) == dayingTask(1, 3));
    const auto added = desk.model.newTaskChange(desk.model.index(0, 0));
    REQUIRE(added.has_value());
    desk.write(*added);
    REQUIRE(desk.until([&desk] { return desk.model.filledRowCount() == 10; }));
    CHECK(desk.taskAt(9) == idOf(*added->changes.first().after));
}

TEST_CASE("a filter keeps the order, another list and 原顺序 give it up")
{
    SortDesk desk;
    desk.model.setTasks({dayingTask(1, 1), dayingTask(1, 3)}, QStringLiteral("两项"));
    CHECK(desk.taskAt(0) == dayingTask(1, 3));
    CHECK(desk.taskAt(1) == dayingTask(1, 1));
    desk.model.clearFilters();
    desk.model.sortBy({});
    CHECK(desk.taskAt(0) == dayingTask(1, 1));
    CHECK(desk.model.sortKeys().isEmpty());

    desk.model.sortBy(desk.keys());
    REQUIRE(desk.until([&desk] { return !desk.model.sortKeys().isEmpty(); }));
    const QSignalSpy told(&desk.model, &LedgerModel::sortingChanged);
    desk.model.setList(ListKind::Tasks);
    CHECK(desk.model.sortKeys().isEmpty());
    CHECK(told.count() == 1);
    CHECK(desk.taskAt(0) == dayingTask(1, 1));
}
