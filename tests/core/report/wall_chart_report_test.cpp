// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/countdown.h"
#include "core/report/wall_chart_report.h"
#include "tests/core/report/list_desk.h"

#include <algorithm>

using namespace core;
using tests::ListDesk;

namespace {

Deadline wallDeadline(qint64 id, Id task, QDate due, QDate actual = {}, bool isFinal = true)
{
    auto record = ListDesk::owned<Deadline>(id, task);
    record.position = static_cast<int>(id);
    record.due = record.originalDue = due;
    record.precision = Precision::Day;
    record.phrase = due.toString(QStringLiteral("M月d日"));
    record.actual = actual;
    record.isFinal = isFinal;
    return record;
}

void put(ListDesk &desk, qint64 id, Id task, const char16_t *name, ResponsibilityRole role)
{
    auto record = ListDesk::owned<Responsibility>(id, task);
    record.role = role;
    record.text = QString::fromUtf16(name);
    desk.put(record);
}

void close(ListDesk &desk, qint64 id, Task task, QDate day)
{
    task.state = TaskState::Closed;
    desk.put(task);
    auto closing = ListDesk::owned<Event>(id, task.id);
    closing.kind = EventKind::Closed;
    closing.date = day;
    desk.put(closing);
}

/// A task with nodes that is overdue, one closed late, one with nothing but its name and one that
/// is to begin.
ListDesk wallDesk()
{
    ListDesk desk;
    Task fire = desk.addTask(10, u"县中心敬老院消防改造");
    fire.start = QDate(2026, 4, 7);
    desk.put(fire);
    put(desk, 100, fire.id, u"王某某", ResponsibilityRole::Leader);
    put(desk, 101, fire.id, u"养老服务科", ResponsibilityRole::LeadUnit);
    put(desk, 102, fire.id, u"李某", ResponsibilityRole::Person);
    desk.put(wallDeadline(110, fire.id, QDate(2026, 5, 15), QDate(2026, 5, 14), false));
    desk.put(wallDeadline(111, fire.id, QDate(2026, 8, 20), {}, false));
    desk.put(wallDeadline(112, fire.id, QDate(2026, 8, 31)));
    auto report = ListDesk::owned<Progress>(120, fire.id);
    report.date = QDate(2026, 9, 18);
    report.percent = 85;
    desk.put(report);

    Task names = desk.addTask(11, u"乡村地名信息采集(3,200条)");
    names.start = QDate(2026, 3, 1);
    desk.put(wallDeadline(130, names.id, QDate(2026, 8, 14)));
    close(desk, 131, names, QDate(2026, 9, 4));

    desk.addTask(12, u"社会组织党建");
    return desk;
}

Report wallChartOf(const ListDesk &desk, PaperFrame frame = PaperFrame::Internal)
{
    const ReportRequest request {
        desk.source, desk.calendar, desk.clock, {}, {}, {}, {}, frame, PaperSize::A3Landscape, {}};
    const auto report = wallChartReport(request);
    REQUIRE(report);
    return *report;
}

} // namespace

TEST_CASE("a wall chart is called by the office and by what its ledger is about")
{
    const Report report = wallChartOf(wallDesk());
    CHECK(report.title == QStringLiteral("示例县民政局2026年重点工作挂图作战图"));
    CHECK(report.headLeft == QStringLiteral("填报单位：示例县民政局（盖章）"));
    CHECK(report.headCentre
          == QStringLiteral("共3项：办结1项，正常1项，临期或滞后0项，逾期或严重滞后1项"));
    CHECK(report.headRight == QStringLiteral("数据截至：2026年9月24日"));
    CHECK(report.signLine
          == QStringList {QStringLiteral("单位负责人："),
                          QStringLiteral("审核人："),
                          QStringLiteral("制图人："),
                          QStringLiteral("联系电话：")});
    CHECK(report.stamp.startsWith(QStringLiteral("2026年重点工作挂图作战图（2026年9月24日）")));
}

TEST_CASE("the office is not named twice where the title of the ledger begins with it")
{
    ListDesk desk = wallDesk();
    Ledger ledger;
    ledger.id = ListDesk::kLedger;
    ledger.title = QStringLiteral("示例县民政局2026年重点项目清单");
    ledger.year = 2026;
    desk.put(ledger);
    CHECK(wallChartOf(desk).title == QStringLiteral("示例县民政局2026年重点项目挂图作战图"));
}

TEST_CASE("a wall chart marks the day its ledger counts down to")
{
    ListDesk desk = wallDesk();
    CHECK(wallChartOf(desk).wallChart->marks.isEmpty());
    desk.put(Setting {
        Id {999901}, countdownSetting(ListDesk::kLedger), QStringLiteral("2026-10-12 试点验收")});
    CHECK(wallChartOf(desk).wallChart->marks
          == QList<MarkedDay> {{QDate(2026, 10, 12),
                                QStringLiteral("距试点验收（10月12日）还有18天（7个工作日）")}});
    const auto saysUnknown = [](const Report &report) {
        return std::count_if(report.note.cbegin(), report.note.cend(), [](const ReportText &piece) {
            return piece.text.contains(QStringLiteral("暂按双休日计算"));
        });
    };
    CHECK(saysUnknown(wallChartOf(desk)) == 0);
    desk.put(Setting {
        Id {999901}, countdownSetting(ListDesk::kLedger), QStringLiteral("2031-06-30 试点验收")});
    CHECK(saysUnknown(wallChartOf(desk)) == 1);
}

