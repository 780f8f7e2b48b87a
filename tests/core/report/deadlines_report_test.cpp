// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/list_desk.h"

using namespace core;
using tests::ListDesk;

namespace {

Deadline deadline(qint64 id, Id task, const char16_t *stage, QDate due, QDate actual = {})
{
    auto record = ListDesk::owned<Deadline>(id, task);
    record.position = static_cast<int>(id);
    record.stage = QString::fromUtf16(stage);
    record.due = record.originalDue = due;
    record.precision = Precision::Day;
    record.phrase = due.toString(QStringLiteral("M月d日"));
    record.actual = actual;
    record.isFinal = record.stage.isEmpty();
    return record;
}

/// The deadline 20 of @p task is put off from 20 August to 30 September.
Event extensionOf(Id task)
{
    auto extension = ListDesk::owned<Event>(30, task);
    extension.kind = EventKind::DueExtended;
    extension.deadline = Id {20};
    extension.date = QDate(2026, 8, 12);
    extension.oldDue = QDate(2026, 8, 20);
    extension.newDue = QDate(2026, 9, 30);
    return extension;
}

} // namespace

TEST_CASE("The list of deadlines shows nodes with their state, each with its day")
{
    ListDesk desk;
    Task task = desk.addTask(10, u"县中心敬老院消防改造竣工验收");
    task.start = QDate(2026, 4, 7);
    desk.put(task);
    desk.put(deadline(20, task.id, u"施工单位进场", QDate(2026, 5, 15), QDate(2026, 5, 14)));
    desk.put(deadline(21, task.id, u"消防检测合格", QDate(2026, 8, 20)));
    desk.put(deadline(22, task.id, u"资料归档", QDate(2027, 1, 15), QDate(2026, 9, 25)));
    desk.put(deadline(23, task.id, u"", QDate(2026, 8, 31)));

    const Report report = desk.make("deadlines");
    CHECK(ListDesk::headers(report)
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("编号"),
                          QStringLiteral("重点任务"),
                          QStringLiteral("开始时间"),
                          QStringLiteral("节点及时限"),
                          QStringLiteral("完成时限"),
                          QStringLiteral("延期情况"),
                          QStringLiteral("剩余工作日"),
                          QStringLiteral("状态")});
    const QList<ReportText> &cells = report.blocks.first().rows.first().cells;
    CHECK(cells.at(3).text == QStringLiteral("4月7日"));
    // What was reached on the 25th has not happened yet on the 24th.
    CHECK(cells.at(4).nodes
          == QList<ReportNode> {
              {ReportNodeState::Done, QStringLiteral("施工单位进场"), QStringLiteral("5月15日")},
              {ReportNodeState::Overdue, QStringLiteral("消防检测合格"), QStringLiteral("8月20日")},
              {ReportNodeState::ToCome,
               QStringLiteral("资料归档"),
               QStringLiteral("2027年1月15日")}});
    CHECK(cells.at(5).text == QStringLiteral("8月31日"));
    CHECK(cells.at(6).text == QStringLiteral("—"));
    // From Tuesday 1 to Thursday 24 September 2026 there are 18 weekdays, and Sunday the 20th is
    // worked.
    CHECK(cells.at(7).text == QStringLiteral("逾期19"));
    CHECK(cells.at(8).text == QStringLiteral("\n逾期"));
    CHECK(cells.at(8).mark == ReportMark {LightColour::Red, LightReason::Overdue});
}

TEST_CASE("A node and the deadline itself are told as the office wrote them")
{
    ListDesk desk;
    const Task task = desk.addTask(10, u"县中心敬老院消防改造竣工验收");
    Deadline node = deadline(20, task.id, u"消防检测合格", QDate(2026, 9, 30));
    node.phrase = QStringLiteral("国庆节前");
    desk.put(node);
    Deadline last = deadline(21, task.id, u"", QDate(2026, 12, 3));
    last.phrase = QStringLiteral("12月3日前完成");
    desk.put(last);

    const QList<ReportText> cells = desk.make("deadlines").blocks.first().rows.first().cells;
    CHECK(
        cells.at(4).nodes
        == QList<ReportNode> {
            {ReportNodeState::ToCome, QStringLiteral("消防检测合格"), QStringLiteral("国庆节前")}});
    CHECK(cells.at(5).text == QStringLiteral("12月3日前完成"));
    CHECK_FALSE(cells.at(5).day.isValid());
}

TEST_CASE("An extension stands in two lines, from when to when and the how manieth it is")
{
    ListDesk desk;
    const Task task = desk.addTask(10, u"低保对象年度复核");
    desk.put(deadline(20, task.id, u"", QDate(2026, 9, 30)));
    desk.put(extensionOf(task.id));
    const Report report = desk.make("deadlines");
    CHECK(ListDesk::row(report, 0).at(6)
          == QStringLiteral("8月20日延至9月30日\n第1次，8月12日批准"));
    // Monday 28, Tuesday 29 and Wednesday 30 September; the 25th begins the holidays.
    CHECK(ListDesk::row(report, 0).at(7) == QStringLiteral("3"));
}

TEST_CASE("What is closed has no days left")
{
    ListDesk desk;
    Task task = desk.addTask(10, u"建成社会工作服务站");
    task.state = TaskState::Closed;
    desk.put(task);
    desk.put(deadline(20, task.id, u"", QDate(2026, 6, 30)));
    auto closing = ListDesk::owned<Event>(30, task.id);
    closing.kind = EventKind::Closed;
    closing.date = QDate(2026, 6, 25);
    desk.put(closing);
    const Report report = desk.make("deadlines");
    CHECK(ListDesk::row(report, 0).at(7) == QStringLiteral("—"));
    CHECK(ListDesk::row(report, 0).at(8) == QStringLiteral("\n按期办结"));
}

TEST_CASE("The list of deadlines says when it counts through a year whose days off are not known")
{
    const auto unknown = QStringLiteral("所涉年份的放假安排尚未录入，暂按双休日计算。");
    ListDesk desk;
    const Task soon = desk.addTask(10, u"社会救助");
    desk.put(deadline(20, soon.id, u"", QDate(2026, 12, 31)));
    CHECK(desk.make("deadlines").note.last().text != unknown);

    const Task later = desk.addTask(11, u"殡葬服务");
    desk.put(deadline(21, later.id, u"", QDate(2031, 12, 31)));
    CHECK(desk.make("deadlines").note.last().text == unknown);
    // Only who counts workdays says how.
    CHECK_FALSE(desk.make("tasks").note.contains(ReportText {unknown, {}}));
}

TEST_CASE("An extension names who granted it and for which reason")
{
    ListDesk desk;
    const Task task = desk.addTask(10, u"低保对象年度复核");
    desk.put(deadline(20, task.id, u"", QDate(2026, 9, 30)));
    Event extension = extensionOf(task.id);
    extension.decidedBy = QStringLiteral("局党组");
    extension.reason = QStringLiteral("系统升级,数据未到");
    desk.put(extension);
    CHECK(ListDesk::row(desk.make("deadlines"), 0).at(6)
          == QStringLiteral(
              "8月20日延至9月30日\n第1次，局党组8月12日批准\n理由：系统升级，数据未到"));
}
