// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/list_desk.h"

using namespace core;
using tests::ListDesk;

namespace {

/// Tasks with measures whose length is known, on 24 September 2026.
class ScheduleDesk : public ListDesk
{
public:
    Task add(qint64 id, const char16_t *content, QDate due)
    {
        Task task = addTask(id, content);
        auto deadline = owned<Deadline>(100 + id, task.id);
        deadline.due = deadline.originalDue = due;
        deadline.precision = Precision::Day;
        put(deadline);
        return task;
    }

    void
    measure(qint64 id, Id task, const char16_t *text, const char16_t *duration, QDate doneOn = {})
    {
        auto record = owned<Measure>(id, task);
        record.position = static_cast<int>(id);
        record.text = QString::fromUtf16(text);
        record.duration = QString::fromUtf16(duration);
        record.doneOn = doneOn;
        put(record);
    }

    /// Lets a measure of the source wait for the records that @p field names.
    void waits(qint64 id, const char16_t *field)
    {
        auto record = std::get<Measure>(source.record(Id {id}));
        record.predecessors = QString::fromUtf16(field);
        put(record);
    }

    [[nodiscard]] Report makeUpright() const
    {
        const ReportRequest request {source,
                                     calendar,
                                     clock,
                                     {},
                                     {},
                                     {},
                                     {},
                                     PaperFrame::Internal,
                                     PaperSize::A4Portrait,
                                     {}};
        const auto report = makeReport(QStringLiteral("back-schedule"), request);
        REQUIRE(report);
        return *report;
    }

    void node(qint64 id, Id task, const char16_t *stage, QDate due, QDate reachedOn = {})
    {
        auto record = owned<Deadline>(id, task);
        record.stage = QString::fromUtf16(stage);
        record.due = record.originalDue = due;
        record.precision = Precision::Day;
        record.isFinal = false;
        record.actual = reachedOn;
        put(record);
    }
};

} // namespace

TEST_CASE("Measures are printed with their latest days, counted back from the deadline")
{
    ScheduleDesk desk;
    const Task task = desk.add(10, u"修订村民自治章程范本", QDate(2026, 10, 12));
    desk.measure(20, task.id, u"征求意见", u"3", QDate(2026, 9, 22));
    desk.measure(21, task.id, u"开会审议", u"4个工作日");
    desk.add(11, u"没有措施的任务", QDate(2026, 10, 12));
    const Task unsaid = desk.add(12, u"措施没有天数的任务", QDate(2026, 10, 12));
    desk.measure(22, unsaid.id, u"适时推进", u"");

    const Report report = desk.make("back-schedule");
    CHECK(report.title == QStringLiteral("示例县民政局2026年重点工作倒排工期表"));
    CHECK(ListDesk::headers(report)
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("重点任务"),
                          QStringLiteral("完成时限"),
                          QStringLiteral("节点（工作措施）"),
                          QStringLiteral("倒排天数"),
                          QStringLiteral("计划开始"),
                          QStringLiteral("计划完成"),
                          QStringLiteral("责任人"),
                          QStringLiteral("前置节点"),
                          QStringLiteral("实际完成"),
                          QStringLiteral("偏差（工作日）"),
                          QStringLiteral("状态"),
                          QStringLiteral("倒排结论")});
    REQUIRE(report.blocks.first().rows.size() == 2);
    // 12, 10, 9 and 8 October; 30, 29 and 28 September; done on the 22nd: 23, 24, 28, 29, 30 early.
    CHECK(ListDesk::row(report, 0)
          == QStringList {QStringLiteral("1"),
                          QStringLiteral("修订村民自治章程范本"),
                          QStringLiteral("10月12日"),
                          QStringLiteral("1. 征求意见"),
                          QStringLiteral("3"),
                          QStringLiteral("9月28日"),
                          QStringLiteral("9月30日"),
                          QStringLiteral("—"),
                          QStringLiteral("无"),
                          QStringLiteral("9月22日"),
                          QStringLiteral("-5"),
                          QStringLiteral("已完成"),
                          QStringLiteral("最迟10月8日开工\n余4个工作日")});
    CHECK(ListDesk::row(report, 1).mid(3)
          == QStringList {QStringLiteral("2. 开会审议"),
                          QStringLiteral("4"),
                          QStringLiteral("10月8日"),
                          QStringLiteral("10月12日"),
                          QStringLiteral("—"),
                          QStringLiteral("1"),
                          QStringLiteral("—"),
                          QStringLiteral("—"),
                          QStringLiteral("未到期"),
                          QString()});
}

