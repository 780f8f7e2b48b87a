// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/worksheet_measure.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

WorksheetCell measuredCell(const char16_t *characters)
{
    return {QString::fromUtf16(characters)};
}

} // namespace

TEST_CASE("the widest line counts, figures half as wide as characters")
{
    CHECK(charactersOf(QStringLiteral("牵头科室")) == 4);
    CHECK(charactersOf(QStringLiteral("2021年底\n甲")) == 4);
    CHECK(charactersOf(QStringLiteral("“品牌”")) == 4);
    CHECK(charactersOf(QStringLiteral("𠮷")) == 1);
    CHECK(charactersOf(QString()) == 0);
}

TEST_CASE("a text takes a line for every line and for what goes beyond its column")
{
    CHECK(linesOf(QString(), 5) == 1);
    CHECK(linesOf(QStringLiteral("一二三四五"), 5) == 1);
    CHECK(linesOf(QStringLiteral("一二三四五六"), 5) == 2);
    // Ten characters in lines of four and a half: a sign may not begin a line.
    CHECK(linesOf(QStringLiteral("一二三四五六七八九十"), 5) == 3);
    CHECK(linesOf(QStringLiteral("一\n\n二三四五六七"), 5) == 4);
}

TEST_CASE("the page is as wide as its paper less its margins")
{
    // 261 mm and 384 mm of characters of 10.5 points, which is 3.704 mm; an annex has 225 mm.
    CHECK(int(charactersAcross(PaperFrame::Internal, PaperSize::A4Landscape)) == 70);
    CHECK(int(charactersAcross(PaperFrame::Internal, PaperSize::A3Landscape)) == 103);
    CHECK(int(charactersAcross(PaperFrame::Annex, PaperSize::A4Landscape)) == 60);
    // 176, 263 and 156 mm, of 72 points to 25.4 mm.
    CHECK(int(pointsDown(PaperFrame::Internal, PaperSize::A4Landscape)) == 498);
    CHECK(int(pointsDown(PaperFrame::Internal, PaperSize::A3Landscape)) == 745);
    CHECK(int(pointsDown(PaperFrame::Annex, PaperSize::A4Landscape)) == 442);
}

TEST_CASE("a row is as high as its longest text, a merged one as its rows together")
{
    Worksheet sheet;
    sheet.columns
        = {{QStringLiteral("甲"), 4}, {QStringLiteral("乙"), 4}, {QStringLiteral("丙"), 4}};
    sheet.columns[2].isHidden = true;
    const WorksheetCell hidden = measuredCell(u"很长很长很长很长很长很长");
    sheet.rows = {{measuredCell(u"一二三四五六七八九十"), measuredCell(u"一二三四五"), hidden},
                  {{}, measuredCell(u"一"), hidden},
                  {measuredCell(u"一"), measuredCell(u"一二三四五六七八"), hidden}};
    // Alone ten characters in lines of three and a half would take three lines.
    sheet.merges = {{0, 0, 2}};
    CHECK(rowLines(sheet) == QList<int> {2, 1, 3});
    sheet.rows[0][1] = measuredCell(u"一");
    CHECK(rowLines(sheet) == QList<int> {1, 2, 3});
}

TEST_CASE("a mark stands before its text")
{
    WorksheetCell cell = measuredCell(u"逾期");
    CHECK(shownText(cell) == QStringLiteral("逾期"));
    cell.mark = ReportMark {LightColour::Red, LightReason::Overdue};
    CHECK(shownText(cell) == QStringLiteral("■ 逾期"));
    cell.text.clear();
    CHECK(shownText(cell) == QStringLiteral("■"));
}
