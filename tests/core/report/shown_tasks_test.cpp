// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shown_tasks.h"
#include "tests/core/report/list_desk.h"

using namespace core;
using tests::ListDesk;

namespace {

/// An office with the tasks 甲 (10), 乙 (11) and 丙 (12): 甲 with two measures, 乙 with one.
class ShownRowsDesk : public ListDesk
{
public:
    ShownRowsDesk()
    {
        addTask(10, u"甲");
        addTask(11, u"乙");
        addTask(12, u"丙");
        addMeasure(20, Id {10}, u"甲一");
        addMeasure(21, Id {10}, u"甲二");
        addMeasure(22, Id {11}, u"乙一");
    }

    void addMeasure(qint64 id, Id task, const char16_t *text)
    {
        auto measure = owned<Measure>(id, task);
        measure.position = static_cast<int>(id);
        measure.text = QString::fromUtf16(text);
        put(measure);
    }

    void addDeadline(qint64 id, Id task, const char16_t *stage, bool isFinal)
    {
        auto deadline = owned<Deadline>(id, task);
        deadline.position = static_cast<int>(id);
        deadline.stage = QString::fromUtf16(stage);
        deadline.due = QDate(2026, 12, static_cast<int>(id) - 20);
        deadline.isFinal = isFinal;
        put(deadline);
    }

    [[nodiscard]] Report print(const char *document, const ShownRows &shown, Id unit = {}) const
    {
        ReportRequest request {source,
                               calendar,
                               clock,
                               {},
                               unit,
                               {},
                               {},
                               PaperFrame::Internal,
                               PaperSize::A4Landscape,
                               {}};
        request.shown = shown;
        const auto report = makeReport(QString::fromLatin1(document), request);
        REQUIRE(report);
        return *report;
    }

    /// The texts of a column under @p header.
    [[nodiscard]] static QStringList column(const Report &report, const QString &header)
    {
        const qsizetype column = headers(report).indexOf(header);
        REQUIRE(column >= 0);
        QStringList texts;
        for (const ReportRow &row : report.blocks.first().rows)
            texts.append(row.cells.at(column).text);
        return texts;
    }
};

ShownRows rowsOf(ListKind list, const QList<RowKey> &rows)
{
    return {list, rows, true, static_cast<int>(rows.size()), 3};
}

QString workHeader()
{
    return QStringLiteral("重点任务");
}

} // namespace

TEST_CASE("Of rows that a page shows exactly those are printed, in their order")
{
    const ShownRowsDesk desk;
    const Report report
        = desk.print("targets", rowsOf(ListKind::Whole, {{Id {12}, {}}, {Id {10}, {}}}));
    CHECK(ShownRowsDesk::column(report, QStringLiteral("实施目标（工作内容）"))
          == QStringList {QStringLiteral("丙"), QStringLiteral("甲")});
    CHECK(ShownRowsDesk::column(report, QStringLiteral("序号"))
          == QStringList {QStringLiteral("1"), QStringLiteral("2")});
}

TEST_CASE("A filtered document says so in its head, at its foot and in the name of its file")
{
    const ShownRowsDesk desk;
    ShownRows shown = rowsOf(ListKind::Whole, {{Id {12}, {}}});
    const Report report = desk.print("targets", shown);
    CHECK(report.countLine == QStringLiteral("已筛选 1/3"));
    CHECK(report.fileName.endsWith(QStringLiteral("（2026年9月24日，已筛选）")));
    CHECK(report.stamp.contains(QStringLiteral("（2026年9月24日，已筛选）")));

    shown.isFiltered = false;
    const Report sorted = desk.print("targets", shown);
    CHECK(sorted.countLine.isEmpty());
    CHECK(sorted.fileName.endsWith(QStringLiteral("（2026年9月24日）")));
}

TEST_CASE("The line of the filter names the view, the unit and what was searched for")
{
    ShownRows shown {
        ListKind::Tasks, {}, true, 12, 222, QStringLiteral("周例会"), QStringLiteral("低保")};
    CHECK(printedFilter(shown, QStringLiteral("社会救助股"))
          == QStringLiteral("已筛选 12/222：周例会；社会救助股；查找“低保”"));
    shown.search.clear();
    CHECK(printedFilter(shown, {}) == QStringLiteral("已筛选 12/222：周例会"));
    shown.isFiltered = false;
    CHECK(printedFilter(shown, QStringLiteral("社会救助股")).isEmpty());
}

TEST_CASE("A unit that was chosen is the one that reports")
{
    ShownRowsDesk desk;
    Unit section;
    section.id = Id {5};
    section.parent = Id {1};
    section.name = QStringLiteral("养老服务科");
    desk.put(section);
    const Report report = desk.print("tasks", rowsOf(ListKind::Tasks, {{Id {11}, {}}}), section.id);
    CHECK(report.headLeft == QStringLiteral("填报单位：养老服务科（盖章）"));
    CHECK(report.countLine == QStringLiteral("已筛选 1/3：养老服务科"));
    // What the page shows is printed, whoever leads it.
    CHECK(report.blocks.first().rows.size() == 1);
}

TEST_CASE("Of the measures of a task those shown are printed, and a task without any as it is")
{
    const ShownRowsDesk desk;
    const Report report
        = desk.print("measures", rowsOf(ListKind::Measures, {{Id {10}, Id {21}}, {Id {12}, {}}}));
    CHECK(ShownRowsDesk::column(report, QStringLiteral("工作措施"))
          == QStringList {QStringLiteral("甲二"), QStringLiteral("—")});
    CHECK(ShownRowsDesk::column(report, workHeader())
          == QStringList {QStringLiteral("甲"), QStringLiteral("丙")});
}