TEST_CASE("What should have started and what no longer fits is said")
{
    ScheduleDesk desk;
    const Task late = desk.add(10, u"甲", QDate(2026, 9, 30));
    desk.measure(20, late.id, u"调研", u"2周");
    const Task overdue = desk.add(11, u"乙", QDate(2026, 9, 22));
    desk.measure(21, overdue.id, u"验收", u"2");
    const Report report = desk.make("back-schedule");
    // 30, 29, 28, 24, 23, 22, 21, 20, 18 and 17 September; from today on there are 4 of them.
    CHECK(ListDesk::row(report, 0).at(5) == QStringLiteral("9月17日"));
    CHECK(ListDesk::row(report, 0).at(11) == QStringLiteral("应已开工"));
    CHECK(ListDesk::row(report, 0).at(12) == QStringLiteral("还需10个工作日\n仅剩4个，差6个"));
    CHECK(ListDesk::row(report, 1).at(11) == QStringLiteral("逾期"));
    CHECK(ListDesk::row(report, 1).at(12) == QStringLiteral("还需2个工作日\n仅剩0个，差2个"));
}

TEST_CASE("Work that has begun is to be finished in time")
{
    ScheduleDesk desk;
    const Task task = desk.add(10, u"甲", QDate(2026, 10, 12));
    auto begun = ListDesk::owned<Measure>(20, task.id);
    begun.text = QStringLiteral("调研");
    begun.duration = QStringLiteral("1周");
    begun.startedOn = QDate(2026, 9, 21);
    desk.put(begun);
    const QStringList row = ListDesk::row(desk.make("back-schedule"), 0);
    CHECK(row.at(5) == QStringLiteral("9月30日")); // 12, 10, 9, 8 October and that day
    CHECK(row.at(11) == QStringLiteral("进行中"));
    // Two of five days are left: today and the 28th; 29 and 30 September, 8, 9, 10, 12 to spare.
    CHECK(row.at(12) == QStringLiteral("最迟10月12日完成\n余6个工作日"));
}

TEST_CASE("A measure without a length or a day of its own has no limits and is not late")
{
    ScheduleDesk desk;
    const Task task = desk.add(10, u"甲", QDate(2026, 9, 22));
    desk.measure(20, task.id, u"加强领导", u"");
    desk.measure(21, task.id, u"验收", u"2");
    const QStringList row = ListDesk::row(desk.make("back-schedule"), 0);
    CHECK(row.mid(4, 3) + row.mid(9, 3) == QStringList(6, QStringLiteral("—")));
}

TEST_CASE("Nodes stand among the measures, and what comes before one is done by its day")
{
    ScheduleDesk desk;
    const Task task = desk.add(10, u"新建养老院", QDate(2026, 10, 12));
    desk.measure(20, task.id, u"场地平整", u"2");
    desk.measure(21, task.id, u"主体施工（封顶）", u"3");
    desk.measure(22, task.id, u"装修", u"3");
    desk.node(30, task.id, u"场地平整", QDate(2026, 9, 22), QDate(2026, 9, 23));
    desk.node(31, task.id, u"封顶", QDate(2026, 9, 29));
    desk.node(32, task.id, u"试运行", QDate(2026, 9, 21));
    const Report report = desk.make("back-schedule");
    QStringList steps;
    for (int row = 0; row < report.blocks.first().rows.size(); ++row)
        steps.append(ListDesk::row(report, row).at(3));
    CHECK(steps
          == QStringList {QStringLiteral("节点：试运行"),
                          QStringLiteral("1. 场地平整"),
                          QStringLiteral("节点：场地平整"),
                          QStringLiteral("2. 主体施工（封顶）"),
                          QStringLiteral("节点：封顶"),
                          QStringLiteral("3. 装修")});
    // Counted back from the 29th: 29, 28 and 24 for the main work, 23 and 22 for the ground.
    CHECK(ListDesk::row(report, 1).at(5) == QStringLiteral("9月22日"));
    CHECK(ListDesk::row(report, 1).at(6) == QStringLiteral("9月23日"));
    CHECK(ListDesk::row(report, 3).mid(5, 2)
          == QStringList {QStringLiteral("9月24日"), QStringLiteral("9月29日")});
    CHECK(ListDesk::row(report, 5).at(5) == QStringLiteral("10月9日"));
    // The 23rd is a workday after the 22nd.
    CHECK(ListDesk::row(report, 2).mid(4)
          == QStringList {QStringLiteral("—"),
                          QStringLiteral("—"),
                          QStringLiteral("9月22日"),
                          QStringLiteral("—"),
                          QStringLiteral("—"),
                          QStringLiteral("9月23日"),
                          QStringLiteral("+1"),
                          QStringLiteral("已完成"),
                          QString()});
    CHECK(ListDesk::row(report, 0).at(11) == QStringLiteral("逾期"));
    CHECK(ListDesk::row(report, 4).at(11) == QStringLiteral("未到期"));
    CHECK(ListDesk::row(report, 0).at(12)
          == QStringLiteral("应于9月22日开工\n已晚2个工作日\n（按节点“封顶”）"));
}

