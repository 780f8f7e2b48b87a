// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_heading.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

SheetHeading heading(const QList<QStringList> &rows)
{
    SheetGrid grid(QStringLiteral("表"));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column)
            REQUIRE(grid.setCell({row, column}, {rows.at(row).at(column)}));
    }
    return readHeading(grid, static_cast<int>(rows.size()));
}

SheetHeading ofTitle(const char16_t *title)
{
    return heading({{QString::fromUtf16(title)}});
}

} // namespace

TEST_CASE("the title gives the office and the years")
{
    CHECK(ofTitle(u"大英县民政局对标竞进工作清单")
          == SheetHeading {QStringLiteral("大英县民政局对标竞进工作清单"),
                           QStringLiteral("大英县民政局"),
                           0,
                           0,
                           {},
                           {},
                           QStringLiteral("大英县民政局对标竞进工作清单")});
    const SheetHeading yearly = ofTitle(u"2026年度楚雄州民政局目标任务一览表");
    CHECK(yearly.office == QStringLiteral("楚雄州民政局"));
    CHECK(yearly.year == 2026);
    CHECK(yearly.lastYear == 0);
    const SheetHeading span = ofTitle(u"安康市民政局2021—2025年重点项目台账");
    CHECK(span.office == QStringLiteral("安康市民政局"));
    CHECK(span.year == 2021);
    CHECK(span.lastYear == 2025);
    CHECK(ofTitle(u"２０２６年重点工作").year == 2026);
    CHECK(ofTitle(u"全市民政局长会议任务分解表").office.isEmpty());
    CHECK(ofTitle(u"五年任务清单").year == 0);
    CHECK(ofTitle(u"9999年计划").year == 0);
    CHECK(ofTitle(u"2025-2021年计划").year == 0);
}

TEST_CASE("what an exported table says of its filter is no title, and a day in it not its own")
{
    const QString filter = QStringLiteral("已筛选 3/9：时限早于 2026-06-30；查找“低保”");
    const SheetHeading read = heading({{QStringLiteral("某县民政局重点工作台账")},
                                       {QStringLiteral("填报单位：某县民政局")},
                                       {filter}});
    CHECK(read.title == QStringLiteral("某县民政局重点工作台账"));
    CHECK_FALSE(read.date.isValid());
    const SheetHeading dated = heading(
        {{QStringLiteral("某县民政局")}, {filter}, {QStringLiteral("填报日期：2026年4月2日")}});
    CHECK(dated.date == QDate(2026, 4, 2));
    CHECK(dated.title == QStringLiteral("某县民政局"));
}

TEST_CASE("annex, unit, date and measure lines are no title")
{
    const SheetHeading read = heading({{QStringLiteral("附件1")},
                                       {QStringLiteral("某市民政局重点工作\n任务台账")},
                                       {QStringLiteral("填报单位（盖章）：某县民政局"),
                                        QStringLiteral("数据截至：2026年3月31日"),
                                        QStringLiteral("填报日期：2026年4月2日")}});
    CHECK(read.title == QStringLiteral("某市民政局重点工作任务台账"));
    CHECK(read.office == QStringLiteral("某县民政局"));
    CHECK(read.reporter == QStringLiteral("某县民政局"));
    CHECK(read.date == QDate(2026, 4, 2));
    CHECK(heading({{QStringLiteral("（2021年7月13日）")}})
          == SheetHeading {
              {}, {}, 0, 0, QDate(2021, 7, 13), {}, {}, QStringLiteral("（2021年7月13日）")});
    CHECK(heading({}).title.isEmpty());
}

TEST_CASE("an office over the name of the table belongs to the title")
{
    const SheetHeading read
        = heading({{QStringLiteral("大英县民政局")}, {QStringLiteral("对标竞进工作清单")}});
    CHECK(read.title == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK(read.office == QStringLiteral("大英县民政局"));
}

TEST_CASE("a day that never was is no date")
{
    CHECK_FALSE(heading({{QStringLiteral("填报日期：2026年2月30日")}}).date.isValid());
    CHECK_FALSE(heading({{QStringLiteral("填报日期：2026年2月")}}).date.isValid());
}

TEST_CASE("lines above the table tell as much as rows above its header")
{
    SheetGrid grid(QStringLiteral("表1"));
    grid.setLinesAbove({QStringLiteral("附件1"),
                        QStringLiteral("2021年重点工作清单"),
                        QStringLiteral("填报单位：大英县民政局    填报日期：2021年7月20日")});
    const SheetHeading heading = readHeading(grid, 0);
    CHECK(heading.title == QStringLiteral("2021年重点工作清单"));
    CHECK(heading.office == QStringLiteral("大英县民政局"));
    CHECK(heading.year == 2021);
    CHECK(heading.date == QDate(2021, 7, 20));
}

TEST_CASE("a section that reports is told, and is no office")
{
    const SheetHeading read
        = heading({{QStringLiteral("重点工作台账")}, {QStringLiteral("填报单位：养老服务科")}});
    CHECK(read.reporter == QStringLiteral("养老服务科"));
    CHECK(read.office.isEmpty());
}
