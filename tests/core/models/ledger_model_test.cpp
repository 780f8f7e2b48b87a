// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/models/model_desk.h"

using namespace core;
using tests::dayingTask;
using tests::ModelDesk;
using tests::printed;

namespace {

int field(const QModelIndex &index)
{
    return index.data(FieldRole).toInt();
}

} // namespace

TEST_CASE("the whole table stands on the screen as it was published, with light and rest")
{
    ModelDesk desk;
    desk.load();

    const QString table = printed(desk.model);
    CHECK(table.section(u'\n', 0, 0)
          == QStringLiteral("序号|对标任务|工作内容|存在问题|赶超措施|责任人|时限|预期效果|")
              + QStringLiteral("Light|Left / overdue|Progress %|Newest report"));
    CHECK(table.section(u'\n', 4, 4)
          == QStringLiteral("2|本土社会组织扩面提质发展|孵化培育枢纽型社会组织|没有枢纽型社会组织|"
                            "在县社会工作服务总站,建立社会组织孵化中心,孵化培育社会组织10家|陈祖丽|"
                            "2021年底/2021-12-31|社会组织服务能力明显提升|On track|"
                            "106 workday(s) left/(154 day(s))||"));
    CHECK(table.section(u'\n', 5, 5).startsWith(QStringLiteral("^|^|强化社工人才队伍建设|")));
    CHECK(table.section(u'\n', -2, -2) == QStringLiteral("New task…|||||||||||"));
    CHECK(desk.model.counts() == RowCounts {9, 9, 9});
}