TEST_CASE("On an upright sheet every task has a table of its own under what is said of it")
{
    ScheduleDesk desk;
    const Task task = desk.add(10, u"修订村民自治章程范本", QDate(2026, 10, 12));
    desk.measure(20, task.id, u"征求意见", u"3", QDate(2026, 9, 22));
    desk.measure(21, task.id, u"开会审议", u"4个工作日");
    const Task home = desk.add(11, u"新建养老院", QDate(2026, 10, 12));
    desk.measure(22, home.id, u"主体施工", u"3");
    desk.node(31, home.id, u"主体施工", QDate(2026, 9, 29));
    const Task done = desk.add(12, u"已做完的事", QDate(2026, 10, 12));
    desk.measure(23, done.id, u"验收", u"2", QDate(2026, 9, 22));
    const Report report = desk.makeUpright();
    CHECK(report.paper == PaperSize::A4Portrait);
    REQUIRE(report.blocks.size() == 3);
    CHECK(report.blocks.at(0).heading
          == QStringLiteral("1. 修订村民自治章程范本（完成时限：10月12日）　最迟10月8日开工，"
                            "余4个工作日"));
    // 29, 28 and 24 September: today is the last day to begin.
    CHECK(report.blocks.at(1).heading
          == QStringLiteral("2. 新建养老院（完成时限：10月12日）　最迟9月24日开工，余0个工作日"
                            "（按节点“主体施工”）"));
    CHECK(report.blocks.at(2).heading == QStringLiteral("3. 已做完的事（完成时限：10月12日）"));
    QStringList headers;
    for (const ReportColumn &column : report.blocks.first().columns)
        headers.append(QString(column.header).remove(u'\n'));
    CHECK(headers.join(u' ')
          == QStringLiteral("序号 节点（工作措施） 倒排天数 计划开始 计划完成 责任人 前置节点 "
                            "实际完成 偏差（工作日） 状态"));
    CHECK(ListDesk::row(report, 0)
          == QStringList {QStringLiteral("1"),
                          QStringLiteral("征求意见"),
                          QStringLiteral("3"),
                          QStringLiteral("9月28日"),
                          QStringLiteral("9月30日"),
                          QStringLiteral("—"),
                          QStringLiteral("无"),
                          QStringLiteral("9月22日"),
                          QStringLiteral("-5"),
                          QStringLiteral("已完成")});
    REQUIRE(report.blocks.at(1).rows.size() == 2);
    CHECK(report.blocks.at(1).rows.at(1).cells.at(0).text == QStringLiteral("2"));
    CHECK(report.blocks.at(1).rows.at(1).cells.at(1).text == QStringLiteral("节点：主体施工"));
}

TEST_CASE("Without tasks to be counted back an upright sheet says so like any other")
{
    ScheduleDesk desk;
    desk.add(10, u"甲", QDate(2026, 9, 30));
    const Report report = desk.makeUpright();
    REQUIRE(report.blocks.size() == 1);
    CHECK(report.blocks.first().rows.isEmpty());
    CHECK(report.blocks.first().emptyText.contains(QStringLiteral("倒排天数")));
}

TEST_CASE("Without lengths of measures the back schedule says where they are filled in")
{
    ScheduleDesk desk;
    desk.add(10, u"甲", QDate(2026, 9, 30));
    const Report report = desk.make("back-schedule");
    CHECK(report.blocks.first().rows.isEmpty());
    CHECK(report.blocks.first().emptyText.contains(QStringLiteral("倒排天数")));
}

TEST_CASE(
    "What a measure waits for is printed by its number, on an upright sheet by that of its row")
{
    ScheduleDesk desk;
    const Task task = desk.add(10, u"新建养老院", QDate(2026, 10, 12));
    desk.measure(20, task.id, u"平整场地（三通一平）", u"2");
    desk.node(30, task.id, u"三通一平", QDate(2026, 9, 29));
    desk.measure(21, task.id, u"主体施工", u"3");
    desk.measure(22, task.id, u"采购设备", u"1");
    desk.measure(23, task.id, u"安装调试", u"2");
    desk.waits(21, u"#30");
    desk.waits(22, u"#20");
    desk.waits(23, u"#22 #21");
    const auto column = [](const Report &report, int place) {
        QStringList texts;
        for (int row = 0; row < report.blocks.first().rows.size(); ++row)
            texts.append(ListDesk::row(report, row).at(place));
        return texts.join(u' ');
    };
    const Report report = desk.make("back-schedule");
    CHECK(column(report, 3).contains(QStringLiteral("2. 主体施工")));
    CHECK(column(report, 8) == QStringLiteral("无 — 三通一平 1 2、3"));
    // 12 and 10 October; 9, 8 October and 30 September; 9 October; 29 and 28 September.
    CHECK(column(report, 5) == QStringLiteral("9月28日 — 9月30日 10月9日 10月10日"));
    CHECK(column(desk.makeUpright(), 0) == QStringLiteral("1 2 3 4 5"));
    CHECK(column(desk.makeUpright(), 6) == QStringLiteral("无 — 2 1 3、4"));
}
