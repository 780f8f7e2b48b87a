// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"

namespace tests {

namespace {

enum LeaderColumn
{
    Official,
    Led,
    ThisWeek,
    Remark
};

/// An entry 责任领导 of a task.
struct Leading
{
    qint64 id = 0;
    qint64 task = 0;
    QString name = {};
    qint64 person = 0;
    QDate from = {};
    QDate to = {};
};

void put(ExampleOffice &office, const Leading &leading)
{
    core::Responsibility leader;
    leader.id = core::Id {leading.id};
    leader.task = core::Id {leading.task};
    leader.role = core::ResponsibilityRole::Leader;
    leader.position = 1;
    leader.text = leading.name;
    leader.person = core::Id {leading.person};
    leader.from = leading.from;
    leader.to = leading.to;
    office.source().put(leader);
}

void putPerson(ExampleOffice &office, qint64 id, const QString &name, int position)
{
    core::Person person;
    person.id = core::Id {id};
    person.name = name;
    person.position = position;
    office.source().put(person);
}

void report(ExampleOffice &office, qint64 id, QDate date, const QString &text)
{
    core::Progress report;
    report.id = core::Id {id};
    report.task = core::Id {106};
    report.date = date;
    report.text = text;
    if (text.isEmpty())
        report.percent = 80;
    office.source().put(report);
}

core::ReportBlock leadersOf(const ExampleOffice &office)
{
    return office.weekly().blocks.at(2);
}

} // namespace

TEST_CASE("Block C gives the officials in the order of the persons, with what they lead",
          "[weekly_leaders]")
{
    ExampleOffice office;
    putPerson(office, 52, QStringLiteral("乙副局长"), 1);
    putPerson(office, 51, QStringLiteral("甲局长"), 0);
    put(office, {9001, 103, QStringLiteral("乙副局长"), 52});
    put(office, {9002, 106, QStringLiteral("甲局长"), 51});
    put(office, {9003, 101, QStringLiteral("乙副局长"), 52});
    put(office, {9004, 107, QStringLiteral("丙调研员")});
    const core::ReportBlock block = leadersOf(office);
    CHECK(block.heading == QStringLiteral("三、班子成员领衔事项"));
    QStringList headers;
    for (const core::ReportColumn &column : block.columns)
        headers.append(column.header);
    CHECK(headers.join(QLatin1Char('|')) == QStringLiteral("班子成员|领衔事项|本周进展|点评"));
    CHECK(block.groups == QList<core::ReportGroup> {{0, 1}, {1, 2}, {3, 1}});
    CHECK(columnOf(block, Official).join(QLatin1Char('|'))
          == QStringLiteral("甲局长|乙副局长||丙调研员"));
    CHECK(columnOf(block, Led).join(QLatin1Char('|'))
          == QStringLiteral("县中心敬老院消防改造竣工验收|第三季度重点工作督查通报|"
                            "低保对象第三批复核|困境儿童保障政策落实情况自查"));
    // All of them were reported on last week, none this week.
    CHECK(columnOf(block, ThisWeek).count(QStringLiteral("—")) == 4);
    CHECK(columnOf(block, Remark).join(QString()).isEmpty());
}

TEST_CASE("The official and the remark are one box each, the remark wide enough to write in",
          "[weekly_leaders]")
{
    ExampleOffice office;
    put(office, {9001, 103, QStringLiteral("甲局长")});
    const QList<core::ReportColumn> columns = leadersOf(office).columns;
    REQUIRE(columns.size() == 4);
    CHECK(columns.at(Official).isMerged);
    CHECK_FALSE(columns.at(Led).isMerged);
    CHECK(columns.at(ThisWeek).grows);
    CHECK(columns.at(Remark).isMerged);
    CHECK(columns.at(Remark).characters >= 12);
    CHECK(columns.at(Led).characters == 22);
    core::ReportRequest request = office.request();
    request.period = QStringLiteral("2026-W39");
    request.frame = core::PaperFrame::Annex;
    const core::Result<core::Report> annex = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE(annex);
    CHECK(annex->blocks.at(2).columns.at(Led).characters == 19);
}

TEST_CASE("The progress of the week is what was reported in it, up to the day judged on",
          "[weekly_leaders]")
{
    ExampleOffice office;
    put(office, {9001, 106, QStringLiteral("甲局长")});
    report(office, 9011, QDate(2026, 9, 20), QStringLiteral("上周日的话"));
    report(office, 9012, QDate(2026, 9, 25), QStringLiteral("以后的话"));
    CHECK(columnOf(leadersOf(office), ThisWeek).constFirst() == QStringLiteral("—"));
    report(office, 9013, QDate(2026, 9, 21), QStringLiteral("消防检测已补做,待出报告"));
    CHECK(columnOf(leadersOf(office), ThisWeek).constFirst()
          == QStringLiteral("消防检测已补做，待出报告"));
    report(office, 9014, QDate(2026, 9, 24), {});
    CHECK(columnOf(leadersOf(office), ThisWeek).constFirst()
          == QStringLiteral("9月21日：消防检测已补做，待出报告\n9月24日：进度80%"));
}

TEST_CASE("Only open tasks and officials in charge that day are listed, each once",
          "[weekly_leaders]")
{
    ExampleOffice office;
    put(office, {9001, 109, QStringLiteral("办结的")}); // closed on 22 September
    put(office, {9002, 103, QStringLiteral("已调离"), 0, {}, QDate(2026, 9, 20)});
    put(office, {9003, 103, QStringLiteral("将到任"), 0, QDate(2026, 10, 1), {}});
    put(office, {9004, 103, QStringLiteral("甲局长"), 0, {}, QDate(2026, 9, 24)});
    put(office, {9005, 103, QStringLiteral("甲局长"), 0, QDate(2026, 9, 1), {}});
    const core::ReportBlock block = leadersOf(office);
    CHECK(columnOf(block, Official) == QStringList {QStringLiteral("甲局长")});
    CHECK(block.groups == QList<core::ReportGroup> {{0, 1}});
}

TEST_CASE("A task that two officials lead stands with both", "[weekly_leaders]")
{
    ExampleOffice office;
    put(office, {9001, 103, QStringLiteral("甲局长")});
    put(office, {9002, 103, QStringLiteral("乙副局长")});
    const core::ReportBlock block = leadersOf(office);
    CHECK(columnOf(block, Official).join(QLatin1Char('|')) == QStringLiteral("甲局长|乙副局长"));
    CHECK(columnOf(block, Led).count(QStringLiteral("低保对象第三批复核")) == 2);
}

TEST_CASE("A name that means no person of the file is one official, however it is typed",
          "[weekly_leaders]")
{
    ExampleOffice office;
    put(office, {9001, 103, QStringLiteral("王 某(副局长)")});
    put(office, {9002, 106, QStringLiteral("王某（副局长）")});
    const core::ReportBlock block = leadersOf(office);
    CHECK(block.groups == QList<core::ReportGroup> {{0, 2}});
    CHECK(columnOf(block, Official).constFirst() == QStringLiteral("王 某（副局长）"));
}

TEST_CASE("Where nobody leads anything the block is left out and the next takes its number",
          "[weekly_leaders]")
{
    ExampleOffice office;
    CHECK(office.weekly().blocks.size() == 3);
    CHECK(office.weekly().blocks.at(2).heading == QStringLiteral("三、本周重点提示"));
    put(office, {9001, 109, QStringLiteral("甲局长")}); // led, but closed
    CHECK(office.weekly().blocks.size() == 3);
    put(office, {9002, 103, QStringLiteral("甲局长")});
    REQUIRE(office.weekly().blocks.size() == 4);
    CHECK(office.weekly().blocks.at(3).heading == QStringLiteral("四、本周重点提示"));
}

} // namespace tests
