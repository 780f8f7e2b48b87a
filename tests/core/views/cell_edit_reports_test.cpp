// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/cell_edit.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

const Id kReportedTask = dayingTask(1, 1);

// "07-30 60 已开工 张某", one line a report.
QString reports(const EditDesk &desk)
{
    QStringList lines;
    for (const Progress &report : desk.bundle(kReportedTask).reports) {
        const QString percent
            = report.percent ? QString::number(*report.percent) : QStringLiteral("-");
        lines << report.date.toString(u"MM-dd") + u' ' + percent + u' ' + report.text + u' '
                + report.typedBy;
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("percent and progress typed on one day are one report, the next day begins another")
{
    EditDesk desk;
    const auto set = desk.type(kReportedTask, ColumnField::Report, u"已开工");
    REQUIRE(set.has_value());
    CHECK(set->action
          == Action {ActionKind::Report, {QStringLiteral("完成全县18个社区亲民化改造")}});
    REQUIRE(desk.type(kReportedTask, ColumnField::Percent, u"４０％").has_value());
    CHECK(reports(desk) == QStringLiteral("07-30 40 已开工 张某"));

    desk.today = QDate(2021, 8, 2);
    REQUIRE(desk.type(kReportedTask, ColumnField::Percent, u"55").has_value());
    CHECK(reports(desk) == QStringLiteral("07-30 40 已开工 张某\n08-02 55  张某"));
    CHECK(desk.text(kReportedTask, ColumnField::Percent) == QStringLiteral("55"));
    CHECK(desk.text(kReportedTask, ColumnField::Report) == QStringLiteral("已开工"));
    CHECK(desk.cell(kReportedTask, ColumnField::Report).prefix == QStringLiteral("07-30"));
}

TEST_CASE("a correction on the same day amends the report of that day")
{
    EditDesk desk;
    REQUIRE(desk.type(kReportedTask, ColumnField::Report, u"已开公").has_value());
    REQUIRE(desk.type(kReportedTask, ColumnField::Report, u"已开工").has_value());
    CHECK(reports(desk) == QStringLiteral("07-30 - 已开工 张某"));
    REQUIRE(desk.type(kReportedTask, ColumnField::Report, u"").has_value());
    CHECK(reports(desk).isEmpty());
}

TEST_CASE("emptying one half of today's report leaves the other")
{
    EditDesk desk;
    REQUIRE(desk.type(kReportedTask, ColumnField::Report, u"已开工").has_value());
    REQUIRE(desk.type(kReportedTask, ColumnField::Percent, u"40").has_value());
    REQUIRE(desk.type(kReportedTask, ColumnField::Percent, u"").has_value());
    CHECK(reports(desk) == QStringLiteral("07-30 - 已开工 张某"));
}

TEST_CASE("a report of an earlier day is not taken away by emptying the cell")
{
    EditDesk desk;
    REQUIRE(desk.type(kReportedTask, ColumnField::Percent, u"40").has_value());
    REQUIRE(desk.type(kReportedTask, ColumnField::Report, u"已开工").has_value());
    desk.today = QDate(2022, 1, 4);
    CHECK(tests::refusal(desk.type(kReportedTask, ColumnField::Percent, u""))
          == QStringLiteral("percent missing"));
    CHECK(tests::refusal(desk.type(kReportedTask, ColumnField::Report, u" "))
          == QStringLiteral("report missing"));
    CHECK(desk.cell(kReportedTask, ColumnField::Report).prefix == QStringLiteral("2021-07-30"));
}

TEST_CASE("only whole percentages from 0 to 100 are taken")
{
    EditDesk desk;
    for (const char16_t *text : {u"101", u"-1", u"8.5", u"一半", u"%"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(tests::refusal(desk.type(kReportedTask, ColumnField::Percent, text))
              == QStringLiteral("percent out_of_range"));
    }
    CHECK(desk.type(kReportedTask, ColumnField::Percent, u"0").has_value());
    CHECK(desk.type(kReportedTask, ColumnField::Percent, u" 100 % ").has_value());
    CHECK(reports(desk) == QStringLiteral("07-30 100  张某"));
}

TEST_CASE("reports dated after the as-of day are not known yet")
{
    EditDesk desk;
    REQUIRE(desk.type(kReportedTask, ColumnField::Percent, u"40").has_value());
    const TaskBundle bundle = desk.bundle(kReportedTask);
    CHECK(cellValue({bundle, nullptr, QDate(2021, 7, 29)}, {ColumnField::Percent, {}, {}})
              .text.isEmpty());
}
