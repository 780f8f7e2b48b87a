// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_reader.h"
#include "core/import/xlsx_text.h"
#include "tests/core/import/workbook_writer.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

using namespace core;
using tests::TestFolder;
using tests::WorkbookWriter;

namespace {

Result<QList<SheetGrid>> readFile(const QString &path)
{
    auto package = ZipPackage::open(path);
    REQUIRE(package);
    return readXlsx(*package, path);
}

QList<SheetGrid> read(const WorkbookWriter &workbook)
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("w.xlsx"));
    REQUIRE(workbook.write(path));
    const auto grids = readFile(path);
    if (!grids)
        FAIL(grids.error().detail.toStdString());
    return *grids;
}

SheetGrid readSheet(const char *data)
{
    WorkbookWriter workbook;
    workbook.sheet(QStringLiteral("表"), QString::fromUtf8(data));
    return read(workbook).constFirst();
}

/// What is read of these rows.
Result<QList<SheetGrid>> readWhole(const char *rows)
{
    WorkbookWriter workbook;
    workbook.sheet(QStringLiteral("表"),
                   QStringLiteral("<sheetData>%1</sheetData>").arg(QString::fromUtf8(rows)));
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("w.xlsx"));
    REQUIRE(workbook.write(path));
    return readFile(path);
}

QString text(const SheetGrid &grid, const char *reference)
{
    return grid.cell(*cellPosition(reference)).text;
}

} // namespace

TEST_CASE("shared, rich and inline strings are whole and phonetic hints are not in them")
{
    WorkbookWriter workbook;
    workbook.strings(QStringLiteral(
        "<si><t xml:space=\"preserve\"> 甲 </t></si>"
        "<si><r><rPr><b/></rPr><t>2024</t></r><r><t>年度</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>ねん</t></rPh><phoneticPr fontId=\"1\"/></si><si/>"));
    workbook.sheet(
        QStringLiteral("表"),
        QStringLiteral(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
            "<c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>"
            "<c r=\"D1\" t=\"inlineStr\"><is><r><t>一_x000D_&#10;</t></r><r><t>二</t></r></is></c>"
            "<c r=\"E1\" t=\"s\"><v>99</v></c></row></sheetData>"));
    const SheetGrid grid = read(workbook).constFirst();
    CHECK(text(grid, "A1") == QStringLiteral(" 甲 "));
    CHECK(text(grid, "B1") == QStringLiteral("2024年度"));
    CHECK(text(grid, "C1").isEmpty());
    CHECK(text(grid, "D1") == QStringLiteral("一\r\n二"));
    CHECK(text(grid, "E1").isEmpty());
}

TEST_CASE("escapes stand for characters and only escapes do")
{
    CHECK(unescapeXlsx(QStringLiteral("a_x000A_b")) == QStringLiteral("a\nb"));
    CHECK(unescapeXlsx(QStringLiteral("_x005F_x000D_")) == QStringLiteral("_x000D_"));
    CHECK(unescapeXlsx(QStringLiteral("_xyz_ _x12_ _x000D"))
          == QStringLiteral("_xyz_ _x12_ _x000D"));
}

TEST_CASE("cells and rows without a reference follow each other")
{
    const SheetGrid grid = readSheet(
        "<dimension ref=\"A1:XFD1048576\"/><sheetData><row><c "
        "t=\"inlineStr\"><is><t>甲</t></is></c>"
        "<c><v>1</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c><c><v>3</v></c></row>"
        "<row><c><v>4</v></c></row></sheetData>");
    CHECK(text(grid, "A1") == QStringLiteral("甲"));
    CHECK(text(grid, "B1") == QStringLiteral("1"));
    CHECK(text(grid, "D5") == QStringLiteral("3"));
    CHECK(text(grid, "A6") == QStringLiteral("4"));
    CHECK(grid.rowCount() == 6);
}

