// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_columns.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <numeric>

using namespace core;

namespace {

constexpr int kAcrossA4 = 14797; ///< 261 mm in twips
constexpr int kAcrossA3 = 21770; ///< 384 mm
constexpr int kAcrossAnnex = 12756; ///< 225 mm

WorksheetColumn text(double characters)
{
    return {QStringLiteral("内容"), characters, ReportAlignment::Justify};
}

WorksheetColumn centred(double characters)
{
    return {QStringLiteral("序号"), characters, ReportAlignment::Centre};
}

DocxColumns fitted(const QList<WorksheetColumn> &columns, PaperFrame frame = PaperFrame::Internal)
{
    Worksheet sheet;
    sheet.columns = columns;
    sheet.frame = frame;
    return docxColumnsOf(sheet);
}

int sumOf(const DocxColumns &fitted)
{
    return std::accumulate(fitted.columns.cbegin(),
                           fitted.columns.cend(),
                           0,
                           [](int sum, DocxColumn column) { return sum + column.width; });
}

} // namespace

TEST_CASE("columns of a Word table fill the page to the last twip")
{
    CHECK(sumOf(fitted({centred(2), text(20), centred(5)})) == kAcrossA4);
    CHECK(sumOf(fitted({text(20), text(31.7)})) == kAcrossA4);
    CHECK(sumOf(fitted({centred(2), text(20)}, PaperFrame::Annex)) == kAcrossAnnex);
    Worksheet sheet;
    sheet.columns = {centred(2), text(20)};
    sheet.paper = PaperSize::A3Landscape;
    CHECK(sumOf(docxColumnsOf(sheet)) == kAcrossA3);
}

TEST_CASE("running text has room for whole characters, the rest goes to centred columns alike")
{
    const DocxColumns columns = fitted({centred(2), text(20.9), centred(2)});
    REQUIRE(columns.columns.size() == 3);
    // 20 characters of 210 twips, 7 to spare, 68 of padding on each side.
    CHECK(columns.columns.at(1).width == 20 * 210 + 7 + 2 * 68);
    CHECK(std::abs(columns.columns.at(0).width - columns.columns.at(2).width) <= 1);
    CHECK_FALSE(columns.areSmall);
}

TEST_CASE("a column is never narrower than its header")
{
    const DocxColumns columns
        = fitted({{QStringLiteral("剩余工作日"), 2}, text(60), {QStringLiteral("完成\n时限"), 2}});
    CHECK(columns.columns.at(0).width >= 5 * 210);
    CHECK(columns.columns.at(2).width >= 2 * 210);
}

TEST_CASE("too wide columns lose characters of running text, the widest first")
{
    const DocxColumns columns = fitted({centred(2), text(60), text(30), text(10)});
    CHECK(sumOf(columns) == kAcrossA4);
    CHECK_FALSE(columns.areSmall);
    CHECK(columns.columns.at(3).width == 10 * 210 + 7 + 2 * 68);
    // Once alike, they give a character by turns.
    CHECK(std::abs(columns.columns.at(1).width - columns.columns.at(2).width) <= 210);
}

TEST_CASE("letters get smaller only where four characters a line are still too wide")
{
    CHECK_FALSE(fitted(QList<WorksheetColumn>(14, text(18))).areSmall);
    const DocxColumns small = fitted(QList<WorksheetColumn>(16, text(18)));
    CHECK(small.areSmall);
    CHECK(sumOf(small) == kAcrossA4);
}

TEST_CASE("columns that are too many in any case get narrower together")
{
    const DocxColumns columns = fitted(QList<WorksheetColumn>(63, centred(5)));
    CHECK(columns.areSmall);
    CHECK(sumOf(columns) == kAcrossA4);
    for (const DocxColumn &column : columns.columns)
        CHECK(column.width > 200);
}

TEST_CASE("hidden columns take no room")
{
    QList<WorksheetColumn> columns {centred(2), text(20), centred(4)};
    columns[1].isHidden = true;
    const DocxColumns shown = fitted(columns);
    REQUIRE(shown.columns.size() == 2);
    CHECK(shown.columns.at(1).column == 2);
    CHECK(sumOf(shown) == kAcrossA4);
}
