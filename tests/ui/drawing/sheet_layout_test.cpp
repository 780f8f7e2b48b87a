// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/sample_report.h"
#include "ui/drawing/sheet_layout.h"
#include "ui/drawing/units.h"

namespace tests {

using core::PaperFrame;
using ui::PlacedTable;
using ui::SheetLayout;

namespace {

/// The lower edge of what stands on a page, from the upper edge of the area.
qreal bottomOf(const SheetLayout &sheet, const PlacedTable &placed)
{
    qreal bottom = placed.top;
    if (placed.hasHeading)
        bottom += sheet.headings.at(placed.table).height() + ui::fromMillimetres(1.7);
    bottom += placed.rowHeights.isEmpty() ? 0 : sheet.tables.at(placed.table).headerHeight;
    for (const qreal height : placed.rowHeights)
        bottom += height;
    return bottom;
}

} // namespace

TEST_CASE("The head stands at the measures of the design", "[sheet_layout]")
{
    const SheetLayout sheet = ui::layOutSheet(sampleReport(PaperFrame::Internal));
    // Title, three parts of the head line, counts.
    REQUIRE(sheet.head.size() == 5);
    CHECK(sheet.head.at(0).position == QPointF(1800, 1600));
    // 22 pt and 3.4 mm below its upper edge; then 12 pt and 2.4 mm.
    for (qsizetype part = 1; part <= 3; ++part)
        CHECK(sheet.head.at(part).position.y() == Approx(1600 + 776 + 340));
    CHECK(sheet.head.at(4).position.y() == Approx(1600 + 776 + 340 + 423 + 240));
    // 10.5 pt and 3 mm.
    CHECK(sheet.pages.first().tables.first().top
          == Approx(776 + 340 + 423 + 240 + 370 + 300).margin(0.1));
}

TEST_CASE("The mark of an annex stands alone above the title", "[sheet_layout]")
{
    const SheetLayout sheet = ui::layOutSheet(sampleReport(PaperFrame::Annex));
    REQUIRE(sheet.head.size() == 6);
    CHECK(sheet.head.at(0).position == QPointF(3500, 2800));
    CHECK(sheet.head.at(1).position.y() == Approx(2800 + 900));
}

TEST_CASE("Where no head line follows, the table stands 4.2 mm under the title", "[sheet_layout]")
{
    core::Report report = sampleReport(PaperFrame::Annex);
    report.headLeft.clear();
    report.headCentre.clear();
    report.headRight.clear();
    report.countLine.clear();
    report.blocks.first().heading.clear();
    const SheetLayout sheet = ui::layOutSheet(report);
    REQUIRE(sheet.head.size() == 2);
    CHECK(sheet.pages.first().tables.first().top == Approx(900 + 776 + 420).margin(0.1));
}

TEST_CASE("A first part too long for the head line has a line of its own", "[sheet_layout]")
{
    core::Report report = sampleReport(PaperFrame::Internal);
    report.headLeft = QStringLiteral("填报单位：") + QString(40, QChar(u'局'));
    const SheetLayout sheet = ui::layOutSheet(report);
    REQUIRE(sheet.head.size() == 5);
    CHECK(sheet.head.at(2).position.y() > sheet.head.at(1).position.y());
    CHECK(sheet.head.at(2).position.y() == sheet.head.at(3).position.y());
}

TEST_CASE("The roomiest padding that costs no page is taken", "[sheet_layout]")
{
    core::Report report = longReport(6, 3);
    CHECK(ui::layOutSheet(report).tables.first().cellPadding == 180);
    // The two pages of the sample would become three.
    const SheetLayout sheet = ui::layOutSheet(sampleReport(PaperFrame::Internal));
    CHECK(sheet.pages.size() == 2);
}

TEST_CASE("Nothing stands below the area, nothing is lost", "[sheet_layout]")
{
    for (const int rows : {1, 9, 17, 40, 90}) {
        const SheetLayout sheet = ui::layOutSheet(longReport(rows, 7));
        qsizetype placed = 0;
        for (const ui::FlowPage &page : sheet.pages) {
            for (const PlacedTable &table : page.tables) {
                CHECK(bottomOf(sheet, table) <= sheet.frame.area.height() + 0.1);
                placed += table.table == 1 ? table.rowHeights.size() : 0;
            }
        }
        CHECK(placed == rows);
        CHECK(sheet.pages.last().hasFoot);
    }
}

TEST_CASE("A row longer than a page fills the first page too", "[sheet_layout]")
{
    core::Report report = longReport(2, 2);
    report.blocks.removeFirst();
    report.blocks[0].rows[0].cells[3].text = QString(1600, QChar(u'督'));
    const SheetLayout sheet = ui::layOutSheet(report);
    // The other texts give 16 characters to the eleven of its column: 60 lines of 4.94 mm, 296 mm;
    // page one has room for 20.
    REQUIRE(sheet.pages.size() == 3);
    REQUIRE_FALSE(sheet.pages.first().tables.isEmpty());
    for (const ui::FlowPage &page : sheet.pages) {
        for (const PlacedTable &table : page.tables)
            CHECK(bottomOf(sheet, table) <= sheet.frame.area.height() + 0.1);
    }
    // Every page but the last is full but for less than a piece.
    CHECK(bottomOf(sheet, sheet.pages.at(1).tables.first()) > 17600 - 5 * ui::fromPoints(14));
}

TEST_CASE("The first page is never bare under its title", "[sheet_layout]")
{
    core::Report report = longReport(2, 2);
    report.blocks.removeFirst();
    report.blocks[0].rows[0].cells[3].text = QStringLiteral("督办\n").repeated(25);
    const SheetLayout sheet = ui::layOutSheet(report);
    REQUIRE_FALSE(sheet.pages.first().tables.isEmpty());
    CHECK(bottomOf(sheet, sheet.pages.first().tables.first())
          > sheet.frame.area.height() - 6 * ui::fromPoints(14));
}

TEST_CASE("A block without rows keeps its heading and says why", "[sheet_layout]")
{
    core::Report report = sampleReport(PaperFrame::Internal);
    report.blocks[0].rows.clear();
    report.blocks[0].emptyText = QStringLiteral("本周无逾期和临期事项。");
    const SheetLayout sheet = ui::layOutSheet(report);
    CHECK(sheet.headings.first().lineCount() == 1);
    CHECK(sheet.emptyTexts.first().lineCount() == 1);
    CHECK(sheet.emptyTexts.last().lineCount() == 0);
}

} // namespace tests
