// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/document_writer.h"

using namespace core;
using tests::mergeAt;
using tests::printed;
using tests::sheetsOf;

namespace {

QString sheet(const QString &rows, const QString &attributes = {})
{
    return QStringLiteral("<table:table table:name=\"一组\" %1>%2</table:table>")
        .arg(attributes, rows);
}

QList<SheetGrid> read(const QString &sheets, const QString &styles = {})
{
    const tests::DocumentFiles files;
    return sheetsOf(files.ods(sheets, styles));
}

SheetGrid readRows(const QByteArray &rows)
{
    return read(sheet(QString::fromUtf8(rows))).constFirst();
}

/// The text of a cell whose paragraphs are @p content.
QString textOf(const QByteArray &content)
{
    return readRows("<table:table-row><table:table-cell office:value-type=\"string\">" + content
                    + "</table:table-cell></table:table-row>")
        .cell({0, 0})
        .text;
}

} // namespace

TEST_CASE("repeated and covered cells of an OpenDocument sheet stand where it shows them")
{
    const SheetGrid grid = readRows(
        "<table:table-header-rows><table:table-row><table:table-cell "
        "table:number-columns-repeated=\"2\"><text:p>同</text:p></"
        "table:table-cell><table:table-cell "
        "table:number-columns-repeated=\"3\"/><table:table-cell><text:p>远</text:p></"
        "table:table-cell>"
        "</table:table-row></table:table-header-rows>"
        "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" "
        "table:number-rows-spanned=\"2\"><text:p>并</text:p></table:table-cell>"
        "<table:covered-table-cell/><table:table-cell><text:p>甲</text:p></table:table-cell>"
        "</table:table-row><table:table-row><table:covered-table-cell "
        "table:number-columns-repeated=\"2\"/><table:table-cell><text:p>乙</text:p></"
        "table:table-cell>"
        "</table:table-row>");
    CHECK(printed(grid) == QStringLiteral("同|同||||远#并||甲|||#||乙|||"));
    CHECK(grid.name() == QStringLiteral("一组"));
    CHECK(mergeAt(grid, "B3") == QStringLiteral("A2:B3"));
    CHECK(mergeAt(grid, "C2").isEmpty());
}

TEST_CASE("a row that stands for several is written as often, an empty one costs nothing")
{
    const SheetGrid grid = readRows(
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell><text:p>同</text:p>"
        "</table:table-cell></table:table-row><table:table-row table:number-rows-repeated=\"4\">"
        "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
        "<table:table-row><table:table-cell><text:p>后</text:p></table:table-cell></"
        "table:table-row>"
        "<table:table-row table:number-rows-repeated=\"1048568\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>");
    CHECK(printed(grid) == QStringLiteral("同#同#同#####后"));
}

TEST_CASE("paragraphs and breaks are lines, spaces are as the document says")
{
    CHECK(textOf("<text:p>一</text:p><text:p>二<text:line-break/>三</text:p><text:p/><text:p>四</"
                 "text:p>")
          == QStringLiteral("一\n二\n三\n\n四"));
    CHECK(textOf("<text:p>a<text:s text:c=\"3\"/>b<text:s/>c<text:tab/>d</text:p>")
          == QStringLiteral("a   b c\td"));
    CHECK(textOf("<text:p>\n   一个   two\n three  </text:p>") == QStringLiteral("一个 two three"));
    CHECK(textOf("<text:p>甲<text:span>乙<text:a>丙</text:a></text:span></text:p>")
          == QStringLiteral("甲乙丙"));
}

TEST_CASE("notes, pictures and pronunciations are not the text of a cell")
{
    CHECK(
        textOf(
            "<office:annotation><text:p>批注</text:p></"
            "office:annotation><text:p>文<office:annotation>"
            "<text:p>注</text:p></office:annotation><text:ruby><text:ruby-base>英</text:ruby-base>"
            "<text:ruby-text>yīng</text:ruby-text></text:ruby></text:p><draw:frame><draw:text-box>"
            "<text:p>图</text:p></draw:text-box></draw:frame>")
        == QStringLiteral("文英"));
    const QList<SheetGrid> grids
        = read(QStringLiteral(
                   "<table:tracked-changes><table:cell-content-change><table:previous><text:p>旧"
                   "</text:p></table:previous></table:cell-content-change></table:tracked-changes>")
               + sheet(QStringLiteral(
                   "<table:shapes><draw:frame><text:p>图</text:p></draw:frame></table:shapes>"
                   "<table:table-row><table:table-cell><text:p>今</text:p>"
                   "<table:table><table:table-row><table:table-cell><text:p>内</text:p>"
                   "</table:table-cell></table:table-row></table:table></table:table-cell>"
                   "</table:table-row>")));
    REQUIRE(grids.size() == 1);
    CHECK(printed(grids.constFirst()) == QStringLiteral("今"));
}

