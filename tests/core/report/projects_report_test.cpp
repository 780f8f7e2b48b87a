// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/list_desk.h"

using namespace core;
using tests::ListDesk;

namespace {

/// A task with its class on 24 September 2026.
class ProjectsDesk : public ListDesk
{
public:
    Task add(qint64 id, const char16_t *title, const char16_t *content, TaskClass taskClass)
    {
        Task task = addTask(id, content);
        task.title = QString::fromUtf16(title);
        task.taskClass = taskClass;
        put(task);
        return task;
    }

    /// What is known of an indicator.
    struct Figure
    {
        const char16_t *indicator = u"";
        const char16_t *unit = u"";
        const char16_t *target = u"";
        const char16_t *actual = u"";
        QDate asOf {};
    };

    void figure(qint64 id, Id task, const Figure &known)
    {
        auto record = owned<Outcome>(id, task);
        record.position = static_cast<int>(id);
        record.indicator = QString::fromUtf16(known.indicator);
        record.indicatorUnit = QString::fromUtf16(known.unit);
        record.target = QString::fromUtf16(known.target);
        record.actual = QString::fromUtf16(known.actual);
        record.asOf = known.asOf;
        put(record);
    }

    void deadline(qint64 id, Id task, const char16_t *stage, QDate due)
    {
        auto record = owned<Deadline>(id, task);
        record.position = static_cast<int>(id);
        record.stage = QString::fromUtf16(stage);
        record.due = record.originalDue = due;
        record.precision = Precision::Day;
        record.isFinal = record.stage.isEmpty();
        put(record);
    }
};

} // namespace

TEST_CASE("Only priority projects are listed, with money, progress and both days")
{
    ProjectsDesk desk;
    const Task project
        = desk.add(10, u"县中心敬老院", u"新建综合楼一栋，床位200张", TaskClass::PriorityProject);
    desk.add(11, u"低保年审", u"年审", TaskClass::Routine);
    desk.figure(20, project.id, {u"总投资", u"万元", u"4,600", u""});
    desk.figure(21, project.id, {u"到位资金", u"亿元", u"", u"0.32"});
    desk.figure(22, project.id, {u"累计完成投资", u"万元", u"4600", u"2300"});
    desk.figure(23, project.id, {u"床位", u"张", u"200", u"120"});
    desk.deadline(30, project.id, u"投入使用", QDate(2027, 3, 31));
    desk.deadline(31, project.id, u"", QDate(2026, 12, 31));
    auto report = ListDesk::owned<Progress>(40, project.id);
    report.date = QDate(2026, 9, 18);
    report.text = QStringLiteral("主体封顶，进入装修");
    report.percent = 65;
    desk.put(report);
    auto measure = ListDesk::owned<Measure>(50, project.id);
    measure.coordination = QStringLiteral("请住建局验收消防");
    desk.put(measure);

    const Report made = desk.make("projects");
    CHECK(made.title == QStringLiteral("示例县民政局2026年重点工作重点项目进度表"));
    CHECK(ListDesk::headers(made)
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("项目名称"),
                          QStringLiteral("建设内容"),
                          QStringLiteral("总投资（万元）"),
                          QStringLiteral("到位资金（万元）"),
                          QStringLiteral("完成投资（万元）"),
                          QStringLiteral("形象进度"),
                          QStringLiteral("建成时间"),
                          QStringLiteral("投用时间"),
                          QStringLiteral("协调部门（事项）"),
                          QStringLiteral("责任领导"),
                          QStringLiteral("责任科室"),
                          QStringLiteral("备注")});
    REQUIRE(made.blocks.first().rows.size() == 1);
    CHECK(ListDesk::row(made, 0).mid(0, 10)
          == QStringList {QStringLiteral("1"),
                          QStringLiteral("县中心敬老院"),
                          QStringLiteral("新建综合楼一栋，床位200张"),
                          QStringLiteral("4,600"),
                          QStringLiteral("0.32亿元"),
                          QStringLiteral("2300"),
                          QStringLiteral("进度65%\n主体封顶，进入装修\n床位120张"),
                          QStringLiteral("12月31日"),
                          QStringLiteral("2027年\n3月31日"),
                          QStringLiteral("请住建局验收消防")});
}

TEST_CASE("Money in a column of the office's own is printed as written")
{
    ProjectsDesk desk;
    const Task project = desk.add(10, u"福利院", u"扩建", TaskClass::PriorityProject);
    auto extra = ListDesk::owned<Extra>(20, project.id);
    extra.header = QStringLiteral("项目总投资");
    extra.text = QStringLiteral("近6000万元");
    desk.put(extra);
    CHECK(ListDesk::row(desk.make("projects"), 0).mid(3, 3)
          == QStringList {QStringLiteral("近6000万元"), QStringLiteral("—"), QStringLiteral("—")});
}

TEST_CASE("A sum carries the unit of its column, a share is no sum, and later money is not known")
{
    ProjectsDesk desk;
    const Task project = desk.add(10, u"福利院", u"扩建", TaskClass::PriorityProject);
    auto extra = ListDesk::owned<Extra>(20, project.id);
    extra.header = QStringLiteral("总投资（亿元）");
    extra.text = QStringLiteral("1.2");
    desk.put(extra);
    desk.figure(21, project.id, {u"资金到位率", u"%", u"", u"40"});
    desk.figure(22, project.id, {u"完成投资", u"万元", u"", u"900", QDate(2026, 9, 30)});
    desk.figure(23, project.id, {u"完成投资", u"万元", u"", u"800", QDate(2026, 8, 31)});
    CHECK(ListDesk::row(desk.make("projects"), 0).mid(3, 3)
          == QStringList {QStringLiteral("1.2亿元"), QStringLiteral("—"), QStringLiteral("800")});
}

TEST_CASE("Without a report what was reached is the progress, and plain 投资 is the total")
{
    ProjectsDesk desk;
    const Task project = desk.add(10, u"福利机构", u"建设", TaskClass::PriorityProject);
    desk.figure(20, project.id, {u"投资", u"", u"", u"近6000万元"});
    desk.figure(21, project.id, {u"建成农村敬老院", u"所", u"", u"177"});
    const QStringList row = ListDesk::row(desk.make("projects"), 0);
    CHECK(row.at(3) == QStringLiteral("近6000万元"));
    CHECK(row.at(6) == QStringLiteral("建成农村敬老院177所"));
}

TEST_CASE("Without priority projects the table says so")
{
    ProjectsDesk desk;
    desk.add(11, u"低保年审", u"年审", TaskClass::Routine);
    const Report made = desk.make("projects");
    CHECK(made.blocks.first().rows.isEmpty());
    CHECK(made.blocks.first().emptyText == QStringLiteral("没有类别为“重点项目”的任务。"));
}
