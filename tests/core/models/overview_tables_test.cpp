// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/overview_tables.h"
#include "tests/support/catch.h"
#include "tests/support/example_county.h"
#include "tests/support/list_record_source.h"

using namespace core;

namespace {

Overview county(QDate asOf = tests::kCountyToday)
{
    const tests::ListRecordSource source(tests::countyRecords());
    return *readOverview(source, {{tests::kCountyLedger}, asOf}, WorkCalendar::builtIn());
}

QString line(const CountTable &table, int row)
{
    QStringList cells {table.names.at(row)};
    for (const CountedNumber &number : table.numbers.at(row))
        cells.append(number.text);
    return cells.join(u'|');
}

/// Every number that is no rate says how many tasks it opens.
void checkNumbers(const CountTable &table)
{
    for (const QList<CountedNumber> &row : table.numbers) {
        CHECK(row.size() == table.headings.size() - 1);
        for (const CountedNumber &number : row) {
            const bool isRate = number.text.contains(u'%') || number.text == u"—";
            if (!isRate && !number.text.isEmpty())
                CHECK(number.text == QString::number(number.tasks.size()));
        }
    }
}

} // namespace

TEST_CASE("the table of units reads like the picture")
{
    const CountTable table = unitTable(county());
    const QStringList expected = QStringLiteral("养老服务科|7|2|4|0|2|50.0%|100.0%\n"
                                                "社会组织科|5|2|0|0|0|0.0%|—\n"
                                                "基层政权科|4|1|1|1|1|50.0%|100.0%\n"
                                                "社会事务科|3|1|1|0|1|100.0%|0.0%\n"
                                                "社会救助科|4|1|0|0|2|66.7%|50.0%\n"
                                                "慈善社工科|4|1|0|0|1|50.0%|100.0%\n"
                                                "殡葬管理所|3|1|0|0|1|50.0%|100.0%\n"
                                                "儿童福利科|3|0|1|0|2|100.0%|100.0%\n"
                                                "区划地名科|3|0|1|0|1|100.0%|100.0%\n"
                                                "规划财务科|3|0|0|0|1|100.0%|100.0%\n"
                                                "办公室|2|0|0|0|2|100.0%|100.0%\n"
                                                "救助管理站|2|0|0|1|2|100.0%|100.0%\n"
                                                "Total|43|9|8|2|16|66.7%|87.5%")
                                     .split(u'\n');
    REQUIRE(table.names.size() == expected.size());
    for (int row = 0; row < expected.size(); ++row)
        CHECK(line(table, row) == expected.at(row));
    CHECK(table.hasTotal);
    checkNumbers(table);
}

TEST_CASE("a number is named by its unit and by what it counts, a sum by the latter alone")
{
    const CountTable table = unitTable(county());
    CHECK(table.numbers.first().at(1).name == QStringLiteral("养老服务科: Overdue or far behind"));
    CHECK(table.numbers.last().at(1).name == QStringLiteral("Overdue or far behind"));
    CHECK(table.numbers.first().at(5).name == QStringLiteral("养老服务科: To be closed by now"));
    CHECK(table.numbers.first().at(5).tasks.size() == 4);
    CHECK(table.lights.at(2) == LightColour::Red);
    CHECK(table.lights.at(3) == LightColour::Yellow);
}