TEST_CASE("each type of value comes in as the sheet shows it")
{
    WorkbookWriter workbook;
    workbook.styles(
        QStringLiteral("<numFmts><numFmt numFmtId=\"176\" "
                       "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
                       "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                       "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/><xf numFmtId=\"176\"/>"
                       "<xf numFmtId=\"9\"/><xf numFmtId=\"20\"/></cellXfs>"));
    workbook.sheet(
        QStringLiteral("表"),
        QStringLiteral("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>44561</v></c>"
                       "<c r=\"B1\" s=\"2\"><v>44531</v></c><c r=\"C1\" s=\"3\"><v>0.8</v></c>"
                       "<c r=\"D1\" s=\"4\"><v>0.5</v></c><c r=\"E1\" s=\"0\"><v>44561</v></c>"
                       "<c r=\"F1\" t=\"b\"><v>1</v></c><c r=\"G1\" t=\"e\"><v>#REF!</v></c>"
                       "<c r=\"H1\" t=\"str\"><f>A1&amp;B1</f><v>合_x000D_计</v></c><c "
                       "r=\"I1\"><f>1+1</f><v>2</v></c>"
                       "<c r=\"J1\"><f>SUM(A1:A2)</f></c><c r=\"K1\" t=\"d\"><v>2021-12-31</v></c>"
                       "<c r=\"L1\" s=\"1\"><v>-5</v></c></row></sheetData>"));
    const SheetGrid grid = read(workbook).constFirst();
    CHECK(grid.cell({0, 0})
          == GridCell {QStringLiteral("2021年12月31日"), CellKind::Date, QDate(2021, 12, 31)});
    CHECK(grid.cell({0, 1})
          == GridCell {QStringLiteral("2021年12月"), CellKind::Date, QDate(2021, 12, 1)});
    CHECK(grid.cell({0, 2}) == GridCell {QStringLiteral("80%"), CellKind::Number});
    CHECK(grid.cell({0, 3}) == GridCell {QStringLiteral("12:00")});
    CHECK(grid.cell({0, 4}) == GridCell {QStringLiteral("44561"), CellKind::Number});
    CHECK(text(grid, "F1") == QStringLiteral("TRUE"));
    CHECK(grid.cell({0, 6}) == GridCell {QStringLiteral("#REF!"), CellKind::Error});
    CHECK(text(grid, "H1") == QStringLiteral("合\r计"));
    CHECK(text(grid, "I1") == QStringLiteral("2"));
    CHECK(grid.cell({0, 9}) == GridCell {QStringLiteral("=SUM(A1:A2)"), CellKind::Uncomputed});
    CHECK(grid.cell({0, 10})
          == GridCell {QStringLiteral("2021/12/31"), CellKind::Date, QDate(2021, 12, 31)});
    CHECK(text(grid, "L1") == QStringLiteral("-5"));
}

TEST_CASE("a formula with an empty result keeps its formula unless the result is a text")
{
    const SheetGrid grid = readSheet("<sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f><v></v></c>"
                                     "<c r=\"B1\"><f>A1</f><v/></c><c r=\"C1\" t=\"str\"><f>D1</f>"
                                     "<v></v></c></row></sheetData>");
    CHECK(grid.cell({0, 0}) == GridCell {QStringLiteral("=1+1"), CellKind::Uncomputed});
    CHECK(grid.cell({0, 1}) == GridCell {QStringLiteral("=A1"), CellKind::Uncomputed});
    CHECK(grid.cell({0, 2}) == GridCell());
}

TEST_CASE("days count from 1904 where the workbook says so")
{
    WorkbookWriter workbook;
    workbook.properties(QStringLiteral("<workbookPr date1904=\"1\"/>"));
    workbook.styles(QStringLiteral("<cellXfs><xf numFmtId=\"14\"/></cellXfs>"));
    workbook.sheet(QStringLiteral("表"),
                   QStringLiteral("<sheetData><row><c s=\"0\"><v>43099</v></c></row></sheetData>"));
    CHECK(read(workbook).constFirst().cell({0, 0}).date == QDate(2021, 12, 31));
}

TEST_CASE("a reference that names no cell or row is damage, not another place")
{
    for (const char *data : {"<row><c r=\"XFE1\"><v>1</v></c></row>",
                             "<row><c r=\"A0\"/></row>",
                             "<row r=\"0\"/>",
                             "<row r=\"-7\"/>",
                             "<row r=\"99999999999\"/>"}) {
        INFO(data);
        const auto grids = readWhole(data);
        REQUIRE_FALSE(grids);
        CHECK(grids.error().kind == ErrorKind::InputDamaged);
        CHECK(grids.error().subject == QStringLiteral("表"));
    }
    const auto far = readWhole("<row r=\"2147483647\"/><row/><row><c><v>1</v></c></row>");
    REQUIRE_FALSE(far);
    CHECK(far.error().kind == ErrorKind::InputTooLarge);
}

