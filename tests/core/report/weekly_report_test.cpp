// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"

namespace tests {

namespace {

QString noteOf(const core::Report &report)
{
    QString note;
    for (const core::ReportText &piece : report.note)
        note += piece.text;
    return note;
}

core::ErrorKind errorOf(const core::ReportRequest &request)
{
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE_FALSE(report);
    return report.error().kind;
}

} // namespace

TEST_CASE("The head names the office, the week and the day it is true for", "[weekly_report]")
{
    const ExampleOffice office;
    const core::Report report = office.weekly();
    CHECK(report.title == QStringLiteral("示例县民政局周工作汇报表"));
    CHECK(report.headLeft == QStringLiteral("填报单位：示例县民政局（盖章）"));
    CHECK(report.headCentre == QStringLiteral("2026年第39周（9月21日—9月24日）"));
    CHECK(report.headRight == QStringLiteral("数据截至：2026年9月24日"));
    CHECK(report.signLine.size() == 4);
    CHECK(report.properties.author == QStringLiteral("示例县民政局"));
}

TEST_CASE("The counts compare with the week before", "[weekly_report]")
{
    // 33 tasks, one of them closed on 22 September, one registered on the 21st. On 20 September,
    // worked, those due 31 August, 10, 15 and 18 September were late: now three are. Then only the
    // one due 28 September was nearly due, now three are.
    const ExampleOffice office;
    CHECK(office.weekly().countLine
          == QStringLiteral("在办32项，本周办结1项，本周新增1项；逾期3项（较上周减1项），临期3项（"
                            "较上周增2项）。"));
}

TEST_CASE("Counts that did not move say so", "[weekly_report]")
{
    const ExampleOffice office;
    CHECK(
        office.weekly(QStringLiteral("2026-W20")).countLine
        == QStringLiteral(
            "在办33项，本周办结0项，本周新增0项；逾期0项（与上周持平），临期0项（与上周持平）。"));
}

TEST_CASE("A sheet is judged on its own day unless another is asked for", "[weekly_report]")
{
    const ExampleOffice office;
    core::ReportRequest request = office.request();
    request.period = QStringLiteral("2026-W39");
    request.asOf = QDate(2026, 9, 21);
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE(report);
    CHECK(report->headRight == QStringLiteral("数据截至：2026年9月21日"));
    CHECK(report->headCentre == QStringLiteral("2026年第39周（9月21日—9月24日）"));
    // On that day the task closed on the 22nd was still late.
    CHECK(report->blocks.at(0).rows.size() == 5);
}

TEST_CASE("Without a period the sheet is that of today's week", "[weekly_report]")
{
    const ExampleOffice office;
    const core::Result<core::Report> report
        = core::makeReport(QStringLiteral("weekly"), office.request());
    REQUIRE(report);
    // The clock stands at Tuesday, 20 October 2026.
    CHECK(report->headCentre == QStringLiteral("2026年第43周（10月19日—10月23日）"));
    CHECK(report->headRight == QStringLiteral("数据截至：2026年10月20日"));
}

TEST_CASE("The sheet of one unit holds what it leads", "[weekly_report]")
{
    const ExampleOffice office;
    core::ReportRequest request = office.request();
    request.period = QStringLiteral("2026-W39");
    request.unit = core::Id {12};
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE(report);
    CHECK(report->headLeft == QStringLiteral("填报单位：社会救助科（盖章）"));
    CHECK(report->blocks.at(0).rows.size() == 2);
    CHECK(report->blocks.at(1).groups.size() == 1);
    CHECK(report->countLine.startsWith(QStringLiteral("在办6项")));
}

TEST_CASE("Several ledgers make one sheet, and one of them can be chosen", "[weekly_report]")
{
    ExampleOffice office;
    core::Ledger ledger;
    ledger.id = core::Id {7};
    ledger.title = QStringLiteral("示例县民政局2025年结转事项");
    ledger.year = 2025;
    ledger.position = 1;
    office.source().put(ledger);
    ExampleTask task {
        401, 11, {}, QStringLiteral("结转事项"), QStringLiteral("王某"), QDate(2026, 9, 24)};
    task.ledger = 7;
    office.put(task);
    CHECK(office.weekly().countLine.startsWith(QStringLiteral("在办33项")));
    core::ReportRequest request = office.request();
    request.period = QStringLiteral("2026-W39");
    request.ledgers = {core::Id {7}};
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE(report);
    CHECK(report->countLine.startsWith(QStringLiteral("在办1项")));
    CHECK(report->title == QStringLiteral("示例县民政局周工作汇报表"));
    // Its year is not the ledger's.
    const core::ReportRow row = report->blocks.at(0).rows.first();
    CHECK(row.cells.at(5).text == QStringLiteral("2026年\n9月24日"));
    CHECK(row.cells.at(6).text == QStringLiteral("今天到期"));
}

TEST_CASE("What cannot be made is told by kind", "[weekly_report]")
{
    const ExampleOffice office;
    core::ReportRequest noWeek = office.request();
    noWeek.period = QStringLiteral("next week");
    CHECK(errorOf(noWeek) == core::ErrorKind::WrongUsage);
    core::ReportRequest noLedger = office.request();
    noLedger.ledgers = {core::Id {999}};
    CHECK(errorOf(noLedger) == core::ErrorKind::NotFound);
    core::ReportRequest noUnit = office.request();
    noUnit.unit = core::Id {999};
    CHECK(errorOf(noUnit) == core::ErrorKind::NotFound);
}

TEST_CASE("The note says when the days off of a year are not known", "[weekly_report]")
{
    ExampleOffice office;
    CHECK_FALSE(noteOf(office.weekly()).contains(QStringLiteral("暂按双休日计算")));
    core::ReportRequest request = office.request();
    request.period = QStringLiteral("2031-W10");
    request.asOf = QDate(2031, 3, 7);
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE(report);
    CHECK(noteOf(*report).contains(QStringLiteral("暂按双休日计算")));
}

TEST_CASE("The note tells the days off and the make-up days counted", "[weekly_report]")
{
    const ExampleOffice office;
    // From the Monday before to the tenth workday ahead: 14 September to 15 October.
    CHECK(noteOf(office.weekly())
              .contains(
                  QStringLiteral("工作日按国务院办公厅放假安排计算：9月25日至27日、10月1日至7日放"
                                 "假，9月20日、10月10日上班。“—”")));
    CHECK(noteOf(office.weekly(QStringLiteral("2026-W30")))
              .contains(QStringLiteral("放假安排计算。“—”")));
}

TEST_CASE("The stamp tells the sheet, when it was printed and the ledger's version",
          "[weekly_report]")
{
    const ExampleOffice office;
    const QString stamp = office.weekly().stamp;
    CHECK(stamp.startsWith(QStringLiteral("周工作汇报表（2026年第39周）   打印：2026-10-")));
    CHECK(stamp.endsWith(QStringLiteral("台账版本 0")));
}

TEST_CASE("An annex carries its number", "[weekly_report]")
{
    const ExampleOffice office;
    core::ReportRequest request = office.request();
    request.frame = core::PaperFrame::Annex;
    request.annex = QStringLiteral("附件1");
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE(report);
    CHECK(report->annex == QStringLiteral("附件1"));
    CHECK(report->frame == core::PaperFrame::Annex);
}

} // namespace tests