TEST_CASE("the twin of the on-time bars holds each unit's closings and what is late, and the sum")
{
    // Counted by hand in the list of the county, as on 24 September 2026.
    const CountTable table = onTimeTable(county());
    const QStringList expected = QStringLiteral("养老服务科|2|0|2|4|50.0%\n"
                                                "社会组织科|0|0|2|2|0.0%\n"
                                                "基层政权科|1|0|1|2|50.0%\n"
                                                "社会事务科|0|1|0|1|0.0%\n"
                                                "社会救助科|1|1|1|3|33.3%\n"
                                                "慈善社工科|1|0|1|2|50.0%\n"
                                                "殡葬管理所|1|0|1|2|50.0%\n"
                                                "儿童福利科|2|0|0|2|100.0%\n"
                                                "区划地名科|1|0|0|1|100.0%\n"
                                                "规划财务科|1|0|0|1|100.0%\n"
                                                "办公室|2|0|0|2|100.0%\n"
                                                "救助管理站|2|0|0|2|100.0%\n"
                                                "Total|14|2|8|24|58.3%")
                                     .split(u'\n');
    REQUIRE(table.names.size() == expected.size());
    for (int row = 0; row < expected.size(); ++row)
        CHECK(line(table, row) == expected.at(row));
    CHECK(table.hasTotal);
    CHECK(table.lights.at(3) == LightColour::Red);
    CHECK(table.numbers.first().at(2).name == QStringLiteral("养老服务科: Late and open"));
    CHECK(table.numbers.last().at(3).name == QStringLiteral("Closed or overdue"));
    CHECK(table.numbers.last().at(4).tasks.size() == 24);
    checkNumbers(table);
}

TEST_CASE("what is due today is not yet late, and a unit nothing has fallen due for has no rate")
{
    // On 1 March 2026 nothing is closed or due; on 23 September one open task is due.
    const CountTable early = onTimeTable(county(QDate(2026, 3, 1)));
    CHECK(line(early, static_cast<int>(early.names.size()) - 1)
          == QStringLiteral("Total|0|0|0|0|—"));
    const Overview overview = county(QDate(2026, 9, 23));
    CHECK(overview.counts.number(Count::ToBeClosed)
          == overview.counts.number(Count::FallenDue) + 1);
}

TEST_CASE("the twin of the bars holds each month, and the sum")
{
    const CountTable table = dueTable(county());
    REQUIRE(table.names.size() == 13);
    CHECK(line(table, 8)
          == QStringLiteral("Sept|3|5|5|0|13")
                 .replace(QStringLiteral("Sept"), monthName(QDate(2026, 9, 1))));
    CHECK(line(table, 12) == QStringLiteral("Total|16|9|8|26|59"));
    CHECK(table.numbers.at(8).at(1).name
          == QStringLiteral("Due in %1: Late").arg(monthName({2026, 9, 1})));
    checkNumbers(table);
}

TEST_CASE("tasks that are due in no month of the year have a row of their own")
{
    const CountTable table = dueTable(county(QDate(2026, 9, 24)));
    CHECK(table.names.size() == 13);
    Overview overview = county();
    overview.elsewhere.byState[3] = {Id {5}};
    const CountTable with = dueTable(overview);
    REQUIRE(with.names.size() == 14);
    CHECK(line(with, 12) == QStringLiteral("Other years, or no deadline|0|0|0|1|1"));
    CHECK(line(with, 13) == QStringLiteral("Total|16|9|8|27|60"));
}

TEST_CASE("the twin of the lines has no actual number for months to come")
{
    const CountTable table = completionTable(county());
    REQUIRE(table.names.size() == 12);
    CHECK(line(table, 8).endsWith(QStringLiteral("|29|16")));
    CHECK(line(table, 9).endsWith(QStringLiteral("|37|")));
    CHECK(table.numbers.at(9).at(1).tasks.isEmpty());
    checkNumbers(table);
}

TEST_CASE("a figure of the page counts what its name says")
{
    const Overview overview = county();
    const CountedNumber red = countedNumber(overview, Count::Red);
    CHECK(red.text == QStringLiteral("9"));
    CHECK(red.tasks.size() == 9);
    CHECK(red.name == QStringLiteral("Overdue or far behind"));
    const CountedNumber rate = rateNumber(overview.counts, RateKind::Completion);
    CHECK(rate.text == QStringLiteral("66.7%"));
    CHECK(rate.tasks.size() == 24);
}

TEST_CASE("tasks without a lead unit say so")
{
    tests::ListRecordSource source(tests::countyRecords());
    Task task = std::get<Task>(source.record(Id {1001}));
    task.unit = {};
    source.put(task);
    const auto overview = readOverview(
        source, {{tests::kCountyLedger}, tests::kCountyToday}, WorkCalendar::builtIn());
    REQUIRE(overview.has_value());
    CHECK(unitTable(*overview).names.contains(QStringLiteral("No section named")));
}
