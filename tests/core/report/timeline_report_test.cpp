// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/countdown.h"
#include "core/report/timeline_report.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"

using namespace core;
using tests::dayingTask;

namespace {

class Fixture
{
public:
    [[nodiscard]] TimelineRequest request() const
    {
        return {
            source, calendar, clock, {tests::kDayingLedger}, {}, TimelineGrouping::Objective, {}};
    }

    tests::ListRecordSource source {tests::dayingRecords()};
    WorkCalendar calendar = WorkCalendar::builtIn();
    tests::FakeClock clock {QDate(2021, 7, 28)};
};

} // namespace

TEST_CASE_METHOD(Fixture,
                 "a printed timeline has a heading for each objective and a row for each task")
{
    const auto report = timelineReport(request());
    REQUIRE(report.has_value());
    CHECK(report->lines.size() == 3 + 9);
    CHECK(report->lines.at(0).isGroup);
    CHECK(report->lines.at(0).name == QStringLiteral("城乡社区治理能力和水平全面提升"));
    CHECK(report->lines.at(1).name == QStringLiteral("完成全县18个社区亲民化改造"));
    CHECK(report->lines.at(1).person == QStringLiteral("胡应兵"));
    CHECK(report->lines.at(1).due == QStringLiteral("2021-12-31"));
    CHECK(report->days == DateSpan {QDate(2021, 12, 31), QDate(2025, 12, 31)});
}

TEST_CASE_METHOD(Fixture, "every sheet says what it is, of which day and in Chinese")
{
    const auto report = timelineReport(request());
    REQUIRE(report.has_value());
    CHECK(report->title == QStringLiteral("大英县民政局对标竞进工作清单挂图"));
    CHECK(report->asOf == QStringLiteral("数据截至：2021年7月28日"));
    CHECK(report->headers
          == QStringList {
              QStringLiteral("任务"), QStringLiteral("责任人"), QStringLiteral("完成时限")});
    CHECK(report->fileName == QStringLiteral("大英县民政局对标竞进工作清单挂图（2021年7月28日）"));
    CHECK(report->stamp.startsWith(report->title));
    CHECK(report->note.isEmpty());
}

TEST_CASE_METHOD(Fixture, "what is filtered out is said to be so")
{
    TimelineRequest wanted = request();
    wanted.filter.hits = QSet {dayingTask(1, 1)};
    const auto report = timelineReport(wanted);
    REQUIRE(report.has_value());
    CHECK(report->lines.size() == 2);
    CHECK(report->note == QStringLiteral("已筛选1/9项"));
}

TEST_CASE_METHOD(Fixture, "a year whose days off are not known is said to be so")
{
    clock.setToday(QDate(2031, 7, 28));
    const auto report = timelineReport(request());
    REQUIRE(report.has_value());
    CHECK(report->note == QStringLiteral("放假安排尚未录入，暂按双休日计算"));
}

TEST_CASE_METHOD(Fixture, "a printed timeline says and marks what its ledger counts down to")
{
    source.put(Setting {Id {999901},
                        countdownSetting(tests::kDayingLedger),
                        QStringLiteral("2021-12-31 试点验收")});
    const QString said = QStringLiteral("距试点验收（12月31日）还有156天（108个工作日）");
    TimelineRequest wanted = request();
    wanted.filter.hits = QSet {dayingTask(1, 1)};
    const auto report = timelineReport(wanted);
    REQUIRE(report.has_value());
    CHECK(report->marks == QList<MarkedDay> {{QDate(2021, 12, 31), said}});
    CHECK(report->note == said + QStringLiteral("；已筛选1/9项"));
}

TEST_CASE_METHOD(Fixture, "of a collapsed group only the heading is printed")
{
    TimelineRequest wanted = request();
    const Id objective = std::get<Task>(source.record(dayingTask(1, 1))).parent;
    wanted.collapsed = {TimelineKey {objective, {}}};
    const auto report = timelineReport(wanted);
    REQUIRE(report.has_value());
    CHECK(report->lines.size() == 3 + 6);
    CHECK(report->lines.at(0).isCollapsed);
    CHECK(report->lines.at(1).isGroup);
}

TEST_CASE_METHOD(Fixture, "a ledger that does not exist cannot be printed")
{
    TimelineRequest wanted = request();
    wanted.ledgers = {Id {999}};
    const auto report = timelineReport(wanted);
    REQUIRE_FALSE(report.has_value());
    CHECK(report.error().kind == ErrorKind::NotFound);
}
