// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/report_workbook.h"
#include "tests/core/report/list_desk.h"

using namespace core;
using tests::ListDesk;

namespace {

ReportBlock block(const char16_t *heading)
{
    ReportBlock block;
    block.heading = QString::fromUtf16(heading);
    block.columns = {{QStringLiteral("序号"), 2.1, ReportAlignment::Centre, true, false},
                     {QStringLiteral("任务"), 10, ReportAlignment::Justify, false, true}};
    block.rows = {{{{QStringLiteral("1"), {}}, {QStringLiteral("甲"), {}}}},
                  {{{QString(), {}}, {QStringLiteral("乙"), {}}}}};
    block.groups = {{0, 2}};
    return block;
}

} // namespace

TEST_CASE("every table of a document has a worksheet with what stands round it")
{
    Report report;
    report.title = QStringLiteral("周工作汇报表");
    report.headLeft = QStringLiteral("填报单位：示例县民政局（盖章）");
    report.countLine = QStringLiteral("在办2项。");
    report.blocks = {block(u"一、逾期与临期事项"), block(u"")};
    report.note = {{QStringLiteral("注："), {}},
                   {QStringLiteral("逾期。"), ReportMark {LightColour::Red, LightReason::Overdue}}};
    report.signLine = {QStringLiteral("审核人：")};
    report.fileName = QStringLiteral("周工作汇报表（2026年第39周）");
    const Workbook workbook = reportWorkbook(report);
    REQUIRE(workbook.sheets.size() == 2);
    const Worksheet &first = workbook.sheets.first();
    const Worksheet &last = workbook.sheets.last();
    CHECK(first.name == QStringLiteral("逾期与临期事项"));
    CHECK(last.name == QStringLiteral("周工作汇报表"));
    CHECK(first.title == report.title);
    CHECK(last.head.first() == report.headLeft);
    CHECK(first.countLine == report.countLine);
    CHECK(last.countLine.isEmpty());
    CHECK(first.note.isEmpty());
    CHECK(last.note == QStringLiteral("注：■逾期。"));
    CHECK(first.signLine.isEmpty());
    CHECK(last.signLine == report.signLine);
    CHECK(first.merges == QList<WorksheetMerge> {{0, 0, 2}});
    CHECK(first.foot == report.fileName);
    CHECK_FALSE(first.continues);
    CHECK(last.continues);
}

TEST_CASE("the growing column takes what the others leave of the page")
{
    Report report;
    report.blocks = {block(u"")};
    // 261 mm hold 70.5 characters; each column loses 0.7 at its edges, and 序号 takes 2.1.
    const double grown = reportWorkbook(report).sheets.first().columns.at(1).characters;
    CHECK(grown > 66.5);
    CHECK(grown < 67.5);
    report.paper = PaperSize::A3Landscape;
    CHECK(reportWorkbook(report).sheets.first().columns.at(1).characters > 99);
}

TEST_CASE("a text under its mark stands beside it, nodes stand in lines, days are days")
{
    ListDesk desk;
    Task task = desk.addTask(10, u"县中心敬老院消防改造");
    task.start = QDate(2026, 4, 7);
    desk.put(task);
    auto node = ListDesk::owned<Deadline>(20, task.id);
    node.stage = QStringLiteral("进场");
    node.due = node.originalDue = QDate(2026, 5, 15);
    node.actual = QDate(2026, 5, 14);
    node.isFinal = false;
    desk.put(node);
    auto due = ListDesk::owned<Deadline>(21, task.id);
    due.position = 1;
    due.phrase = QStringLiteral("2027年3月31日");
    due.due = due.originalDue = QDate(2027, 3, 31);
    due.precision = Precision::Day;
    desk.put(due);

    const Workbook workbook = reportWorkbook(desk.make("deadlines"));
    const QList<WorksheetCell> cells = workbook.sheets.first().rows.first();
    CHECK(cells.at(3) == WorksheetCell {QStringLiteral("4月7日"), QDate(2026, 4, 7)});
    CHECK(cells.at(4).text == QStringLiteral("√进场　5月15日"));
    CHECK(cells.at(5) == WorksheetCell {QStringLiteral("2027年3月31日"), QDate(2027, 3, 31)});
    CHECK(cells.last().text == QStringLiteral("正常"));
    CHECK(cells.last().mark->colour == LightColour::Green);
    CHECK(cells.last().isMarkAbove);
}

TEST_CASE("a phrase that names more than a day stays a text")
{
    ListDesk desk;
    const Task task = desk.addTask(10, u"低保复核");
    auto due = ListDesk::owned<Deadline>(21, task.id);
    due.phrase = QStringLiteral("9月底");
    due.due = due.originalDue = QDate(2026, 9, 30);
    due.precision = Precision::Month;
    desk.put(due);
    const Workbook workbook = reportWorkbook(desk.make("deadlines"));
    CHECK(workbook.sheets.first().rows.first().at(5) == WorksheetCell {QStringLiteral("9月底")});
}

TEST_CASE("a document without a table is a worksheet all the same")
{
    Report report;
    report.title = QStringLiteral("空");
    const Workbook workbook = reportWorkbook(report);
    REQUIRE(workbook.sheets.size() == 1);
    CHECK(workbook.sheets.first().title == QStringLiteral("空"));
}
