// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/list_desk.h"

using namespace core;
using tests::ListDesk;

TEST_CASE("The list of targets sets targets, people, progress and state side by side")
{
    ListDesk desk;
    Task task = desk.addTask(10, u"建成12个站");
    task.title = QStringLiteral("社会工作服务站");
    task.targetSought = QStringLiteral("全省前列");
    desk.put(task);
    auto due = ListDesk::owned<Deadline>(20, task.id);
    due.phrase = QStringLiteral("12月底前");
    due.due = due.originalDue = QDate(2026, 12, 31);
    due.precision = Precision::Month;
    desk.put(due);
    auto report = ListDesk::owned<Progress>(21, task.id);
    report.date = QDate(2026, 9, 21);
    report.percent = 60;
    desk.put(report);

    const Report list = desk.make("targets");
    CHECK(list.title == QStringLiteral("示例县民政局2026年重点工作目标任务一览表"));
    CHECK(ListDesk::headers(list)
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("项目名称"),
                          QStringLiteral("争取目标"),
                          QStringLiteral("实施目标（工作内容）"),
                          QStringLiteral("工作标准"),
                          QStringLiteral("责任领导"),
                          QStringLiteral("责任科室"),
                          QStringLiteral("责任人"),
                          QStringLiteral("完成时限"),
                          QStringLiteral("当前进度"),
                          QStringLiteral("状态")});
    CHECK(ListDesk::row(list, 0)
          == QStringList {QStringLiteral("1"),
                          QStringLiteral("社会工作服务站"),
                          QStringLiteral("全省前列"),
                          QStringLiteral("建成12个站"),
                          QStringLiteral("—"),
                          QStringLiteral("—"),
                          QStringLiteral("—"),
                          QStringLiteral("—"),
                          QStringLiteral("12月底前"),
                          QStringLiteral("60.0%"),
                          QStringLiteral("\n正常")});
    CHECK(list.blocks.first().groups.isEmpty());

    desk.addTask(11, u"没有名称的任务");
    CHECK(ListDesk::row(desk.make("targets"), 1).mid(1, 3)
          == QStringList {QStringLiteral("养老服务提质"),
                          QStringLiteral("—"),
                          QStringLiteral("没有名称的任务")});
}