TEST_CASE("each cell tells what it is, whose it is and what it covers")
{
    ModelDesk desk;
    desk.load();
    const QModelIndex objective = desk.cell(dayingTask(1, 1), ColumnField::Objective);
    const QModelIndex covered = desk.cell(dayingTask(1, 3), ColumnField::Objective);

    CHECK(field(objective) == static_cast<int>(ColumnField::Objective));
    CHECK(objective.data(SpanRole).toInt() == 3);
    CHECK(covered.data(SpanRole).toInt() == 0);
    CHECK(covered.data(SpanTopRole).toInt() == 0);
    const auto spanOf = [&desk](ColumnField of) {
        return desk.model.headerData(desk.model.columnOf(of), Qt::Horizontal, SpanRole);
    };
    CHECK_FALSE(spanOf(ColumnField::Objective).isValid());
    CHECK(spanOf(ColumnField::Content).toInt() == 1);
    CHECK(covered.data(GroupEndRole).toBool());
    CHECK_FALSE(objective.data(GroupEndRole).toBool());
    CHECK(objective.data(TaskIdRole).toLongLong() == 11);
    CHECK(objective.data(EntryIdRole).toLongLong() == 0);
    CHECK(objective.data(LightRole).toInt() == static_cast<int>(LightColour::Green));
    CHECK(objective.data(LightReasonRole).toInt() == static_cast<int>(LightReason::Normal));
    CHECK(objective.data(Qt::EditRole).toString()
          == QStringLiteral("城乡社区治理能力和水平全面提升"));
    CHECK_FALSE(objective.data(EntryRowRole).toBool());
    CHECK(objective.flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(
        desk.cell(dayingTask(1, 1), ColumnField::Light).flags().testFlag(Qt::ItemIsEditable));

    const QModelIndex last = desk.model.index(9, 2);
    CHECK(last.data(EntryRowRole).toBool());
    CHECK(last.data(SpanRole).toInt() == 1);
    CHECK(last.flags().testFlag(Qt::ItemIsEditable));
    CHECK(desk.model.headerData(9, Qt::Vertical).toString() == QStringLiteral("＋"));
    CHECK(desk.model.headerData(0, Qt::Vertical).toString() == QStringLiteral("1"));
    CHECK(desk.model.roleNames().value(LightRole) == QByteArray("light"));
}

TEST_CASE("the lists stand over the same tasks with their own columns")
{
    ModelDesk desk;
    desk.load();
    QSignalSpy lists(&desk.model, &LedgerModel::listChanged);
    desk.model.setList(ListKind::Measures);

    CHECK(lists.size() == 1);
    // The rows of the whole table come first, the entries of the lists right after them.
    REQUIRE(desk.until([&desk] {
        return desk.cell(dayingTask(2, 1), ColumnField::Measure).data(EntryIdRole).toLongLong()
            == 212;
    }));
    const QModelIndex measure = desk.cell(dayingTask(2, 1), ColumnField::Measure);
    CHECK(measure.row() == 3);
    CHECK(desk.model.headerData(desk.model.columnCount() - 1, Qt::Horizontal).toString()
          == QStringLiteral("State"));
    const QModelIndex hint = desk.model.index(9, 0);
    CHECK(hint.data().toString() == QStringLiteral("New measure…"));
    CHECK_FALSE(hint.flags().testFlag(Qt::ItemIsEditable));
    CHECK(desk.model.index(9, desk.model.columnOf(ColumnField::Measure))
              .flags()
              .testFlag(Qt::ItemIsEditable));

    desk.model.setList(ListKind::Deadlines);
    CHECK(printed(desk.model,
                  {desk.model.columnOf(ColumnField::Deadline),
                   desk.model.columnOf(ColumnField::Remaining),
                   desk.model.columnOf(ColumnField::Light)})
              .section(u'\n', 1, 1)
          == QStringLiteral("2021年底/2021-12-31|106 workday(s) left/(154 day(s))|On track"));
}

TEST_CASE("search, unit and light filter the rows and say how many are left")
{
    ModelDesk desk;
    desk.load();
    REQUIRE(desk.until([&desk] { return desk.model.isSearchComplete(); }));
    QSignalSpy counts(&desk.model, &LedgerModel::countsChanged);
    QSignalSpy resets(&desk.model, &LedgerModel::modelReset);

    desk.model.setSearch(QStringLiteral("日间照料探索"));
    CHECK(desk.model.counts() == RowCounts {3, 9, 3});
    CHECK(desk.model.isFiltered());
    CHECK(counts.size() == 1);
    CHECK(resets.size() == 1);
    desk.model.setSearch(QStringLiteral("宣传力度"));
    CHECK(printed(desk.model, {1, 2})
          == QStringLiteral("对标任务|工作内容\n多元化日间照料探索试点|加大宣传力度\nNew task…|\n")
                 .replace(QStringLiteral("New task…"), QString()));
    desk.model.clearFilters();
    CHECK_FALSE(desk.model.isFiltered());
    CHECK(desk.model.search().isEmpty());

    desk.model.setLight(LightColour::Red);
    CHECK(desk.model.counts() == RowCounts {0, 9, 0});
    desk.model.setLight(std::nullopt);
    desk.model.setUnit(Id {});
    CHECK(desk.model.counts() == RowCounts {9, 9, 9});
    CHECK_FALSE(desk.cell(Id {5}, ColumnField::Content).isValid());
}

TEST_CASE("another day judges the same rows anew")
{
    ModelDesk desk;
    desk.load();
    QSignalSpy resets(&desk.model, &LedgerModel::modelReset);
    QSignalSpy changes(&desk.model, &LedgerModel::dataChanged);
    desk.clock.setToday(QDate(2022, 1, 5));
    desk.model.refresh();

    const int light = desk.model.columnOf(ColumnField::Light);
    REQUIRE(desk.until([&] {
        return desk.model.index(0, light).data(LightRole).toInt()
            == static_cast<int>(LightColour::Red);
    }));
    CHECK(desk.model.index(0, light + 1).data().toString()
          == QStringLiteral("2 workday(s) overdue"));
    CHECK(resets.isEmpty());
    CHECK_FALSE(changes.isEmpty());
}

TEST_CASE("nothing can be typed while the model is read-only or the ledger closed")
{
    ModelDesk desk;
    desk.load();
    desk.model.setReadOnly(true);
    CHECK(desk.model.rowCount() == 9);
    const QModelIndex cell = desk.cell(dayingTask(1, 1), ColumnField::Problem);
    CHECK_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    CHECK(desk.model.changeFor(cell, QStringLiteral("x")).error().kind == ErrorKind::LedgerClosed);
    desk.model.setReadOnly(false);
    CHECK(desk.model.rowCount() == 10);

    ChangeSet closing {ChangeKind::Settings, {}, {}, {}};
    Ledger closed = tests::dayingLedger();
    closed.isClosed = true;
    closing.edit(tests::dayingLedger(), closed);
    desk.write(closing);
    REQUIRE(desk.until([&desk] { return desk.model.isReadOnly(); }));
    CHECK(desk.model.rowCount() == 9);
    CHECK(desk.model.newTaskChange({}).error().kind == ErrorKind::LedgerClosed);
    CHECK(desk.wait(desk.model.deleteChange({desk.model.index(0, 0)})).error().kind
          == ErrorKind::LedgerClosed);
}

TEST_CASE("a closed model is empty, an unknown ledger has no rows")
{
    ModelDesk desk;
    desk.load();
    desk.model.clear();
    CHECK(desk.model.rowCount() == 0);
    CHECK(desk.model.columnCount() == 0);
    CHECK(desk.model.counts() == RowCounts {});

    QSignalSpy loaded(&desk.model, &LedgerModel::loaded);
    desk.model.setLedgers({Id {999}});
    REQUIRE(loaded.wait(ModelDesk::kPatience));
    CHECK(desk.model.rowCount() == 0);
    CHECK(desk.model.isReadOnly());
}

TEST_CASE("tasks chosen elsewhere are the only rows until the filters are cleared")
{
    ModelDesk desk;
    desk.load();
    QSignalSpy counts(&desk.model, &LedgerModel::countsChanged);
    desk.model.setTasks({dayingTask(1, 2), dayingTask(3, 1)}, QStringLiteral("逾期"));
    CHECK(desk.model.counts() == RowCounts {2, 9, 2});
    CHECK(desk.model.isFiltered());
    CHECK(desk.model.tasksName() == QStringLiteral("逾期"));
    CHECK(counts.size() == 1);
    CHECK(desk.model.rowList().find(dayingTask(1, 2)) == 0);

    desk.model.clearFilters();
    CHECK(desk.model.counts() == RowCounts {9, 9, 9});
    CHECK(desk.model.tasksName().isEmpty());
}

TEST_CASE("other ledgers forget the tasks that were chosen")
{
    ModelDesk desk;
    desk.load();
    desk.model.setTasks({dayingTask(1, 2)}, QStringLiteral("逾期"));
    desk.model.setLedgers({});
    desk.load();
    CHECK(desk.model.counts() == RowCounts {9, 9, 9});
    CHECK_FALSE(desk.model.isFiltered());
}