TEST_CASE("merges, hidden rows, columns and sheets are noted")
{
    WorkbookWriter workbook;
    const QString data = QStringLiteral(
        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"4\" "
        "hidden=\"0\"/></cols>"
        "<sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"true\"><c><v>2</v></c>"
        "</row><row r=\"3\"><c><v>3</v></c><c><v>4</v></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"nonsense\"/></mergeCells>");
    workbook.sheet(QStringLiteral("一"), data);
    workbook.sheet(QStringLiteral("二"), data, QStringLiteral("veryHidden"));
    const auto grids = read(workbook);
    REQUIRE(grids.size() == 2);
    const SheetGrid &grid = grids.constFirst();
    CHECK(grid.name() == QStringLiteral("一"));
    CHECK_FALSE(grid.isHidden());
    CHECK(grids.at(1).isHidden());
    CHECK(grid.isRowHidden(1));
    CHECK_FALSE(grid.isRowHidden(2));
    CHECK(grid.isColumnHidden(1));
    CHECK(grid.isColumnHidden(2));
    CHECK_FALSE(grid.isColumnHidden(3));
    CHECK(grid.mergeAt({1, 0}) == CellRange {{0, 0}, {1, 0}});
}

TEST_CASE("columns and rows have the size they were given, not the one that was measured")
{
    WorkbookWriter workbook;
    workbook.sheet(
        QStringLiteral("一"),
        QStringLiteral("<cols><col min=\"1\" max=\"2\" width=\"12.5\" customWidth=\"1\"/></cols>"
                       "<sheetData><row r=\"1\" ht=\"42\" customHeight=\"1\"><c><v>1</v></c></row>"
                       "<row r=\"2\" ht=\"30\"><c><v>2</v></c></row></sheetData>"));
    const SheetSizes sizes = read(workbook).constFirst().sizes();
    CHECK(sizes.columnWidth(0) == 12.5);
    CHECK(sizes.columnWidth(1) == 12.5);
    CHECK(sizes.columnWidth(2) == 0);
    CHECK(sizes.rowHeight(0) == 42);
    CHECK(sizes.rowHeight(1) == 0);
}

TEST_CASE("absolute targets and the names of strict OOXML are understood")
{
    const QString data = QStringLiteral(
        "<sheetData><row><c t=\"inlineStr\"><is><t>甲</t></is></c></row></sheetData>");
    WorkbookWriter absolute;
    absolute.withAbsoluteTargets().sheet(QStringLiteral("表"), data);
    CHECK(text(read(absolute).constFirst(), "A1") == QStringLiteral("甲"));
    WorkbookWriter strict;
    strict.withStrictNames().sheet(QStringLiteral("表"), data);
    CHECK(text(read(strict).constFirst(), "A1") == QStringLiteral("甲"));
}

TEST_CASE("the sample of 大英县 is read from xlsx with its merges")
{
    const auto grids = readFile(tests::testData(QStringLiteral("import/daying-2021.xlsx")));
    REQUIRE(grids);
    REQUIRE(grids->size() == 1);
    const SheetGrid &grid = grids->constFirst();
    CHECK(grid.rowCount() == 11);
    CHECK(grid.columnCount() == 8);
    CHECK(text(grid, "A1") == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK(text(grid, "G2") == QStringLiteral("时限"));
    CHECK(grid.cell({2, 0}) == GridCell {QStringLiteral("1"), CellKind::Number});
    CHECK(grid.mergeAt({0, 4}) == CellRange {{0, 0}, {0, 7}});
    CHECK(grid.mergeAt({4, 1}) == CellRange {{2, 1}, {4, 1}});
    CHECK(text(grid, "D11").startsWith(QStringLiteral("老年人参与度不\n高。")));
}

TEST_CASE("a workbook with no text, a missing part or a hostile part is refused")
{
    const auto kind = [](const WorkbookWriter &workbook) {
        const TestFolder folder;
        const QString path = folder.path(QStringLiteral("w.xlsx"));
        REQUIRE(workbook.write(path));
        const auto grids = readFile(path);
        REQUIRE_FALSE(grids);
        return grids.error().kind;
    };
    WorkbookWriter empty;
    empty.sheet(QStringLiteral("表"), QStringLiteral("<sheetData/>"));
    CHECK(kind(empty) == ErrorKind::InputEmpty);
    CHECK(kind(WorkbookWriter()) == ErrorKind::InputEmpty);
    WorkbookWriter broken;
    broken.sheet(QStringLiteral("表"), QStringLiteral("<sheetData><row></sheetData>"));
    CHECK(kind(broken) == ErrorKind::InputDamaged);
    WorkbookWriter far;
    far.sheet(QStringLiteral("表"),
              QStringLiteral("<sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData>"));
    CHECK(kind(far) == ErrorKind::InputTooLarge);

    const TestFolder folder;
    tests::ZipWriter bare;
    bare.add(QStringLiteral("[Content_Types].xml"), "<Types/>");
    const QString path = folder.path(QStringLiteral("bare.xlsx"));
    REQUIRE(bare.write(path));
    const auto grids = readFile(path);
    REQUIRE_FALSE(grids);
    CHECK(grids.error().kind == ErrorKind::InputDamaged);
}
