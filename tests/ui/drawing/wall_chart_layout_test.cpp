// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/wall_chart_report.h"
#include "ui/drawing/paged_document.h"
#include "ui/drawing/wall_chart_layout.h"

#include <algorithm>

namespace {

using core::PaperSize;
using tests::wallChartReport;

ui::WallChartLayout spread(int rows, int across, int down, PaperSize paper = PaperSize::A4Landscape)
{
    core::Report report = wallChartReport(rows, paper);
    report.wallChart->setup.across = across;
    report.wallChart->setup.down = down;
    return ui::layOutWallChart(report);
}

/// Whether @p length is @p wanted to a tenth of a millimetre.
bool isLong(qreal length, qreal wanted)
{
    return std::abs(length - wanted) < 10;
}

} // namespace

TEST_CASE("fourteen rows on A3 stand as on the model: 204 mm of time, rows of 14.5 mm")
{
    const ui::WallChartLayout layout = ui::layOutWallChart(wallChartReport(14));
    CHECK(layout.scale == 1);
    CHECK(layout.sheetCount() == 1);
    CHECK(layout.paper == QSizeF(42000, 29700));
    const ui::WallChartStrip &strip = layout.strips.first();
    CHECK(strip.columns == 6);
    CHECK(strip.hasProgress);
    // 16 mm of margin and 159 mm of columns; 25 mm of progress at the right.
    CHECK(strip.time.left() == 17500);
    CHECK(strip.time.width() == 20400);
    CHECK(layout.axis.perDay == Approx(20400.0 / 365));
    const QList<qreal> &heights = layout.tiers.first().heights;
    CHECK(heights.size() == 14);
    for (const qreal height : heights)
        CHECK(isLong(height, 1450));
    CHECK(layout.rows.first().bars.plan.left() == Approx(59 * 20400.0 / 365));
}

TEST_CASE("the whole chart grows with the paper, as far as its rows allow")
{
    const ui::WallChartLayout a0 = ui::layOutWallChart(wallChartReport(14, PaperSize::A0Landscape));
    CHECK(a0.sheetCount() == 1);
    CHECK(a0.scale == Approx(118900.0 / 42000));
    // Sixty rows need more height than fourteen: they are drawn smaller, on the same one sheet.
    const ui::WallChartLayout full
        = ui::layOutWallChart(wallChartReport(60, PaperSize::A0Landscape));
    CHECK(full.sheetCount() == 1);
    CHECK(full.scale < 1.3);
    CHECK(full.scale >= 1);
    CHECK(full.tiers.first().bottom() < full.area.bottom());
}

TEST_CASE("type is never smaller than on A3: rows go on on further sheets")
{
    const ui::WallChartLayout a3 = ui::layOutWallChart(wallChartReport(40));
    CHECK(a3.scale == 1);
    CHECK(a3.strips.size() == 1);
    CHECK(a3.tiers.size() == 3);
    CHECK(a3.tiers.at(1).firstRow == 14);
    CHECK(a3.tiers.last().isLast);
    const ui::WallChartLayout a4 = ui::layOutWallChart(wallChartReport(3, PaperSize::A4Landscape));
    CHECK(a4.scale == 1);
    // 297 - 32 of margins - 184 of columns.
    CHECK(a4.strips.first().time.width() == 8100);
}

TEST_CASE("smaller type lets sixty rows stand on four by three sheets of A4")
{
    core::Report report = wallChartReport(60, PaperSize::A4Landscape);
    report.wallChart->setup = {4, 3, false, true, 7};
    const ui::WallChartLayout layout = ui::layOutWallChart(report);
    CHECK(layout.sheetCount() == 12);
    // The texts of rows have 12 points as on A3: at least 7 on paper, and no smaller than needed.
    CHECK(layout.scale >= 7.0 / 12);
    CHECK(layout.scale < 1);
    for (const ui::WallChartTier &tier : layout.tiers)
        CHECK(tier.bottom() < layout.area.bottom());
    // Sheets are still laid over each other by 10 mm of paper.
    const ui::WallChartStrip &second = layout.strips.at(1);
    const ui::WallChartStrip &first = layout.strips.at(0);
    CHECK(second.scrolled == Approx(first.scrolled + first.time.width() - 1000 / layout.scale));
    // What fits with the usual type keeps it.
    report = wallChartReport(9, PaperSize::A4Landscape);
    report.wallChart->setup = {4, 3, false, true, 6};
    CHECK(ui::layOutWallChart(report).scale >= 1);
}

