// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/countdown_line.h"
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"

namespace tests {

namespace {

core::CountdownDays awaited(QDate day, int calendarDays, int workdays)
{
    return {{QStringLiteral("试点验收(省级)"), day}, calendarDays, workdays};
}

core::Setting acceptanceOn(const QString &day)
{
    return {core::Id {999901},
            core::countdownSetting(core::Id {1}),
            day + QStringLiteral(" 全国婚俗改革试点验收")};
}

} // namespace

TEST_CASE("A countdown is printed with its day, what is left and the workdays of it",
          "[countdown_line]")
{
    CHECK(core::printedCountdowns({}, 2026).isEmpty());
    CHECK(core::printedCountdowns({awaited(QDate(2026, 10, 12), 18, 7)}, 2026)
          == QStringLiteral("距试点验收（省级）（10月12日）还有18天（7个工作日）。"));
    CHECK(core::printedCountdowns({awaited(QDate(2026, 9, 18), -6, -5)}, 2026)
          == QStringLiteral("试点验收（省级）（9月18日）已过6天（5个工作日）。"));
    CHECK(core::printedCountdowns({awaited(QDate(2026, 9, 24), 0, 0)}, 2026)
          == QStringLiteral("今天是试点验收（省级）之日。"));
    CHECK(core::printedCountdowns({awaited(QDate(2027, 6, 30), 279, 188)}, 2026)
              .contains(QStringLiteral("2027年6月30日")));
}

TEST_CASE("A countdown marks its day on a printed timeline", "[countdown_line]")
{
    CHECK(core::printedMarks({}, 2026).isEmpty());
    CHECK(core::printedMarks({awaited(QDate(2026, 10, 12), 18, 7)}, 2026)
          == QList<core::MarkedDay> {
              {QDate(2026, 10, 12),
               QStringLiteral("距试点验收（省级）（10月12日）还有18天（7个工作日）")}});
}

TEST_CASE("The weekly sheet counts down to what its ledger names, judged on its own day",
          "[countdown_line]")
{
    ExampleOffice office;
    CHECK_FALSE(office.weekly().countLine.contains(QStringLiteral("距")));
    office.source().put(acceptanceOn(QStringLiteral("2026-10-12")));
    CHECK(office.weekly().countLine.endsWith(
        QStringLiteral("。距全国婚俗改革试点验收（10月12日）还有18天（7个工作日）。")));
    // Printed on 20 October, the sheet of week 42 is that of Friday, 16 October.
    CHECK(office.weekly(QStringLiteral("2026-W42"))
              .countLine.endsWith(
                  QStringLiteral("。全国婚俗改革试点验收（10月12日）已过4天（4个工作日）。")));
}

TEST_CASE("The weekly sheet of another ledger does not count down", "[countdown_line]")
{
    ExampleOffice office;
    office.source().put(acceptanceOn(QStringLiteral("2026-10-12")));
    core::Ledger ledger;
    ledger.id = core::Id {7};
    ledger.title = QStringLiteral("结转事项");
    office.source().put(ledger);
    core::ReportRequest request = office.request();
    request.period = QStringLiteral("2026-W39");
    request.ledgers = {core::Id {7}};
    const auto report = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE(report);
    CHECK_FALSE(report->countLine.contains(QStringLiteral("婚俗")));
}

TEST_CASE("The note of the sheet says that the days off of the year counted to are not known",
          "[countdown_line]")
{
    const core::WorkCalendar &calendar = core::WorkCalendar::builtIn();
    CHECK(core::knowsYearsOf({}, calendar));
    CHECK(core::knowsYearsOf({awaited(QDate(2026, 10, 12), 18, 7)}, calendar));
    CHECK_FALSE(core::knowsYearsOf({awaited(QDate(2031, 6, 30), 1740, 1240)}, calendar));

    ExampleOffice office;
    office.source().put(acceptanceOn(QStringLiteral("2031-06-30")));
    const core::Report report = office.weekly();
    QString note;
    for (const core::ReportText &piece : report.note)
        note += piece.text;
    CHECK(note.contains(QStringLiteral("暂按双休日计算")));
}

} // namespace tests
