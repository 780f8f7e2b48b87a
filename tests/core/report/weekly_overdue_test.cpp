// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"

namespace tests {

namespace {

QStringList split(const char16_t *texts)
{
    return QString::fromUtf16(texts).split(QLatin1Char('|'));
}

} // namespace

TEST_CASE("Block A lists what is late, the longest first, then what is nearly due",
          "[weekly_overdue]")
{
    const ExampleOffice office;
    const core::ReportBlock block = office.weekly().blocks.at(0);
    CHECK(block.heading == QStringLiteral("一、逾期与临期事项"));
    CHECK(columnOf(block, 0) == split(u"1|2|3|4|5|6"));
    CHECK(columnOf(block, 1)
          == split(u"2026-养老-003|2026-救助-007|2026-区划-002|2026-儿童-004|2026-办公-011|2026-"
                   u"救助-009"));
    CHECK(columnOf(block, 3)
          == split(u"养老服务科|社会救助科|区划地名科|儿童福利科|办公室|社会救助科"));
    CHECK(columnOf(block, 4) == split(u"李某|张某|周某|赵某|王某|张某"));
    CHECK(columnOf(block, 5) == split(u"8月31日|9月10日|9月18日|9月28日|9月30日|10月9日"));
    // Worked out with the notice of 2026: 20 September is worked, 25 to 27 and 1 to 7 October are
    // off.
    CHECK(columnOf(block, 6)
          == split(u"逾期19个工作日（24天）|逾期11个工作日（14天）|逾期5个工作日（6天）|"
                   u"还剩1个工作日|还剩3个工作日|"
                   u"还剩5个工作日"));
}

TEST_CASE("Marks of block A are red for late and yellow for nearly due", "[weekly_overdue]")
{
    const ExampleOffice office;
    const core::ReportBlock block = office.weekly().blocks.at(0);
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        const std::optional<core::ReportMark> mark = block.rows.at(i).cells.last().mark;
        REQUIRE(mark);
        CHECK(mark->colour == (i < 3 ? core::LightColour::Red : core::LightColour::Yellow));
    }
}

TEST_CASE("A task that is far behind and nearly due stands there as nearly due", "[weekly_overdue]")
{
    ExampleOffice office;
    office.put({305,
                11,
                {},
                QStringLiteral("丁"),
                {},
                QDate(2026, 9, 28),
                QStringLiteral("刚动工"),
                QDate(2026, 9, 22)});
    core::Task task = std::get<core::Task>(office.source().record(core::Id {305}));
    task.start = QDate(2026, 1, 5);
    office.source().put(task);
    core::Progress report = std::get<core::Progress>(office.source().record(core::Id {3057}));
    report.percent = 10;
    office.source().put(report);
    const core::ReportBlock block = office.weekly().blocks.at(0);
    const qsizetype row = columnOf(block, 2).indexOf(QStringLiteral("丁"));
    REQUIRE(row >= 0);
    CHECK(block.rows.at(row).cells.last().text == QStringLiteral("还剩1个工作日"));
    REQUIRE(block.rows.at(row).cells.last().mark);
    CHECK(block.rows.at(row).cells.last().mark->colour == core::LightColour::Yellow);
}

TEST_CASE("Closed and suspended tasks are never late", "[weekly_overdue]")
{
    ExampleOffice office;
    office.put({301,
                11,
                {},
                QStringLiteral("甲"),
                {},
                QDate(2026, 9, 1),
                {},
                {},
                core::TaskState::Suspended,
                {}});
    office.put({302,
                11,
                {},
                QStringLiteral("乙"),
                {},
                QDate(2026, 9, 1),
                {},
                {},
                core::TaskState::Closed,
                QDate(2026, 9, 3)});
    CHECK(office.weekly().blocks.at(0).rows.size() == 6);
    // On the Friday of week 36 the second one, closed on Thursday, was no longer late; on that of
    // week 35 it was not yet due.
    office.put({303,
                11,
                {},
                QStringLiteral("丙"),
                QStringLiteral("王某"),
                QDate(2026, 8, 20),
                {},
                {},
                core::TaskState::Closed,
                QDate(2026, 9, 23)});
    CHECK(columnOf(office.weekly(QStringLiteral("2026-W35")).blocks.at(0), 2)
              .contains(QStringLiteral("丙")));
    CHECK_FALSE(columnOf(office.weekly().blocks.at(0), 2).contains(QStringLiteral("丙")));
}

TEST_CASE("A task without unit, person or number is listed with dashes", "[weekly_overdue]")
{
    ExampleOffice office;
    office.put({301, 0, {}, QStringLiteral("甲"), {}, QDate(2026, 1, 5), {}, {}});
    office.source().remove(core::Id {3011});
    const core::ReportRow row = office.weekly().blocks.at(0).rows.first();
    CHECK(row.cells.at(1).text == QStringLiteral("—"));
    CHECK(row.cells.at(2).text == QStringLiteral("甲"));
    CHECK(row.cells.at(3).text == QStringLiteral("—"));
    CHECK(row.cells.at(4).text == QStringLiteral("—"));
}

TEST_CASE("A task due on a day off names the last workday before it", "[weekly_overdue]")
{
    ExampleOffice office;
    // 25 to 27 September 2026 are off.
    office.put({301, 11, {}, QStringLiteral("甲"), {}, QDate(2026, 9, 26), {}, {}});
    const core::ReportRow row = office.weekly().blocks.at(0).rows.at(3);
    CHECK(row.cells.at(2).text == QStringLiteral("甲"));
    CHECK(row.cells.at(5).text == QStringLiteral("9月26日"));
    CHECK(row.cells.at(6).text == QStringLiteral("还剩2天（0个工作日）\n末工作日9月24日"));
    // Once it is late there is nothing left to name.
    const core::ReportBlock later = office.weekly(QStringLiteral("2026-W40")).blocks.at(0);
    for (const QString &text : columnOf(later, 6))
        CHECK((!text.contains(QStringLiteral("末工作日"))
               || text.startsWith(QStringLiteral("还剩"))));
}

TEST_CASE("Block A has a line for a quiet week", "[weekly_overdue]")
{
    const ExampleOffice office;
    const core::ReportBlock block = office.weekly(QStringLiteral("2026-W20")).blocks.at(0);
    CHECK(block.rows.isEmpty());
    CHECK(block.emptyText == QStringLiteral("本周无逾期和临期事项。"));
}

} // namespace tests
