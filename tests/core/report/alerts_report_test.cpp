// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/list_desk.h"

using namespace core;
using tests::ListDesk;

namespace {

/// The tasks of an office on 24 September 2026, and what they are known to have reached.
class AlertsDesk : public ListDesk
{
public:
    Task add(qint64 id, const char16_t *content, QDate start, QDate due, int percent = -1)
    {
        Task task = addTask(id, content);
        task.start = start;
        put(task);
        auto deadline = owned<Deadline>(100 + id, task.id);
        deadline.due = deadline.originalDue = due;
        deadline.precision = Precision::Day;
        put(deadline);
        if (percent >= 0) {
            auto report = owned<Progress>(200 + id, task.id);
            report.date = QDate(2026, 9, 20);
            report.percent = percent;
            put(report);
        }
        return task;
    }

    void remind(qint64 id, Id task, QDate day)
    {
        auto reminder = owned<Reminder>(id, task);
        reminder.date = day;
        reminder.text = QStringLiteral("请抓紧办理");
        put(reminder);
    }

    /// Two red ones, three yellow ones, one in order and one done, in no order.
    void fill()
    {
        add(10, u"第三季度督查通报", {}, QDate(2026, 9, 30));
        add(11, u"临时救助备用金拨付", QDate(2026, 6, 22), QDate(2026, 9, 30), 80);
        add(12, u"县殡仪馆火化设备更新", QDate(2026, 6, 26), QDate(2026, 10, 24), 30);
        const Task late
            = add(13, u"县中心敬老院消防改造", QDate(2026, 4, 7), QDate(2026, 8, 31), 85);
        remind(301, late.id, QDate(2026, 9, 1));
        remind(302, late.id, QDate(2026, 9, 24));
        remind(303, late.id, QDate(2026, 9, 25)); // not yet
        const Task stepped = add(14, u"适老化改造200户", {}, QDate(2026, 12, 18));
        auto node = owned<Deadline>(314, stepped.id);
        node.stage = QStringLiteral("第二批80户");
        node.due = node.originalDue = QDate(2026, 9, 10);
        node.precision = Precision::Day;
        node.isFinal = false;
        put(node);
        add(15, u"村级议事协商试点", {}, QDate(2026, 12, 31));
        Task done = add(16, u"建成社会工作服务站", {}, QDate(2026, 6, 30));
        done.state = TaskState::Closed;
        put(done);
    }
};

} // namespace

TEST_CASE("The list of alerts has red before yellow, the most overdue first")
{
    AlertsDesk desk;
    desk.fill();
    const Report report = desk.make("alerts");
    CHECK(report.title == QStringLiteral("示例县民政局2026年重点工作预警清单"));
    CHECK(report.headCentre == QStringLiteral("红灯2项，黄灯3项（在办6项）"));
    CHECK(report.headRight == QStringLiteral("数据截至：2026年9月24日"));
    CHECK(ListDesk::headers(report)
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("灯"),
                          QStringLiteral("编号"),
                          QStringLiteral("任务"),
                          QStringLiteral("责任科室"),
                          QStringLiteral("责任人"),
                          QStringLiteral("时限"),
                          QStringLiteral("剩余/逾期工作日"),
                          QStringLiteral("序时进度"),
                          QStringLiteral("实际进度"),
                          QStringLiteral("偏差"),
                          QStringLiteral("预警原因"),
                          QStringLiteral("已催办次数")});
    QStringList names;
    for (const ReportRow &row : report.blocks.first().rows)
        names.append(row.cells.at(3).text);
    CHECK(names
          == QStringList {QStringLiteral("县中心敬老院消防改造"),
                          QStringLiteral("县殡仪馆火化设备更新"),
                          QStringLiteral("临时救助备用金拨付"),
                          QStringLiteral("第三季度督查通报"),
                          QStringLiteral("适老化改造200户")});
}

TEST_CASE("An overdue task says by how much, how far it is and how often it was reminded of")
{
    AlertsDesk desk;
    desk.fill();
    const QList<ReportText> cells = desk.make("alerts").blocks.first().rows.at(0).cells;
    CHECK(cells.at(1).text == QStringLiteral("红"));
    CHECK(cells.at(1).mark == ReportMark {LightColour::Red, LightReason::Overdue});
    CHECK(cells.at(6).text == QStringLiteral("8月31日"));
    // 18 weekdays from 1 to 24 September, and Sunday the 20th is worked.
    CHECK(cells.at(7).text == QStringLiteral("逾期19"));
    CHECK(cells.at(8).text == QStringLiteral("100.0%"));
    CHECK(cells.at(9).text == QStringLiteral("85.0%"));
    CHECK(cells.at(10).text == QStringLiteral("-15.0"));
    CHECK(cells.at(11).text == QStringLiteral("逾期19个工作日（24天）"));
    CHECK(cells.at(12).text == QStringLiteral("2"));
}

