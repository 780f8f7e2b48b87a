// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_data.h"
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"

namespace tests {

using core::TaskState;
using core::WeeklyData;

namespace {

WeeklyData dataOf(const core::ReportRequest &request)
{
    const core::Result<WeeklyData> data = core::readWeeklyData(request);
    REQUIRE(data);
    return *data;
}

core::ReportRequest week39(const ExampleOffice &office)
{
    core::ReportRequest request = office.request();
    request.period = QStringLiteral("2026-W39");
    return request;
}

ExampleTask task(qint64 id, TaskState state, QDate closedOn = {})
{
    return {id, 11, {}, QStringLiteral("甲"), {}, QDate(2026, 12, 31), {}, {}, state, closedOn};
}

} // namespace

TEST_CASE("The sheet reads all tasks that are or were open", "[weekly_data]")
{
    ExampleOffice office;
    const WeeklyData data = dataOf(week39(office));
    CHECK(data.tasks.size() == 33);
    CHECK(data.issuer.office == QStringLiteral("示例县民政局"));
    CHECK(data.issuer.reporter == data.issuer.office);
    CHECK(data.issuer.units.size() == 9);
    CHECK(data.people.isEmpty());
    office.put(task(301, TaskState::Draft));
    office.put(task(302, TaskState::Cancelled));
    office.put(task(303, TaskState::Suspended));
    CHECK(dataOf(week39(office)).tasks.size() == 33);
    office.put(task(304, TaskState::Closed, QDate(2026, 3, 1)));
    CHECK(dataOf(week39(office)).tasks.size() == 34);
}

TEST_CASE("Of an objective and its tasks the tasks are read", "[weekly_data]")
{
    ExampleOffice office;
    office.put(task(301, TaskState::InProgress));
    core::Task child;
    child.id = core::Id {302};
    child.ledger = core::Id {1};
    child.parent = core::Id {301};
    child.title = QStringLiteral("乙");
    office.source().put(child);
    const WeeklyData data = dataOf(week39(office));
    REQUIRE(data.tasks.size() == 34);
    CHECK(data.tasks.last().bundle.task.title == QStringLiteral("乙"));
}

TEST_CASE("A week is judged on its last workday, this week on today", "[weekly_data]")
{
    const ExampleOffice office;
    // Friday, 25 September 2026 is a day off.
    CHECK(dataOf(week39(office)).asOf == QDate(2026, 9, 24));
    // The clock stands at Tuesday, 20 October 2026.
    CHECK(dataOf(office.request()).asOf == QDate(2026, 10, 20));
    core::ReportRequest asked = week39(office);
    asked.asOf = QDate(2026, 9, 22);
    CHECK(dataOf(asked).asOf == QDate(2026, 9, 22));
    CHECK(dataOf(asked).week == core::Week {2026, 39});
}

TEST_CASE("Without a period an as-of day brings its own week", "[weekly_data]")
{
    const ExampleOffice office;
    core::ReportRequest request = office.request();
    request.asOf = QDate(2026, 3, 4);
    CHECK(dataOf(request).week == core::Week {2026, 10});
}

TEST_CASE("Every task carries its light of this week and of the last one", "[weekly_data]")
{
    ExampleOffice office;
    office.put({301, 11, {}, QStringLiteral("甲"), {}, QDate(2026, 9, 21), {}, {}});
    const WeeklyData data = dataOf(week39(office));
    const core::WeeklyTask &late = data.tasks.last();
    // Last week ends on Sunday the 20th, a make-up day.
    CHECK(late.light.isOverdue);
    CHECK_FALSE(late.lastWeekLight.isOverdue);
    CHECK(late.lastWeekLight.isDueSoon);
    CHECK(late.isOpen);
    CHECK(late.ledgerYear == 2026);
}

TEST_CASE("A task closed after the day was still open on it", "[weekly_data]")
{
    core::TaskFacts facts;
    facts.state = TaskState::Closed;
    facts.closedOn = QDate(2026, 9, 25);
    CHECK(core::wasOpenOn(facts, QDate(2026, 9, 24)));
    CHECK_FALSE(core::wasOpenOn(facts, QDate(2026, 9, 25)));
    // A closing without a date counts as known.
    facts.closedOn = QDate();
    CHECK_FALSE(core::wasOpenOn(facts, QDate(2026, 9, 24)));
}

TEST_CASE("Of one unit only its tasks are read, and it reports", "[weekly_data]")
{
    const ExampleOffice office;
    core::ReportRequest request = week39(office);
    request.unit = core::Id {12};
    const WeeklyData data = dataOf(request);
    CHECK(data.issuer.reporter == QStringLiteral("社会救助科"));
    CHECK(data.issuer.office == QStringLiteral("示例县民政局"));
    for (const core::WeeklyTask &task : data.tasks)
        CHECK(task.facts.unit == core::Id {12});
}

TEST_CASE("What cannot be read is told by kind", "[weekly_data]")
{
    const ExampleOffice office;
    core::ReportRequest noWeek = office.request();
    noWeek.period = QStringLiteral("2026-W54");
    CHECK(core::readWeeklyData(noWeek).error().kind == core::ErrorKind::WrongUsage);
    core::ReportRequest noUnit = office.request();
    noUnit.unit = core::Id {99};
    CHECK(core::readWeeklyData(noUnit).error().kind == core::ErrorKind::NotFound);
    core::ReportRequest noLedger = office.request();
    noLedger.ledgers = {core::Id {1}, core::Id {99}};
    CHECK(core::readWeeklyData(noLedger).error().kind == core::ErrorKind::NotFound);
}

TEST_CASE("Years without a notice are noticed where days are counted in them", "[weekly_data]")
{
    ExampleOffice office;
    CHECK(dataOf(week39(office)).isCalendarKnown);
    // A task of 2031 that is neither late nor nearly due counts no day of that year.
    office.put({301, 11, {}, QStringLiteral("甲"), {}, QDate(2031, 12, 31), {}, {}});
    CHECK(dataOf(week39(office)).isCalendarKnown);
    core::ReportRequest request = office.request();
    request.asOf = QDate(2031, 12, 30);
    CHECK_FALSE(dataOf(request).isCalendarKnown);
}

} // namespace tests
