// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"

namespace tests {

namespace {

enum Column
{
    Number,
    Unit,
    LastWeek,
    Done,
    Reason,
    Plan,
    Person,
    Due,
    Comment
};

core::ReportBlock blockOf(const ExampleOffice &office)
{
    return office.weekly().blocks.at(1);
}

/// The row whose left or right side names @p title.
core::ReportRow rowNamed(const core::ReportBlock &block, const QString &title)
{
    for (const core::ReportRow &row : block.rows) {
        if (row.cells.at(LastWeek).text == title || row.cells.at(Plan).text == title)
            return row;
    }
    FAIL("no row for " << title.toStdString());
    return {};
}

QString textIn(const core::ReportBlock &block, const QString &title, Column column)
{
    return rowNamed(block, title).cells.at(column).text;
}

} // namespace

TEST_CASE("Block B groups tasks by section in the order of the sections", "[weekly_progress]")
{
    const ExampleOffice office;
    const core::ReportBlock block = blockOf(office);
    // Two, three, and one each; 社会事务科 lists its two quiet tasks, the others their current
    // ones.
    const QList<core::ReportGroup> groups {
        {0, 2}, {2, 3}, {5, 1}, {6, 1}, {7, 1}, {8, 1}, {9, 2}, {11, 2}};
    CHECK(block.groups.size() == 8);
    CHECK(block.groups.first() == groups.first());
    CHECK(block.groups.at(1) == groups.at(1));
    QStringList units = columnOf(block, Unit);
    units.removeAll(QString());
    CHECK(
        units.join(QLatin1Char('|'))
        == QStringLiteral(
            "办公室|社会救助科|养老服务科|儿童福利科|区划地名科|社会组织科|规划财务科|社会事务科"));
    for (qsizetype i = 0; i < block.rows.size(); ++i)
        CHECK(block.rows.at(i).cells.at(Number).text == QString::number(i + 1));
    for (const core::ReportGroup &group : block.groups)
        CHECK_FALSE(block.rows.at(group.firstRow).cells.at(Unit).text.isEmpty());
}

TEST_CASE("Left stands what was planned for or reported on last week", "[weekly_progress]")
{
    const ExampleOffice office;
    const core::ReportBlock block = blockOf(office);
    // Reported on last week, open: both sides, half-width commas widened.
    const core::ReportRow reported = rowNamed(block, QStringLiteral("低保对象第三批复核"));
    CHECK(reported.cells.at(LastWeek).text == QStringLiteral("低保对象第三批复核"));
    CHECK(reported.cells.at(Done).text == QStringLiteral("已复核1,126户，占应复核户数的78.0%"));
    CHECK(reported.cells.at(Person).text == QStringLiteral("张某"));
    CHECK(reported.cells.at(Due).text == QStringLiteral("9月10日"));
    CHECK(reported.cells.at(Comment).text.isEmpty());
    // Due last week, never reported on: how far it got is left to be filled in by hand.
    CHECK(textIn(block, QStringLiteral("乡村地名信息采集上图"), Done).isEmpty());
    // Closed this week, due last week: left only, with its last report.
    const core::ReportRow closed = rowNamed(block, QStringLiteral("社会组织年检结论公告"));
    CHECK(closed.cells.at(Done).text == QStringLiteral("已公告"));
    CHECK(closed.cells.at(Plan).text == QStringLiteral("—"));
}

TEST_CASE("Right stands what is late, due within ten workdays or reported on", "[weekly_progress]")
{
    ExampleOffice office;
    // 15 October is the tenth workday after 24 September, 16 October the eleventh.
    core::ReportBlock block = blockOf(office);
    const core::ReportRow planned = rowNamed(block, QStringLiteral("低保专项治理“回头看”"));
    CHECK(planned.cells.at(LastWeek).text == QStringLiteral("—"));
    CHECK(planned.cells.at(Done).text == QStringLiteral("—"));
    CHECK(planned.cells.at(Reason).text == QStringLiteral("—"));
    office.put({301, 12, {}, QStringLiteral("第十一个工作日"), {}, QDate(2026, 10, 16), {}, {}});
    block = blockOf(office);
    CHECK_FALSE(columnOf(block, Plan).contains(QStringLiteral("第十一个工作日")));
    // Reported on this week: right only.
    office.put({302,
                12,
                {},
                QStringLiteral("本周报告"),
                {},
                QDate(2026, 12, 31),
                QStringLiteral("有进展"),
                QDate(2026, 9, 23)});
    block = blockOf(office);
    CHECK(textIn(block, QStringLiteral("本周报告"), LastWeek) == QStringLiteral("—"));
    CHECK(textIn(block, QStringLiteral("本周报告"), Plan) == QStringLiteral("本周报告"));
}

TEST_CASE("A report dated after the day the sheet is judged on is unknown", "[weekly_progress]")
{
    ExampleOffice office;
    office.put({301,
                12,
                {},
                QStringLiteral("以后报告"),
                {},
                QDate(2026, 12, 31),
                QStringLiteral("有进展"),
                QDate(2026, 9, 25)});
    const core::ReportBlock block = blockOf(office);
    CHECK_FALSE(columnOf(block, Plan).contains(QStringLiteral("以后报告")));
}

TEST_CASE("The reason is left blank for what is late", "[weekly_progress]")
{
    const ExampleOffice office;
    const core::ReportBlock block = blockOf(office);
    CHECK(textIn(block, QStringLiteral("低保对象第三批复核"), Reason).isEmpty());
    CHECK(textIn(block, QStringLiteral("临时救助备用金拨付"), Reason) == QStringLiteral("—"));
}

TEST_CASE("A late task that nobody reported on has its reason to be told too", "[weekly_progress]")
{
    ExampleOffice office;
    office.put({301, 12, {}, QStringLiteral("早已到期"), {}, QDate(2026, 3, 31), {}, {}});
    const core::ReportRow row = rowNamed(blockOf(office), QStringLiteral("早已到期"));
    CHECK(row.cells.at(LastWeek).text == QStringLiteral("—"));
    CHECK(row.cells.at(Plan).text == QStringLiteral("早已到期"));
    CHECK(row.cells.at(Reason).text.isEmpty());
}

TEST_CASE("A unit with nothing to say lists all its open tasks", "[weekly_progress]")
{
    const ExampleOffice office;
    const core::ReportBlock block = blockOf(office);
    const core::ReportGroup last = block.groups.last();
    CHECK(block.rows.at(last.firstRow).cells.at(Unit).text == QStringLiteral("社会事务科"));
    // Tasks 7 and 15 of the 23 quiet ones.
    REQUIRE(last.rowCount == 2);
    CHECK(block.rows.at(last.firstRow).cells.at(Plan).text == QStringLiteral("年度常规工作第8项"));
    CHECK(block.rows.at(last.firstRow + 1).cells.at(Plan).text
          == QStringLiteral("年度常规工作第16项"));
    CHECK(block.rows.at(last.firstRow).cells.at(LastWeek).text == QStringLiteral("—"));
}

TEST_CASE("Beside its own name a task tells its next measure or node", "[weekly_progress]")
{
    ExampleOffice office;
    core::Deadline node;
    node.id = core::Id {9001};
    node.task = core::Id {104};
    node.position = -1;
    node.stage = QStringLiteral("完成乡镇公示");
    node.due = QDate(2026, 9, 30);
    node.isFinal = false;
    office.source().put(node);
    CHECK(textIn(blockOf(office), QStringLiteral("临时救助备用金拨付"), Plan)
          == QStringLiteral("完成乡镇公示"));
    core::Measure measure;
    measure.id = core::Id {9002};
    measure.task = core::Id {104};
    measure.text = QStringLiteral("完成其余4个乡镇拨付");
    measure.plannedEnd = QDate(2026, 9, 29);
    office.source().put(measure);
    CHECK(textIn(blockOf(office), QStringLiteral("临时救助备用金拨付"), Plan)
          == QStringLiteral("完成其余4个乡镇拨付"));
    measure.doneOn = QDate(2026, 9, 22);
    office.source().put(measure);
    CHECK(textIn(blockOf(office), QStringLiteral("临时救助备用金拨付"), Plan)
          == QStringLiteral("完成乡镇公示"));
}

TEST_CASE("A measure due last week puts its task on the left", "[weekly_progress]")
{
    ExampleOffice office;
    CHECK_FALSE(columnOf(blockOf(office), LastWeek).contains(QStringLiteral("年度常规工作第1项")));
    core::Measure measure;
    measure.id = core::Id {9002};
    measure.task = core::Id {200};
    measure.text = QStringLiteral("印发方案");
    measure.plannedEnd = QDate(2026, 9, 16);
    office.source().put(measure);
    const core::ReportBlock block = blockOf(office);
    CHECK(textIn(block, QStringLiteral("年度常规工作第1项"), Done).isEmpty());
    CHECK(textIn(block, QStringLiteral("年度常规工作第1项"), Plan) == QStringLiteral("—"));
}

TEST_CASE("An annex has narrower columns of text", "[weekly_progress]")
{
    const ExampleOffice office;
    core::ReportRequest request = office.request();
    request.frame = core::PaperFrame::Annex;
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE(report);
    CHECK(report->blocks.at(1).columns.at(Plan).characters == 9);
    CHECK(office.weekly().blocks.at(1).columns.at(Plan).characters == 13);
}

TEST_CASE("Without sections tasks stand by person", "[weekly_progress]")
{
    const ListRecordSource source(dayingRecords());
    const core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    const FakeClock clock(QDate(2026, 9, 24));
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"),
                                                               {source,
                                                                calendar,
                                                                clock,
                                                                {},
                                                                {},
                                                                QStringLiteral("2021-W30"),
                                                                {},
                                                                core::PaperFrame::Internal,
                                                                core::PaperSize::A4Landscape,
                                                                {}});
    REQUIRE(report);
    CHECK(report->blocks.at(0).rows.isEmpty());
    const core::ReportBlock block = report->blocks.at(1);
    CHECK(block.groups == QList<core::ReportGroup> {{0, 3}, {3, 3}, {6, 3}});
    CHECK(block.rows.at(0).cells.at(Unit).text == QStringLiteral("未明确科室\n（胡应兵）"));
    CHECK(block.rows.at(3).cells.at(Unit).text == QStringLiteral("未明确科室\n（陈祖丽）"));
    CHECK(block.rows.at(6).cells.at(Unit).text == QStringLiteral("未明确科室\n（邓迪伟）"));
    REQUIRE(block.rows.size() == 9);
    CHECK(block.rows.at(1).cells.at(Plan).text
          == QStringLiteral("完成全县29个社区亲民化改造，打造大英基层群众自治和城乡社区治理叫得响、"
                            "拿得出、有影响的“品"
                            "牌”。"));
    CHECK(columnOf(block, Due).mid(0, 3).join(QLatin1Char('|'))
          == QStringLiteral("2021年底|2023年底|2025年底"));
    CHECK(columnOf(block, LastWeek).count(QStringLiteral("—")) == 9);
}

} // namespace tests