TEST_CASE("A task far behind says so in percentage points, whatever time it has left")
{
    AlertsDesk desk;
    desk.fill();
    const QStringList row = ListDesk::row(desk.make("alerts"), 1);
    // 90 of 120 days are gone. 28 to 30 September, 8, 9, 10 (worked) and 12 October are 7 workdays,
    // 13 to 16 and 19 to 23 October 9 more.
    CHECK(row.mid(6, 7)
          == QStringList {QStringLiteral("10月24日"),
                          QStringLiteral("剩余16"),
                          QStringLiteral("75.0%"),
                          QStringLiteral("30.0%"),
                          QStringLiteral("-45.0"),
                          QStringLiteral("序时进度滞后45.0个百分点"),
                          QStringLiteral("—")});
}

TEST_CASE("What is due soon says how long it has, or how far behind it is as well")
{
    AlertsDesk desk;
    desk.fill();
    const Report report = desk.make("alerts");
    // 94 of 100 days are gone.
    CHECK(ListDesk::row(report, 2).mid(7, 5)
          == QStringList {QStringLiteral("剩余3"),
                          QStringLiteral("94.0%"),
                          QStringLiteral("80.0%"),
                          QStringLiteral("-14.0"),
                          QStringLiteral("临期；滞后14.0个百分点")});
    // Without a report nothing can be said of its progress.
    CHECK(ListDesk::row(report, 3).mid(7, 5)
          == QStringList {QStringLiteral("剩余3"),
                          QStringLiteral("—"),
                          QStringLiteral("—"),
                          QStringLiteral("—"),
                          QStringLiteral("临期：还剩3个工作日")});
    CHECK(ListDesk::row(report, 4).at(11) == QStringLiteral("节点逾期：第二批80户"));
}

TEST_CASE("An overdue node is named by the day until which the ledger holds it")
{
    AlertsDesk desk;
    Ledger ledger;
    ledger.id = AlertsDesk::kLedger;
    ledger.title = QStringLiteral("2026年重点工作台账");
    ledger.year = 2026;
    ledger.dayOffRule = DayOffRule::Earlier;
    desk.put(ledger);
    const Task task = desk.add(10, u"甲", {}, QDate(2026, 12, 18));
    auto node = ListDesk::owned<Deadline>(20, task.id);
    node.stage = QStringLiteral("开工");
    node.due = node.originalDue = QDate(2026, 9, 27); // in a holiday, held until the 24th
    node.precision = Precision::Day;
    node.isFinal = false;
    desk.put(node);
    desk.clock.setToday(QDate(2026, 9, 26));
    CHECK(ListDesk::row(desk.make("alerts"), 0).at(11) == QStringLiteral("节点逾期：开工"));
}

TEST_CASE("Closed ledgers have no alerts unless they are asked for")
{
    AlertsDesk desk;
    desk.fill();
    Ledger closed;
    closed.id = AlertsDesk::kLedger;
    closed.title = QStringLiteral("2026年重点工作台账");
    closed.year = 2026;
    closed.isClosed = true;
    desk.put(closed);

    const Report none = desk.make("alerts");
    CHECK(none.blocks.first().rows.isEmpty());
    CHECK(none.blocks.first().emptyText == QStringLiteral("没有逾期、临期和滞后的任务。"));
    CHECK(none.headCentre == QStringLiteral("红灯0项，黄灯0项（在办0项）"));

    const ReportRequest request {desk.source,
                                 desk.calendar,
                                 desk.clock,
                                 {AlertsDesk::kLedger},
                                 {},
                                 {},
                                 {},
                                 PaperFrame::Internal,
                                 PaperSize::A4Landscape,
                                 {}};
    CHECK(makeReport(QStringLiteral("alerts"), request)->blocks.first().rows.size() == 5);
}

TEST_CASE("A task declared at risk is a red one whose reason is what its unit says")
{
    AlertsDesk desk;
    desk.fill();
    auto risk = desk.owned<Event>(400, Id {15});
    risk.kind = EventKind::RiskDeclared;
    risk.date = QDate(2026, 9, 20);
    risk.reason = QStringLiteral("用地手续未批,年底难以完成");
    desk.put(risk);
    const Report report = desk.make("alerts");
    CHECK(report.headCentre == QStringLiteral("红灯3项，黄灯3项（在办6项）"));
    const QList<ReportText> cells = report.blocks.first().rows.at(2).cells;
    CHECK(cells.at(1).text == QStringLiteral("红"));
    CHECK(cells.at(3).text == QStringLiteral("村级议事协商试点"));
    CHECK(cells.at(11).text == QStringLiteral("自报风险：用地手续未批，年底难以完成"));
}
