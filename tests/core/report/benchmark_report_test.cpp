// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/list_desk.h"
#include "tests/support/daying.h"

using namespace core;
using tests::ListDesk;

namespace {

Report annexOf(const tests::ListRecordSource &source, PaperFrame frame)
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    const tests::FakeClock clock {QDate(2021, 7, 28)};
    const ReportRequest request {
        source, calendar, clock, {}, {}, {}, {}, frame, PaperSize::A4Landscape, {}};
    const auto report = makeReport(QStringLiteral("benchmark"), request);
    REQUIRE(report);
    return *report;
}

} // namespace

TEST_CASE("The annex of 大英 comes out as it was printed: title and table alone, eight columns")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    const Report report = annexOf(source, PaperFrame::Annex);
    CHECK(report.annex == QStringLiteral("附件"));
    CHECK(report.title == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK(report.headLeft + report.headCentre + report.headRight == QString());
    CHECK(report.signLine.isEmpty());
    CHECK(report.note.isEmpty());
    CHECK(ListDesk::headers(report)
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("对标任务"),
                          QStringLiteral("工作内容"),
                          QStringLiteral("存在问题"),
                          QStringLiteral("赶超措施"),
                          QStringLiteral("责任人"),
                          QStringLiteral("时限"),
                          QStringLiteral("预期效果")});
}

TEST_CASE("Number and objective are one cell over the rows of an objective")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    const Report report = annexOf(source, PaperFrame::Annex);
    const ReportBlock &block = report.blocks.first();
    CHECK(block.groups == QList<ReportGroup> {{0, 3}, {3, 3}, {6, 3}});
    CHECK(block.keepGroupsWhole);
    CHECK(
        ListDesk::row(report, 3)
        == QStringList {QStringLiteral("2"),
                        QStringLiteral("本土社会组织扩面提质发展"),
                        QStringLiteral("孵化培育枢纽型社会组织"),
                        QStringLiteral("没有枢纽型社会组织"),
                        QStringLiteral("在县社会工作服务总站，建立社会组织孵化中心，孵化培育社会组"
                                       "织10家"),
                        QStringLiteral("陈祖丽"),
                        QStringLiteral("2021年底"),
                        QStringLiteral("社会组织服务能力明显提升")});
    CHECK(ListDesk::row(report, 4).constFirst().isEmpty());
    CHECK(ListDesk::row(report, 4).at(2) == QStringLiteral("强化社工人才队伍建设"));
}

TEST_CASE("As a working sheet the same list has its head and is signed")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    const Report report = annexOf(source, PaperFrame::Internal);
    CHECK(report.headLeft == QStringLiteral("填报单位：大英县民政局（盖章）"));
    CHECK(report.signLine.size() == 4);
}

TEST_CASE("A task of which no more is said than its name goes by that name")
{
    ListDesk desk;
    Task task = desk.addTask(10, u"");
    task.title = QStringLiteral("区殡仪馆移址新建工程");
    desk.put(task);
    CHECK(ListDesk::row(desk.make("benchmark"), 0).at(2) == task.title);
    // Without an objective, which is a task itself then, the name stands in its place already.
    task.parent = {};
    desk.put(task);
    CHECK(ListDesk::row(desk.make("benchmark"), 1).mid(1, 2)
          == QStringList {task.title, QStringLiteral("—")});
    // Nor is one that has a content alone said twice.
    task.title.clear();
    task.content = QStringLiteral("新建照护中心");
    desk.put(task);
    CHECK(ListDesk::row(desk.make("benchmark"), 1).mid(1, 2)
          == QStringList {task.content, QStringLiteral("—")});
}

TEST_CASE("Indicators and measures without a text leave no blank lines, and no blank cell")
{
    ListDesk desk;
    const Task task = desk.addTask(10, u"新建照护中心");
    for (qint64 id = 20; id < 23; ++id) {
        auto outcome = ListDesk::owned<Outcome>(id, task.id);
        outcome.indicator = QStringLiteral("床位");
        desk.put(outcome);
    }
    const auto measure = ListDesk::owned<Measure>(30, task.id);
    desk.put(measure);
    CHECK(ListDesk::row(desk.make("benchmark"), 0).at(4) == QStringLiteral("—"));
    CHECK(ListDesk::row(desk.make("benchmark"), 0).constLast() == QStringLiteral("—"));
    auto expected = ListDesk::owned<Outcome>(23, task.id);
    expected.expected = QStringLiteral("服务能力明显提升");
    desk.put(expected);
    CHECK(ListDesk::row(desk.make("benchmark"), 0).constLast() == expected.expected);
}
