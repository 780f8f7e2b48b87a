// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/countdown.h"
#include "core/report/issuer.h"
#include "core/report/overview_report.h"
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"
#include "tests/support/example_county.h"

namespace tests {

namespace {

using core::ReportBlock;

/// The county of the founders' picture of the page 总览, seen on its day.
class CountyPaper
{
public:
    CountyPaper()
        : m_source(countyRecords())
    {
        core::Unit office;
        office.id = core::Id {2};
        office.kind = core::UnitKind::Office;
        office.name = QStringLiteral("示例县民政局");
        m_source.put(office);
    }

    ListRecordSource &source() { return m_source; }
    FakeClock &clock() { return m_clock; }

    [[nodiscard]] core::ReportRequest request() const
    {
        return {m_source,
                m_calendar,
                m_clock,
                {},
                {},
                {},
                {},
                core::PaperFrame::Internal,
                core::PaperSize::A4Landscape,
                {}};
    }

    [[nodiscard]] core::Report print() const { return print(request()); }

    [[nodiscard]] static core::Report print(const core::ReportRequest &request)
    {
        const auto report = core::makeReport(QStringLiteral("overview"), request);
        REQUIRE(report);
        return *report;
    }

private:
    ListRecordSource m_source;
    core::WorkCalendar m_calendar = core::WorkCalendar::builtIn();
    FakeClock m_clock {kCountyToday};
};

QString overviewLine(const ReportBlock &block, qsizetype row)
{
    QStringList texts;
    for (const core::ReportText &cell : block.rows.at(row).cells)
        texts.append(cell.text);
    return texts.join(u' ');
}

QString overviewNote(const core::Report &report)
{
    QString note;
    for (const core::ReportText &piece : report.note)
        note += piece.text;
    return note;
}

} // namespace

// The expected figures are those of the founders' picture of the page.

TEST_CASE("The overview on paper names the office, the week and the day", "[overview_report]")
{
    const core::Report report = CountyPaper().print();
    CHECK(report.title == QStringLiteral("示例县民政局工作总览"));
    CHECK(report.headLeft == QStringLiteral("填报单位：示例县民政局（盖章）"));
    CHECK(report.headCentre == QStringLiteral("2026年第39周（9月21日—9月24日）"));
    CHECK(report.headRight == QStringLiteral("数据截至：2026年9月24日"));
    CHECK(report.fileName == QStringLiteral("示例县民政局工作总览（2026年9月24日）"));
    CHECK(report.paper == core::PaperSize::A4Landscape);
}

TEST_CASE("The line of counts says what the page says", "[overview_report]")
{
    CHECK(
        CountyPaper().print().countLine
        == QStringLiteral("在办43项（共60项）；逾期、严重滞后9项（较上周增3项），临期、滞后8项（"
                          "较上周增1项）；本周办结2项（较上周增2项）；累计办结16项，其中按期14项、"
                          "逾期2项；应办结24项，办结率66.7%。下一个集中到期日为9月30日（4项）。"));
}

TEST_CASE("The line of counts ends with what the ledger counts down to", "[overview_report]")
{
    CountyPaper county;
    county.source().put(core::Setting {core::Id {999901},
                                       core::countdownSetting(kCountyLedger),
                                       QStringLiteral("2026-10-12 试点验收")});
    CHECK(county.print().countLine.endsWith(QStringLiteral(
        "下一个集中到期日为9月30日（4项）。距试点验收（10月12日）还有18天（7个工作日）。")));
    CHECK_FALSE(overviewNote(county.print()).contains(QStringLiteral("暂按双休日计算")));
    county.source().put(core::Setting {core::Id {999901},
                                       core::countdownSetting(kCountyLedger),
                                       QStringLiteral("2031-06-30 试点验收")});
    CHECK(overviewNote(county.print()).contains(QStringLiteral("暂按双休日计算")));
}

TEST_CASE("The overview on paper is compared with the week that was chosen", "[overview_report]")
{
    // Three were red, four yellow on 11 September; one was closed in that week.
    const CountyPaper county;
    core::ReportRequest request = county.request();
    request.comparedWith = core::Week {2026, 37};
    const QString line = CountyPaper::print(request).countLine;
    CHECK(line.contains(QStringLiteral("逾期、严重滞后9项（较第37周增6项）")));
    CHECK(line.contains(QStringLiteral("临期、滞后8项（较第37周增4项）")));
    CHECK(line.contains(QStringLiteral("本周办结2项（较第37周增1项）")));
    CHECK_FALSE(line.contains(QStringLiteral("上周")));
}

TEST_CASE("The table of units has the columns, the order and the sum of the page",
          "[overview_report]")
{
    const ReportBlock block = CountyPaper().print().blocks.at(0);
    QStringList heads;
    for (const core::ReportColumn &column : block.columns)
        heads.append(column.header);
    CHECK(heads.join(u' ')
          == QStringLiteral("科室（单位） 在办 逾期、严重滞后 临期、滞后 本周办结 已办结 办结率 "
                            "按期办结率"));
    REQUIRE(block.rows.size() == 13);
    CHECK(overviewLine(block, 0) == QStringLiteral("养老服务科 7 2 4 0 2 50.0% 100.0%"));
    CHECK(overviewLine(block, 1) == QStringLiteral("社会组织科 5 2 0 0 0 0.0% —"));
    CHECK(overviewLine(block, 11) == QStringLiteral("救助管理站 2 0 0 1 2 100.0% 100.0%"));
    CHECK(overviewLine(block, 12) == QStringLiteral("合计 43 9 8 2 16 66.7% 87.5%"));
}

TEST_CASE("What is late or at risk carries its mark, a zero none", "[overview_report]")
{
    const ReportBlock block = CountyPaper().print().blocks.at(0);
    const core::ReportRow &first = block.rows.first();
    REQUIRE(first.cells.at(2).mark);
    CHECK(first.cells.at(2).mark->colour == core::LightColour::Red);
    REQUIRE(first.cells.at(3).mark);
    CHECK(first.cells.at(3).mark->colour == core::LightColour::Yellow);
    CHECK_FALSE(block.rows.at(1).cells.at(3).mark);
    CHECK_FALSE(first.cells.at(1).mark);
}

TEST_CASE("The table of months tells what is due by state, and plan and completion so far",
          "[overview_report]")
{
    const ReportBlock block = CountyPaper().print().blocks.at(1);
    CHECK(block.heading == QStringLiteral("二、2026年各月到期任务与办结进度"));
    REQUIRE(block.rows.size() == 13);
    CHECK(overviewLine(block, 0) == QStringLiteral("1月 0 0 0 0 0 0 0"));
    CHECK(overviewLine(block, 5) == QStringLiteral("6月 7 0 0 0 7 9 8"));
    CHECK(overviewLine(block, 8) == QStringLiteral("9月 3 5 5 0 13 29 16"));
    // October has not come: nothing is known of its completion.
    CHECK(overviewLine(block, 9) == QStringLiteral("10月 0 1 1 6 8 37 —"));
    CHECK(overviewLine(block, 11) == QStringLiteral("12月 0 0 1 13 14 59 —"));
    CHECK(overviewLine(block, 12) == QStringLiteral("合计 16 9 8 26 59 — —"));
}

TEST_CASE("The table of what was done on time says how much of each unit's work was",
          "[overview_report]")
{
    const ReportBlock block = CountyPaper().print().blocks.at(2);
    CHECK(block.heading == QStringLiteral("三、各科室（单位）按时办结情况"));
    QStringList heads;
    for (const core::ReportColumn &column : block.columns)
        heads.append(column.header);
    CHECK(heads.join(u' ')
          == QStringLiteral("科室（单位） 按期办结 逾期办结 逾期未结 合计 按时率"));
    REQUIRE(block.rows.size() == 13);
    CHECK(overviewLine(block, 0) == QStringLiteral("养老服务科 2 0 2 4 50.0%"));
    CHECK(overviewLine(block, 4) == QStringLiteral("社会救助科 1 1 1 3 33.3%"));
    CHECK(overviewLine(block, 12) == QStringLiteral("合计 14 2 8 24 58.3%"));
    REQUIRE(block.rows.at(0).cells.at(3).mark);
    CHECK(block.rows.at(0).cells.at(3).mark->colour == core::LightColour::Red);
    CHECK_FALSE(block.rows.at(7).cells.at(3).mark);
    CHECK(overviewNote(CountyPaper().print())
              .contains(QStringLiteral("按时率为按期办结占已办结和逾期未结之比")));
}

TEST_CASE("What is due in no month of the year has a row of its own", "[overview_report]")
{
    CountyPaper county;
    core::Deadline deadline = std::get<core::Deadline>(county.source().record(core::Id {10011}));
    deadline.due = QDate(2027, 3, 31);
    county.source().put(deadline);
    const ReportBlock block = county.print().blocks.at(1);
    REQUIRE(block.rows.size() == 14);
    CHECK(overviewLine(block, 12).startsWith(QStringLiteral("其他年份或无时限 ")));
    CHECK(block.rows.at(12).cells.at(5).text == QStringLiteral("1"));
    CHECK(block.rows.at(13).cells.at(5).text == QStringLiteral("59"));
}

TEST_CASE("The overview of one unit counts what it leads and names it", "[overview_report]")
{
    const CountyPaper county;
    core::ReportRequest request = county.request();
    request.unit = countyUnit(2);
    const core::Report report = CountyPaper::print(request);
    CHECK(report.headLeft == QStringLiteral("填报单位：养老服务科（盖章）"));
    REQUIRE(report.blocks.at(0).rows.size() == 2);
    CHECK(overviewLine(report.blocks.at(0), 1) == QStringLiteral("合计 7 2 4 0 2 50.0% 100.0%"));
    CHECK(report.countLine.startsWith(QStringLiteral("在办7项（共9项）")));
}

TEST_CASE("Ledgers that are closed are counted only when they are asked for", "[overview_report]")
{
    CountyPaper county;
    core::Ledger old;
    old.id = core::Id {7};
    old.title = QStringLiteral("示例县民政局2025年重点工作台账");
    old.year = 2025;
    old.isClosed = true;
    county.source().put(old);
    core::Task task;
    task.id = core::Id {5000};
    task.ledger = old.id;
    task.title = QStringLiteral("结转事项");
    county.source().put(task);
    const core::Report inUse = county.print();
    CHECK(inUse.countLine.startsWith(QStringLiteral("在办43项（共60项）")));
    CHECK(overviewNote(inUse).contains(
        QStringLiteral("统计范围：《示例县民政局2026年重点工作台账》。")));
    core::ReportRequest request = county.request();
    request.ledgers = {core::Id {7}};
    const core::Report closed = CountyPaper::print(request);
    CHECK(closed.countLine.startsWith(QStringLiteral("在办1项（共1项）")));
    CHECK(overviewNote(closed).contains(QStringLiteral("《示例县民政局2025年重点工作台账》")));
    CHECK(overviewLine(closed.blocks.at(0), 0).startsWith(QStringLiteral("未明确科室 1 ")));
}

TEST_CASE("The note says what is in no rate, and when days off are not known", "[overview_report]")
{
    CountyPaper county;
    CHECK(overviewNote(county.print()).contains(QStringLiteral("中止、撤销的任务（1项）")));
    CHECK_FALSE(overviewNote(county.print()).contains(QStringLiteral("暂按双休日计算")));
    // Ten workdays on it is January 2027, of which no notice is built in.
    county.clock().setToday(QDate(2026, 12, 28));
    CHECK(overviewNote(county.print()).contains(QStringLiteral("暂按双休日计算")));
}

TEST_CASE("The overview shows a day, so that a period is refused", "[overview_report]")
{
    const CountyPaper county;
    core::ReportRequest request = county.request();
    request.period = QStringLiteral("2026-W39");
    const auto report = core::makeReport(QStringLiteral("overview"), request);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == core::ErrorKind::WrongUsage);
}

TEST_CASE("The overview can be judged on another day", "[overview_report]")
{
    const CountyPaper county;
    core::ReportRequest request = county.request();
    request.asOf = QDate(2026, 9, 20);
    const core::Report report = CountyPaper::print(request);
    CHECK(report.headRight == QStringLiteral("数据截至：2026年9月20日"));
    CHECK(report.countLine.startsWith(QStringLiteral("在办45项（共60项）；逾期、严重滞后6项")));
}

} // namespace tests
