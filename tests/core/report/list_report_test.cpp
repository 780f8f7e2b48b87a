// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/list_desk.h"

using namespace core;
using tests::ListDesk;

TEST_CASE("A list is headed by the office, what the ledger is about, and its name")
{
    ListDesk desk;
    const Report report = desk.make("tasks");
    CHECK(report.title == QStringLiteral("示例县民政局2026年重点工作任务清单"));
    CHECK(report.headLeft == QStringLiteral("填报单位：示例县民政局（盖章）"));
    CHECK(report.headCentre == QStringLiteral("数据截至：2026年9月24日"));
    CHECK(report.headRight == QStringLiteral("填报日期：2026年9月24日"));
    CHECK(report.signLine.size() == 4);
    CHECK(report.blocks.first().rows.isEmpty());
    CHECK(report.blocks.first().emptyText == QStringLiteral("没有可列的任务。"));
}

TEST_CASE("A list of several ledgers names their year, of several years nothing")
{
    ListDesk desk;
    Ledger other;
    other.id = Id {4};
    other.title = QStringLiteral("重点项目");
    other.year = 2026;
    desk.put(other);
    CHECK(desk.make("tasks").title == QStringLiteral("示例县民政局2026年任务清单"));
    other.year = 2025;
    desk.put(other);
    CHECK(desk.make("tasks").title == QStringLiteral("示例县民政局任务清单"));
}

TEST_CASE("A word that ends the subject and begins the kind of list is said once")
{
    ListDesk desk;
    Ledger ledger;
    ledger.id = ListDesk::kLedger;
    ledger.title = QStringLiteral("推进八项任务");
    ledger.year = 2026;
    desk.put(ledger);
    CHECK(desk.make("tasks").title == QStringLiteral("示例县民政局推进八项任务清单"));
    CHECK(desk.make("measures").title == QStringLiteral("示例县民政局推进八项任务措施清单"));
}

TEST_CASE("Drafts and cancelled tasks stand in no list, stopped and closed ones do")
{
    ListDesk desk;
    qint64 id = 10;
    for (const TaskState state :
         {TaskState::Draft, TaskState::Cancelled, TaskState::Suspended, TaskState::Closed}) {
        Task task = desk.addTask(id++, u"任务");
        task.state = state;
        desk.put(task);
    }
    CHECK(desk.make("tasks").blocks.first().rows.size() == 2);
}

TEST_CASE("The list of tasks has the columns of the usage and says — where there is nothing")
{
    ListDesk desk;
    Task task = desk.addTask(10, u"新建照护中心");
    task.code = QStringLiteral("2026-养老-001");
    task.taskClass = TaskClass::PriorityProject;
    task.modality = Modality::Ensure;
    task.acceptance = QStringLiteral("床位120张(含护理型)");
    desk.put(task);
    const Report report = desk.make("tasks");
    CHECK(ListDesk::headers(report)
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("编号"),
                          QStringLiteral("类别"),
                          QStringLiteral("重点任务"),
                          QStringLiteral("工作内容"),
                          QStringLiteral("任务来源"),
                          QStringLiteral("工作标准"),
                          QStringLiteral("力度"),
                          QStringLiteral("备注")});
    CHECK(ListDesk::row(report, 0)
          == QStringList {QStringLiteral("1"),
                          QStringLiteral("2026-养老-001"),
                          QStringLiteral("重点项目"),
                          QStringLiteral("养老服务提质"),
                          QStringLiteral("新建照护中心"),
                          QStringLiteral("—"),
                          QStringLiteral("床位120张（含护理型）"),
                          QStringLiteral("确保"),
                          QStringLiteral("—")});
}

TEST_CASE("A task with a name of its own goes by it, one without an objective by its content")
{
    ListDesk desk;
    Task named = desk.addTask(10, u"内容");
    named.title = QStringLiteral("名称");
    desk.put(named);
    Task alone = desk.addTask(11, u"单独的任务");
    alone.parent = {};
    desk.put(alone);
    const Report report = desk.make("tasks");
    CHECK(ListDesk::row(report, 0).mid(3, 2)
          == QStringList {QStringLiteral("名称"), QStringLiteral("内容")});
    CHECK(ListDesk::row(report, 1).mid(3, 2)
          == QStringList {QStringLiteral("单独的任务"), QStringLiteral("—")});
}

TEST_CASE("A column that says nothing has room for its header only, the others keep theirs")
{
    ListDesk desk;
    Task task = desk.addTask(10, u"新建照护中心");
    const QList<ReportColumn> bare = desk.make("tasks").blocks.first().columns;
    CHECK(bare.at(5).header == QStringLiteral("任务来源"));
    CHECK(bare.at(5).characters == 4);
    CHECK(bare.at(8).header == QStringLiteral("备注"));
    CHECK(bare.at(8).characters == 2);
    CHECK(bare.at(4).grows); // 工作内容 says something
    task.source = QStringLiteral("局党组会议");
    task.note = QStringLiteral("牵头");
    desk.put(task);
    const QList<ReportColumn> told = desk.make("tasks").blocks.first().columns;
    CHECK(told.at(5).characters > 4);
    CHECK(told.at(8).characters == 5);
}

TEST_CASE("A merged or growing column that says nothing gives its room away as well")
{
    ListDesk desk;
    Task task = desk.addTask(10, u"新建照护中心");
    desk.put(ListDesk::owned<Measure>(20, task.id));
    desk.put(ListDesk::owned<Measure>(21, task.id));
    const ReportBlock bare = desk.make("measures").blocks.first();
    REQUIRE(bare.rows.size() == 2);
    CHECK(bare.columns.at(1).header == QStringLiteral("编号"));
    CHECK(bare.columns.at(1).isMerged);
    CHECK(bare.columns.at(1).characters == 2);
    CHECK(bare.columns.at(5).header == QStringLiteral("工作措施"));
    CHECK_FALSE(bare.columns.at(5).grows);
    CHECK(bare.columns.at(5).characters == 4);
    task.code = QStringLiteral("2026-养老-001");
    desk.put(task);
    CHECK(desk.make("measures").blocks.first().columns.at(1).characters > 7);
}

TEST_CASE("A column to be filled in by hand keeps its room")
{
    ListDesk desk;
    desk.addTask(10, u"新建照护中心");
    const QList<ReportColumn> columns = desk.make("outcomes").blocks.first().columns;
    const QList<ReportColumn> empty = ListDesk {}.make("outcomes").blocks.first().columns;
    // 表彰推广 is left blank.
    CHECK(columns.at(8).header == QStringLiteral("表彰\n推广"));
    CHECK(columns.at(8).characters == empty.at(8).characters);
    CHECK(columns.at(7).characters == 4); // 佐证材料 says —
}