TEST_CASE("a document tells when its wall chart takes more sheets than were asked for")
{
    core::Report report = wallChartReport(60, PaperSize::A4Landscape);
    report.wallChart->setup = {4, 3, false, true, 12};
    const auto exceeded = ui::PagedDocument::layOut(report);
    REQUIRE(exceeded.exceededSetup());
    CHECK(exceeded.exceededSetup()->across == 4);
    CHECK(exceeded.pageCount() > 12);
    report.wallChart->setup = {4, 0, false, true, 12};
    CHECK_FALSE(ui::PagedDocument::layOut(report).exceededSetup());
    report.wallChart->setup = {4, 3, false, true, 7};
    CHECK_FALSE(ui::PagedDocument::layOut(report).exceededSetup());
}

TEST_CASE("four by three sheets of A4 overlap by 10 mm and repeat number and name")
{
    const ui::WallChartLayout layout = spread(60, 4, 3);
    REQUIRE(layout.strips.size() == 4);
    REQUIRE(layout.sheetCount() % 4 == 0);
    CHECK(layout.paper == QSizeF(29700, 21000));
    const qreal overlap = 1000 / layout.scale;
    for (qsizetype i = 1; i < 4; ++i) {
        const ui::WallChartStrip &before = layout.strips.at(i - 1);
        const ui::WallChartStrip &strip = layout.strips.at(i);
        CHECK(strip.columns == 2);
        CHECK(strip.time.left() == layout.area.left() + 7400);
        CHECK(strip.scrolled == Approx(before.scrolled + before.time.width() - overlap));
        CHECK(before.hasProgress == false);
    }
    CHECK(layout.strips.first().columns == 6);
    CHECK(layout.strips.last().hasProgress);
    const ui::WallChartStrip &last = layout.strips.last();
    CHECK(layout.gridWidth == Approx(last.scrolled + last.time.width()));
}

TEST_CASE("sheets asked for are filled, with rows spread evenly")
{
    const ui::WallChartLayout layout = spread(14, 4, 3);
    CHECK(layout.sheetCount() == 12);
    CHECK(layout.tiers.at(0).heights.size() == 5);
    CHECK(layout.tiers.at(1).heights.size() == 5);
    CHECK(layout.tiers.at(2).heights.size() == 4);
    CHECK(layout.scale > 1);
    CHECK(layout.tiers.at(2).bottom() < layout.area.bottom());
}

TEST_CASE("fitted to a width rows take the sheets they need, fitted to a height months do")
{
    const ui::WallChartLayout wide = spread(60, 4, 0);
    CHECK(wide.strips.size() == 4);
    CHECK(wide.tiers.size() > 3);
    const ui::WallChartLayout high = spread(20, 0, 3);
    CHECK(high.tiers.size() == 3);
    // A month has at least 17 mm, as on A3.
    CHECK(high.axis.perDay * 31 >= 1700);
    CHECK(high.strips.size() == 2);
}

TEST_CASE("a name of any length is whole: its row grows, and goes on where no sheet could hold it")
{
    core::Report report = wallChartReport(3);
    report.wallChart->rows[1].cells[1] = QString(30, u'养');
    const ui::WallChartLayout layout = ui::layOutWallChart(report);
    // Fourteen characters a line: three lines.
    CHECK(layout.rows.at(1).cells.at(1).lineCount() == 3);
    CHECK(layout.rows.at(1).needed > layout.rows.at(0).needed);

    report.wallChart->rows[1].cells[1] = QString(1000, u'养');
    const ui::WallChartLayout cut = ui::layOutWallChart(report);
    int lines = 0;
    for (const ui::WallChartSetRow &row : cut.rows)
        lines += row.values.cells.at(0) == QStringLiteral("2") ? row.cells.at(1).lineCount() : 0;
    CHECK(lines == 72); // 71 of 14 characters and one of 6
    CHECK(cut.rows.size() > 3);
    CHECK_FALSE(cut.rows.at(1).isContinued);
    CHECK(cut.rows.at(2).isContinued);
    for (const ui::WallChartTier &tier : cut.tiers)
        CHECK(tier.bottom() < cut.area.bottom());
}

TEST_CASE("a wall chart without rows is one sheet that says so")
{
    const ui::WallChartLayout layout = spread(0, 2, 2);
    CHECK(layout.sheetCount() == 2);
    CHECK(layout.tiers.first().bottom() > layout.tiers.first().rowsTop());
}