TEST_CASE("a row of a wall chart says who, until when and how far, and holds its bar")
{
    const Report report = wallChartOf(wallDesk());
    REQUIRE(report.wallChart);
    const WallChart &chart = *report.wallChart;
    CHECK(chart.headers
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("项目"),
                          QStringLiteral("责任领导"),
                          QStringLiteral("责任单位"),
                          QStringLiteral("责任人"),
                          QStringLiteral("完成时限")});
    CHECK(chart.progressHeaders
          == QStringList {QStringLiteral("序时进度"), QStringLiteral("实际进度")});
    REQUIRE(chart.rows.size() == 3);
    const WallChartRow &row = chart.rows.at(0);
    CHECK(row.cells
          == QStringList {QStringLiteral("1"),
                          QStringLiteral("县中心敬老院消防改造"),
                          QStringLiteral("王某某"),
                          QStringLiteral("养老服务科"),
                          QStringLiteral("李某"),
                          QStringLiteral("8月31日")});
    CHECK(row.bar.light.colour == LightColour::Red);
    CHECK(row.bar.start == QDate(2026, 4, 7));
    CHECK(row.bar.due == QDate(2026, 8, 31));
    // 24 days of April, 31, 30, 31 and 31 days: 147, of which 85 %.
    CHECK(row.bar.actualDays == Approx(124.95));
    CHECK(row.bar.overdue == DateSpan {QDate(2026, 9, 1), QDate(2026, 9, 24)});
    CHECK(row.bar.nodes
          == QList<TimelineNode> {{QDate(2026, 5, 15), NodeState::Done},
                                  {QDate(2026, 8, 20), NodeState::Overdue}});
    CHECK(row.scheduled == QStringLiteral("100%"));
    CHECK(row.actual == QStringLiteral("85%"));
    CHECK(row.remark.isEmpty());
}

TEST_CASE("what was closed late says so on a wall chart, and is all done")
{
    const WallChartRow row = wallChartOf(wallDesk()).wallChart->rows.at(1);
    CHECK(row.cells.at(1) == QStringLiteral("乡村地名信息采集（3,200条）"));
    CHECK(row.cells.at(2) == QStringLiteral("—"));
    CHECK(row.remark == QStringLiteral("逾期"));
    CHECK(row.scheduled == QStringLiteral("100%"));
    CHECK(row.actual == QStringLiteral("100%"));
    CHECK(row.bar.overdue == DateSpan {QDate(2026, 8, 15), QDate(2026, 9, 4)});
    CHECK(row.elsewhere == QStringLiteral("9月4日逾期办结"));
}

TEST_CASE("a task without any date keeps its row on a wall chart")
{
    const WallChartRow row = wallChartOf(wallDesk()).wallChart->rows.at(2);
    CHECK(row.cells.at(1) == QStringLiteral("社会组织党建"));
    CHECK(row.cells.at(5) == QStringLiteral("无时限"));
    CHECK(row.scheduled == QStringLiteral("—"));
    CHECK(row.actual == QStringLiteral("—"));
    CHECK_FALSE(row.bar.span().start.isValid());
    CHECK(row.elsewhere.isEmpty());
}

TEST_CASE("a wall chart draws the year of its ledger, or the months asked for")
{
    const ListDesk desk = wallDesk();
    CHECK(wallChartOf(desk).wallChart->days == DateSpan {QDate(2026, 1, 1), QDate(2026, 12, 31)});
    ReportRequest request {desk.source,
                           desk.calendar,
                           desk.clock,
                           {},
                           {},
                           QStringLiteral("2026-07..2026-10"),
                           {},
                           PaperFrame::Internal,
                           PaperSize::A0Landscape,
                           {}};
    request.wallChart.across = 4;
    const auto report = wallChartReport(request);
    REQUIRE(report);
    CHECK(report->wallChart->days == DateSpan {QDate(2026, 7, 1), QDate(2026, 10, 31)});
    CHECK(report->wallChart->today == QDate(2026, 9, 24));
    CHECK(report->wallChart->setup.across == 4);
    CHECK(report->paper == PaperSize::A0Landscape);

    request.period = QStringLiteral("2026-W39");
    const auto refused = wallChartReport(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::WrongUsage);
}

TEST_CASE("the table of a wall chart holds what is drawn, nodes included")
{
    const Report report = wallChartOf(wallDesk(), PaperFrame::Annex);
    CHECK(ListDesk::headers(report)
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("项目"),
                          QStringLiteral("责任领导"),
                          QStringLiteral("责任单位"),
                          QStringLiteral("责任人"),
                          QStringLiteral("开始时间"),
                          QStringLiteral("节点及时限"),
                          QStringLiteral("完成时限"),
                          QStringLiteral("状态"),
                          QStringLiteral("序时进度"),
                          QStringLiteral("实际进度")});
    const QList<ReportText> &cells = report.blocks.first().rows.first().cells;
    CHECK(cells.at(5).text == QStringLiteral("4月7日"));
    CHECK(cells.at(6).nodes.size() == 2);
    CHECK(cells.at(9).text == QStringLiteral("100%"));
    CHECK(cells.at(10).text == QStringLiteral("85%"));
    // It has a frame of its own.
    CHECK(report.frame == PaperFrame::Internal);
    CHECK(report.annex.isEmpty());
}