TEST_CASE("Sorted measures stand as they are sorted, the task beside each stretch of its own")
{
    const ShownRowsDesk desk;
    const Report report = desk.print(
        "measures",
        rowsOf(ListKind::Measures, {{Id {10}, Id {21}}, {Id {11}, Id {22}}, {Id {10}, Id {20}}}));
    CHECK(ShownRowsDesk::column(report, QStringLiteral("工作措施"))
          == QStringList {QStringLiteral("甲二"), QStringLiteral("乙一"), QStringLiteral("甲一")});
    CHECK(ShownRowsDesk::column(report, workHeader())
          == QStringList {QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("甲")});

    const Report joined = desk.print(
        "measures", rowsOf(ListKind::Measures, {{Id {10}, Id {21}}, {Id {10}, Id {20}}}));
    CHECK(ShownRowsDesk::column(joined, workHeader())
          == QStringList {QStringLiteral("甲"), QString()});
    CHECK(joined.blocks.first().groups == QList<ReportGroup> {{0, 2}});
}

TEST_CASE("Of the nodes those shown are printed; the deadline that ends the task always is")
{
    ShownRowsDesk desk;
    desk.addDeadline(30, Id {10}, u"开工", false);
    desk.addDeadline(31, Id {10}, u"封顶", false);
    desk.addDeadline(32, Id {10}, u"建成", true);
    const Report report
        = desk.print("deadlines", rowsOf(ListKind::Deadlines, {{Id {10}, Id {31}}}));
    const QList<ReportRow> rows = report.blocks.first().rows;
    REQUIRE(rows.size() == 1);
    const ReportText nodes
        = rows.first().cells.at(ListDesk::headers(report).indexOf(QStringLiteral("节点及时限")));
    REQUIRE(nodes.nodes.size() == 1);
    CHECK(nodes.nodes.first().name == QStringLiteral("封顶"));
    CHECK(ShownRowsDesk::column(report, QStringLiteral("完成时限"))
          == QStringList {QStringLiteral("12月12日")});
}

TEST_CASE("What a page shows is printed even if lists leave it out by themselves")
{
    ShownRowsDesk desk;
    Task draft = desk.addTask(13, u"草稿");
    draft.state = TaskState::Draft;
    desk.put(draft);
    const auto isDraftPrinted = [&desk](const std::optional<ShownRows> &shown) {
        ReportRequest request {desk.source,
                               desk.calendar,
                               desk.clock,
                               {},
                               {},
                               {},
                               {},
                               PaperFrame::Internal,
                               PaperSize::A4Landscape,
                               {}};
        request.shown = shown;
        const auto report = makeReport(QStringLiteral("targets"), request);
        REQUIRE(report);
        return ShownRowsDesk::column(*report, QStringLiteral("实施目标（工作内容）"))
            .contains(QStringLiteral("草稿"));
    };
    CHECK_FALSE(isDraftPrinted({}));
    CHECK(isDraftPrinted(rowsOf(ListKind::Whole, {{Id {13}, {}}})));
    // A task that is gone meanwhile is no row.
    CHECK_FALSE(isDraftPrinted(rowsOf(ListKind::Whole, {{Id {99}, {}}})));
}

TEST_CASE("A filtered wall chart says so beside its counts")
{
    const ShownRowsDesk desk;
    const Report report
        = desk.print("wall-chart", rowsOf(ListKind::Tasks, {{Id {12}, {}}, {Id {10}, {}}}));
    REQUIRE(report.wallChart);
    REQUIRE(report.wallChart->rows.size() == 2);
    CHECK(report.headCentre.startsWith(QStringLiteral("共2项：")));
    CHECK(report.headCentre.endsWith(QStringLiteral("（已筛选 2/3）")));
    CHECK(report.countLine.isEmpty());
}

TEST_CASE("The reminders of a day are printed as the page lists them, alerts or not")
{
    const ShownRowsDesk desk;
    const QList<AlertGroup> groups {{Id {}, {Id {12}, Id {11}}, 0, 0, 0, 2}};
    const ShownRows shown = alertsShown(groups, 3, true, {});
    CHECK(shown.rows == QList<RowKey> {{Id {12}, {}}, {Id {11}, {}}});
    const Report report = desk.print("alerts", shown);
    CHECK(report.countLine == QStringLiteral("已筛选 2/3：今日提醒"));
    CHECK(report.headCentre == QStringLiteral("共2项"));
    CHECK(ShownRowsDesk::column(report, QStringLiteral("任务"))
          == QStringList {QStringLiteral("丙"), QStringLiteral("乙")});
    CHECK(ShownRowsDesk::column(report, QStringLiteral("灯"))
          == QStringList {QStringLiteral("正常"), QStringLiteral("正常")});
}

TEST_CASE("The alerts of one person are printed alone and say whose they are")
{
    const ShownRowsDesk desk;
    const QList<AlertGroup> groups {{Id {}, {Id {11}}, 0, 0, 0, 2}};
    const Report report
        = desk.print("alerts", alertsShown(groups, 3, false, QStringLiteral("何某")));
    CHECK(report.countLine == QStringLiteral("已筛选 1/3：责任人何某"));
    CHECK(ShownRowsDesk::column(report, QStringLiteral("任务"))
          == QStringList {QStringLiteral("乙")});
    CHECK(alertsShown({}, 3, true, QString()).view == QStringLiteral("今日提醒，责任人未明确"));
}