TEST_CASE("hidden rows, columns and sheets are noted and still read")
{
    const QList<SheetGrid> grids = read(
        sheet(
            QStringLiteral(
                "<table:table-column/><table:table-column table:visibility=\"collapse\" "
                "table:number-columns-repeated=\"2\"/><table:table-column "
                "table:number-columns-repeated=\"2000000000\" table:visibility=\"collapse\"/>"
                "<table:table-row table:visibility=\"filter\"><table:table-cell><text:p>藏</text:p>"
                "</table:table-cell></table:table-row><table:table-row><table:table-cell>"
                "<text:p>显</text:p></table:table-cell></table:table-row>"),
            QStringLiteral("table:style-name=\"ta2\"")),
        QStringLiteral("<style:style style:name=\"ta1\"><style:table-properties "
                       "table:display=\"true\"/></style:style><style:style style:name=\"ta2\">"
                       "<style:table-properties table:display=\"false\"/></style:style>"));
    const SheetGrid &grid = grids.constFirst();
    CHECK(grid.isHidden());
    CHECK(grid.isRowHidden(0));
    CHECK_FALSE(grid.isRowHidden(1));
    CHECK_FALSE(grid.isColumnHidden(0));
    CHECK(grid.isColumnHidden(2));
    CHECK(printed(grid) == QStringLiteral("藏#显"));
}

TEST_CASE("columns and rows of an OpenDocument sheet have the size they were given")
{
    const QString styles = QStringLiteral(
        "<style:style style:name=\"宽\"><style:table-column-properties "
        "style:column-width=\"1.75in\"/></style:style>"
        "<style:style style:name=\"窄\"><style:table-column-properties "
        "style:column-width=\"1.27cm\"/></style:style>"
        "<style:style style:name=\"高\"><style:table-row-properties "
        "style:row-height=\"10mm\" style:use-optimal-row-height=\"false\"/></style:style>"
        "<style:style style:name=\"自动\"><style:table-row-properties "
        "style:row-height=\"0.178in\" style:use-optimal-row-height=\"true\"/></style:style>");
    const QString row = QStringLiteral("<table:table-row table:style-name=\"%1\"><table:table-cell>"
                                       "<text:p>一</text:p></table:table-cell></table:table-row>");
    const QList<SheetGrid> grids
        = read(sheet(QStringLiteral("<table:table-column table:style-name=\"宽\" "
                                    "table:number-columns-repeated=\"2\"/><table:table-column "
                                    "table:style-name=\"窄\"/><table:table-column/>")
                     + row.arg(QStringLiteral("高")) + row.arg(QStringLiteral("自动"))),
               styles);
    const SheetSizes &sizes = grids.constFirst().sizes();
    // An inch has 96 pixels, a figure seven.
    CHECK(sizes.columnWidth(0) == Approx(24));
    CHECK(sizes.columnWidth(1) == Approx(24));
    CHECK(sizes.columnWidth(2) == Approx(48.0 / 7));
    CHECK(sizes.columnWidth(3) == 0);
    CHECK(sizes.rowHeight(0) == Approx(28.3465).margin(0.0001));
    CHECK(sizes.rowHeight(1) == 0);
}

TEST_CASE("a sheet beyond the limits is refused, whatever it repeats")
{
    const tests::DocumentFiles files;
    const auto refusal = [&files](const char *row) {
        const auto grids = readTables(files.ods(sheet(QString::fromUtf8(row))));
        REQUIRE_FALSE(grids);
        CHECK(grids.error().arguments.contains(QStringLiteral("一组")));
        return grids.error().kind;
    };
    CHECK(refusal("<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell>"
                  "<text:p>x</text:p></table:table-cell></table:table-row>")
          == ErrorKind::InputTooLarge);
    CHECK(refusal("<table:table-row><table:table-cell table:number-columns-repeated=\"2000000000\">"
                  "<text:p>x</text:p></table:table-cell></table:table-row>")
          == ErrorKind::InputTooLarge);
    CHECK(refusal(
              "<table:table-row><table:table-cell><text:p><text:s text:c=\"2000000000\"/>x</text:p>"
              "</table:table-cell></table:table-row>")
          == ErrorKind::InputTooLarge);
}

TEST_CASE("sheets that are all full are refused together, and nothing behind them is read")
{
    const QString full
        = QStringLiteral("<table:table table:name=\"满\"><table:table-row "
                         "table:number-rows-repeated=\"100\"><table:table-cell "
                         "table:number-columns-repeated=\"12000\"><text:p>甲</text:p>"
                         "</table:table-cell></table:table-row></table:table>");
    const tests::DocumentFiles files;
    const auto grids = readTables(files.ods(full.repeated(200)));
    REQUIRE_FALSE(grids);
    CHECK(grids.error().kind == ErrorKind::InputTooLarge);
}

TEST_CASE("an OpenDocument file without text, with a password or a document type says so")
{
    const tests::DocumentFiles files;
    const auto kindOf = [](const QString &path) { return readTables(path).error().kind; };
    CHECK(kindOf(files.ods(sheet({}))) == ErrorKind::InputEmpty);
    CHECK(kindOf(files.ods(sheet({}), {}, "<manifest><encryption-data/></manifest>"))
          == ErrorKind::InputEncrypted);
    CHECK(kindOf(files.ods(QStringLiteral("</bad>"))) == ErrorKind::InputDamaged);
    // A document type in the list of parts is old habit, in the content it is an attack.
    CHECK(kindOf(files.ods(sheet({}), {}, "<!DOCTYPE manifest><manifest/>"))
          == ErrorKind::InputEmpty);
    tests::ZipWriter zip;
    zip.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet");
    zip.add(QStringLiteral("content.xml"), "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
    const QString path = files.folder().path(QStringLiteral("type.ods"));
    REQUIRE(zip.write(path));
    CHECK(kindOf(path) == ErrorKind::InputDamaged);
}
