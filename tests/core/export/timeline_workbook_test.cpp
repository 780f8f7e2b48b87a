// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/timeline_workbook.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"

using namespace core;

namespace {

class TimelineTables
{
public:
    [[nodiscard]] Worksheet sheet(const QSet<TimelineKey> &collapsed = {}) const
    {
        const auto report = timelineReport({source,
                                            calendar,
                                            clock,
                                            {tests::kDayingLedger},
                                            {},
                                            TimelineGrouping::Objective,
                                            collapsed});
        REQUIRE(report.has_value());
        return timelineWorkbook(*report).sheets.first();
    }

    tests::ListRecordSource source {tests::dayingRecords()};
    WorkCalendar calendar = WorkCalendar::builtIn();
    tests::FakeClock clock {QDate(2022, 1, 5)};
};

} // namespace

TEST_CASE("a timeline is a table of its groups and what its bars show")
{
    TimelineTables tables;
    Task task = std::get<Task>(tables.source.record(tests::dayingTask(1, 1)));
    task.start = QDate(2021, 7, 13);
    tables.source.put(task);
    Progress report;
    report.id = Id {900};
    report.task = task.id;
    report.date = QDate(2021, 12, 1);
    report.percent = 80;
    tables.source.put(report);
    const Worksheet sheet = tables.sheet();
    REQUIRE(sheet.rows.size() == 9);
    CHECK(sheet.title == QStringLiteral("大英县民政局对标竞进工作清单挂图"));
    CHECK(sheet.head.first() == QStringLiteral("数据截至：2022年1月5日"));
    CHECK(sheet.merges == QList<WorksheetMerge> {{0, 0, 3}, {0, 3, 3}, {0, 6, 3}});
    CHECK(sheet.rows.at(0).at(0).text == tests::dayingObjectives().at(0));
    CHECK(sheet.rows.at(1).at(0).text.isEmpty());
    CHECK(sheet.rows.at(0).at(1).text == tests::dayingRows().at(0).content);
    CHECK(sheet.rows.at(0).at(2).text == QStringLiteral("胡应兵"));
    CHECK(sheet.rows.at(0).at(3).day == QDate(2021, 7, 13));
    CHECK(sheet.rows.at(0).at(4).day == QDate(2021, 12, 31));
    CHECK(sheet.rows.at(0).at(5).number == 80);
    CHECK(sheet.rows.at(0).at(6).text == QStringLiteral("逾期"));
    CHECK(sheet.rows.at(0).at(7).text == QStringLiteral("逾期2个工作日（5天）"));
    CHECK_FALSE(sheet.rows.at(1).at(3).day.isValid());
}

TEST_CASE("a group whose tasks are hidden is one row that counts them")
{
    const TimelineTables tables;
    TimelineKey key;
    key.id = tests::dayingTask(2, 0);
    const Worksheet sheet = tables.sheet({key});
    REQUIRE(sheet.rows.size() == 7);
    CHECK(sheet.rows.at(3).at(0).text == tests::dayingObjectives().at(1));
    CHECK(sheet.rows.at(3).at(1).text == QStringLiteral("共 3 项"));
    CHECK(sheet.merges == QList<WorksheetMerge> {{0, 0, 3}, {0, 4, 3}});
}

TEST_CASE("a timeline without tasks says so")
{
    const Workbook workbook = timelineWorkbook({});
    CHECK(workbook.sheets.first().rows.isEmpty());
    CHECK(workbook.sheets.first().emptyText == QStringLiteral("没有可列的任务。"));
}
