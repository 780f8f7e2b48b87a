// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/count_table_model.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace core;

namespace {

CountTable table(const QList<Id> &late)
{
    CountTable table;
    table.headings = {QStringLiteral("科室"), QStringLiteral("逾期")};
    table.lights = {std::nullopt, LightColour::Red};
    table.names = {QStringLiteral("办公室"), QStringLiteral("合计")};
    table.numbers = {{CountedNumber::of(late, QStringLiteral("办公室：逾期"))},
                     {CountedNumber::of(late, QStringLiteral("逾期"))}};
    table.hasTotal = true;
    return table;
}

struct CountDesk
{
    CountTableModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("a number tells the tasks it counts, what they are and its light")
{
    CountDesk desk;
    desk.model.setTable(table({Id {7}, Id {8}}));
    const QModelIndex number = desk.model.index(0, 1);
    CHECK(number.data().toString() == QStringLiteral("2"));
    CHECK(number.data(CountedTasksRole).value<QList<Id>>() == QList<Id> {Id {7}, Id {8}});
    CHECK(number.data(CountNameRole).toString() == QStringLiteral("办公室：逾期"));
    CHECK(number.data(LightRole).toInt() == static_cast<int>(LightColour::Red));
    CHECK_FALSE(number.data(TotalRole).toBool());
    CHECK(desk.model.index(1, 1).data(TotalRole).toBool());
    CHECK(desk.model.index(1, 0).data().toString() == QStringLiteral("合计"));
    CHECK(desk.model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("逾期"));
}

TEST_CASE("a zero carries no mark")
{
    CountDesk desk;
    desk.model.setTable(table({}));
    CHECK(desk.model.index(0, 1).data().toString() == QStringLiteral("0"));
    CHECK_FALSE(desk.model.index(0, 1).data(LightRole).isValid());
}

TEST_CASE(
    "numbers that change are told once, from the first such row to the last; another size resets")
{
    CountDesk desk;
    QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&desk.model, &QAbstractItemModel::dataChanged);
    desk.model.setTable(table({Id {7}}));
    CHECK(resets.size() == 1);
    desk.model.setTable(table({Id {7}}));
    CHECK(changes.isEmpty());
    desk.model.setTable(table({Id {8}}));
    CHECK(resets.size() == 1);
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().at(0).toModelIndex() == desk.model.index(0, 0));
    CHECK(changes.first().at(1).toModelIndex() == desk.model.index(1, 1));
    desk.model.setTable({});
    CHECK(resets.size() == 2);
    CHECK(desk.model.rowCount() == 0);
    CHECK_FALSE(desk.model.headerData(0, Qt::Horizontal).isValid());
}
