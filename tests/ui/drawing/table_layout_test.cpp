// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/sample_report.h"
#include "ui/drawing/table_layout.h"
#include "ui/drawing/units.h"

#include <numeric>

namespace tests {

using core::PaperFrame;
using ui::SetRow;
using ui::SetTable;

namespace {

const qreal kPitch = ui::fromPoints(14);
constexpr qreal kPadding = 110;

ui::SheetFrame frame()
{
    return ui::frameOf(PaperFrame::Internal, core::PaperSize::A4Landscape);
}

SetTable progressTable(const core::Report &report = sampleReport(PaperFrame::Internal))
{
    return ui::setTable(report.blocks.at(1), frame(), kPadding);
}

/// The sheet of three tasks, the second with @p lines short lines.
core::Report withLines(int lines)
{
    core::Report report = longReport(3, 3);
    report.blocks[1].rows[1].cells[3].text
        = QStringLiteral("第一句\n").repeated(lines - 1) + QStringLiteral("末句");
    return report;
}

} // namespace

TEST_CASE("The columns of a table fill the frame", "[table_layout]")
{
    const SetTable table = progressTable();
    CHECK(table.widths.size() == 9);
    CHECK(std::accumulate(table.widths.cbegin(), table.widths.cend(), qreal {0})
          == Approx(26100).margin(0.01));
    CHECK(table.isMerged
          == QList<bool> {false, true, false, false, false, false, false, false, true});
}

TEST_CASE("A row is as high as its highest cell, by the pitch of its lines", "[table_layout]")
{
    const SetTable table = progressTable();
    CHECK(table.rows.size() == 12);
    // 筹备四季度民政工作推进会 and 印发会议通知，完成材料汇编 take one line each.
    CHECK(table.rows.at(1).height == Approx(kPitch + 2 * kPadding));
    // 两个乡镇经办人员调整，入户核查力量不足: three lines of eight characters.
    CHECK(table.rows.at(2).height == Approx(3 * kPitch + 2 * kPadding));
    // 完成 over 时限, and 0.6 mm more than a row.
    CHECK(table.headerHeight == Approx(2 * kPitch + 2 * kPadding + 60));
}

TEST_CASE("The text of a group is set once, with and without （续）", "[table_layout]")
{
    const SetTable table = progressTable();
    REQUIRE(table.groups.size() == 7);
    CHECK(table.groups.at(1).firstRow == 2);
    CHECK(table.groups.at(1).rowCount == 4);
    CHECK(table.groups.at(1).texts.at(1).lineCount() == 1);
    CHECK(table.groups.at(1).continued.at(1).lineCount() == 2);
    // The column to write in has nothing to repeat.
    CHECK(table.groups.at(1).continued.at(8).lineCount() == 0);
    for (const SetRow &row : table.rows)
        CHECK(row.cells.at(1).lineCount() == 0);
}

TEST_CASE("A dash stands centred in a column of running text", "[table_layout]")
{
    const SetTable table = progressTable();
    // A centred dash is one line of one character: it cannot be told from its width alone, so that
    // the whole cell is asked.
    CHECK(table.rows.at(5).cells.at(2).lineCount() == 1);
    CHECK(table.rows.at(5).cells.at(2).naturalWidth() < 400);
}

TEST_CASE("A row that a page can hold is never cut", "[table_layout]")
{
    // 176 mm less heading, header of two lines and padding: 30 lines of 4.94 mm.
    const SetTable table = progressTable(withLines(30));
    REQUIRE(table.rows.size() == 3);
    CHECK_FALSE(table.rows.at(1).isPiece);
    CHECK(table.headerHeight + table.rows.at(1).height < 17600);
}

TEST_CASE("A row that no page can hold is cut into pieces of a few lines", "[table_layout]")
{
    const SetTable table = progressTable(withLines(52));
    // Ten pieces of five lines and one of two, between two whole rows.
    REQUIRE(table.rows.size() == 13);
    CHECK_FALSE(table.rows.first().isPiece);
    CHECK_FALSE(table.rows.last().isPiece);
    qreal height = 0;
    int lines = 0;
    for (qsizetype i = 1; i <= 11; ++i) {
        CHECK(table.rows.at(i).isPiece);
        CHECK(table.rows.at(i).continues == (i > 1));
        CHECK(table.rows.at(i).cells.at(0).lineCount() == (i == 1 ? 1 : 0));
        lines += table.rows.at(i).cells.at(3).lineCount();
        height += table.rows.at(i).height;
    }
    CHECK(lines == 52);
    // Padding stands above the first line and below the last one only.
    CHECK(height == Approx(52 * kPitch + 2 * kPadding));
    CHECK(table.groups.first().rowCount == 13);
}

TEST_CASE("A first row that does not fit under the head of its page is cut", "[table_layout]")
{
    core::Report report = longReport(3, 3);
    report.blocks[1].rows[0].cells[3].text
        = QStringLiteral("第一句\n").repeated(27) + QStringLiteral("末句");
    // 30 lines fit on a page, under a head of 40 mm (8.1 lines) 21.
    const SetTable alone = ui::setTable(report.blocks.at(1), frame(), kPadding);
    CHECK_FALSE(alone.rows.first().isPiece);
    const SetTable under = ui::setTable(report.blocks.at(1), frame(), kPadding, 4000);
    REQUIRE(under.rows.size() == 8); // 28 lines in six pieces, and two rows
    CHECK(under.rows.first().isPiece);
    CHECK_FALSE(under.rows.at(6).isPiece);
}

TEST_CASE("A merged text that no page can hold stands in its row, and no line of it is lost",
          "[table_layout]")
{
    core::Report report = longReport(3, 3);
    report.blocks[1].rows[0].cells[1].text = QStringLiteral("一句\n").repeated(99) + u'末';
    const SetTable table = progressTable(report);
    CHECK(table.groups.first().texts.at(1).lineCount() == 0);
    int lines = 0;
    for (const SetRow &row : table.rows) {
        if (row.isPiece)
            lines += row.cells.at(1).lineCount();
    }
    CHECK(lines == 100);
}

TEST_CASE("The paginator is told heights, groups and pieces", "[table_layout]")
{
    const ui::FlowTable flow = ui::flowOf(progressTable(withLines(52)));
    CHECK(flow.rows.size() == 13);
    CHECK(flow.isPiece.count(true) == 11);
    CHECK(flow.header > 0);
    REQUIRE(flow.groups.size() == 1);
    CHECK(flow.groups.first().continuedHeight == Approx(2 * kPitch + 2 * kPadding));
}

TEST_CASE("A table without rows has no header", "[table_layout]")
{
    core::Report report = sampleReport(PaperFrame::Internal);
    report.blocks[1].rows.clear();
    report.blocks[1].groups.clear();
    const ui::FlowTable flow = ui::flowOf(progressTable(report));
    CHECK(flow.header == 0);
    CHECK(flow.rows.isEmpty());
}

} // namespace tests
