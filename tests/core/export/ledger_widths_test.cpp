// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ledger_widths.h"
#include "core/export/worksheet_measure.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// A sheet with @p texts columns of running text of @p characters, and one of dates.
Worksheet sheetWith(int texts, int characters)
{
    Worksheet sheet;
    QList<WorksheetCell> row;
    for (int i = 0; i < texts; ++i) {
        sheet.columns.append({QStringLiteral("工作内容"), 2, ReportAlignment::Justify});
        row.append({QString(characters, u'甲')});
    }
    sheet.columns.append({QStringLiteral("到期日期"), 2});
    row.append({QStringLiteral("2026-09-30"), QDate(2026, 9, 30)});
    sheet.rows = {row};
    return sheet;
}

double widthOf(const Worksheet &sheet)
{
    double width = 0;
    for (const WorksheetColumn &column : sheet.columns)
        width += column.isHidden ? 0 : column.characters + kColumnEdges;
    return width;
}

} // namespace

TEST_CASE("short texts get the room they take, a day the room it is written in")
{
    Worksheet sheet = sheetWith(2, 6);
    fitColumns(sheet);
    CHECK(sheet.paper == PaperSize::A4Landscape);
    CHECK(sheet.columns.at(0).characters == 6);
    CHECK(sheet.columns.at(2).characters == 7.5); // 2026年12月31日
}

TEST_CASE("long texts share what the page has left")
{
    Worksheet sheet = sheetWith(2, 100);
    fitColumns(sheet);
    CHECK(sheet.paper == PaperSize::A4Landscape);
    // 70.5 characters less the day's 8.2 and the edges, by halves.
    CHECK(sheet.columns.at(0).characters > 28);
    CHECK(sheet.columns.at(1).characters > 28);
    CHECK(widthOf(sheet) <= charactersAcross(sheet.frame, sheet.paper));
}

TEST_CASE("many columns take the larger paper, and still more become narrower")
{
    Worksheet sheet = sheetWith(5, 100);
    fitColumns(sheet);
    CHECK(sheet.paper == PaperSize::A3Landscape);
    CHECK(widthOf(sheet) <= charactersAcross(sheet.frame, sheet.paper));

    Worksheet crowded = sheetWith(9, 100);
    fitColumns(crowded);
    CHECK(crowded.paper == PaperSize::A3Landscape);
    CHECK(crowded.columns.first().characters < 18);
    CHECK(crowded.columns.first().characters >= 8);
}

TEST_CASE("a header is never narrower than its words, and what is hidden takes no room")
{
    Worksheet sheet = sheetWith(1, 1);
    sheet.columns[0].header = QStringLiteral("需要协调解决的事项");
    sheet.columns.append({QStringLiteral("督办任务号"), 2});
    sheet.columns.last().isHidden = true;
    sheet.rows[0].append({QString(200, u'1')});
    fitColumns(sheet);
    CHECK(sheet.columns.at(0).characters == 9);
    CHECK(sheet.paper == PaperSize::A4Landscape);
}
