// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_proposals.h"
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"

namespace tests {

namespace {

QString proposalsOf(const ExampleOffice &office, const QString &week = QStringLiteral("2026-W39"))
{
    core::ReportRequest request = office.request();
    request.period = week;
    const core::Result<core::WeeklyData> data = core::readWeeklyData(request);
    REQUIRE(data);
    return core::printedProposals(*data, request.calendar);
}

} // namespace

TEST_CASE("The papers proposed in the seven days before are told, the gravest first",
          "[weekly_proposals]")
{
    const ExampleOffice office;
    // From Friday, 18 to Thursday, 24 September; the 20th is worked. 10 workdays after 10 September
    // is the 23rd; 5 after the 18th is the 24th (1 after it, the 20th, is told no more); 3 before
    // the 30th is the 24th, before the 28th the 22nd.
    CHECK(proposalsOf(office)
          == QStringLiteral("约谈1项：低保对象第三批复核（社会救助科，张某）。\n"
                            "列入通报1项：乡村地名信息采集上图（区划地名科，周某）。\n"
                            "发蓝色督办单（提醒）2项：第三季度重点工作督查通报（办公室，王某）；"
                            "困境儿童保障政策落实情况自查（儿童福利科，赵某）。"));
}

TEST_CASE("The day after the due date proposes a red slip", "[weekly_proposals]")
{
    const ExampleOffice office;
    // Due on Monday, 31 August; judged on Friday, 4 September.
    CHECK(proposalsOf(office, QStringLiteral("2026-W36"))
          == QStringLiteral("发红色督办单1项：县中心敬老院消防改造竣工验收（养老服务科，李某）。"));
}

TEST_CASE("Nothing is proposed in a quiet week", "[weekly_proposals]")
{
    const ExampleOffice office;
    CHECK(proposalsOf(office, QStringLiteral("2026-W20")).isEmpty());
}

TEST_CASE("A task whose reminders are put off has no paper until they come back",
          "[weekly_proposals]")
{
    ExampleOffice office;
    core::Snooze snooze;
    snooze.id = core::Id {9001};
    snooze.task = core::Id {108};
    snooze.date = QDate(2026, 9, 22);
    snooze.until = QDate(2026, 9, 30);
    snooze.reason = QStringLiteral("等省厅复核");
    office.source().put(snooze);
    CHECK_FALSE(proposalsOf(office).contains(QStringLiteral("列入通报")));
    snooze.until = QDate(2026, 9, 24);
    office.source().put(snooze);
    CHECK(proposalsOf(office).contains(QStringLiteral("列入通报")));
}

TEST_CASE("A step the ledger has switched off proposes nothing", "[weekly_proposals]")
{
    ExampleOffice office;
    core::Ledger ledger = std::get<core::Ledger>(office.source().record(core::Id {1}));
    ledger.silentSteps = QStringLiteral("late_5 late_10 before_3");
    office.source().put(ledger);
    // What was proposed before it, on the 20th, is the last word now.
    CHECK(proposalsOf(office)
          == QStringLiteral("发红色督办单1项：乡村地名信息采集上图（区划地名科，周某）。"));
}

TEST_CASE("A task closed by the day judged on has no paper", "[weekly_proposals]")
{
    ExampleOffice office;
    office.put({301,
                11,
                {},
                QStringLiteral("甲"),
                {},
                QDate(2026, 9, 22),
                {},
                {},
                core::TaskState::Closed,
                QDate(2026, 9, 24)});
    CHECK_FALSE(proposalsOf(office).contains(QStringLiteral("甲")));
    // Closed after it, it was open then: its red slip fell on the 23rd.
    office.put({302,
                11,
                {},
                QStringLiteral("乙"),
                {},
                QDate(2026, 9, 22),
                {},
                {},
                core::TaskState::Closed,
                QDate(2026, 9, 28)});
    CHECK(proposalsOf(office).contains(QStringLiteral("发红色督办单1项：乙（办公室）。")));
}

TEST_CASE("A task is named with its unit, its persons and a detail, as far as they are known",
          "[weekly_proposals]")
{
    core::WeeklyData data;
    data.asOf = QDate(2026, 9, 24);
    core::WeeklyTask task;
    task.bundle.task.title = QStringLiteral("建成社区食堂。");
    CHECK(core::highlightedTask(task, data, {}) == QStringLiteral("建成社区食堂"));
    core::Responsibility person;
    person.text = QStringLiteral("何某");
    task.bundle.responsibilities.append(person);
    CHECK(core::highlightedTask(task, data, QStringLiteral("9月30日"))
          == QStringLiteral("建成社区食堂（何某，9月30日）"));
}

} // namespace tests
