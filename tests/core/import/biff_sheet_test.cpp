// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_cells.h"
#include "core/import/biff_records.h"
#include "core/import/xls_reader.h"
#include "tests/core/import/biff_writer.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace core;
using tests::biffCell;
using tests::biffFormula;
using tests::biffLabel;
using tests::biffNumber;
using tests::biffRecord;
using tests::biffText;
using tests::BiffWriter;
using tests::littleEndian;
using tests::narrowBiffText;
using tests::sharedLabel;

namespace {

const QString kSheet = QStringLiteral("表");

Result<QList<SheetGrid>> readBiff(const BiffWriter &writer)
{
    return readXls(writer.stream(), QStringLiteral("台账.xls"));
}

SheetGrid sheetOf(const BiffWriter &writer)
{
    const auto grids = readBiff(writer);
    if (!grids)
        FAIL(grids.error().detail.toStdString());
    return grids->constFirst();
}

SheetGrid sheetWith(const QByteArray &records)
{
    return sheetOf(BiffWriter().sheet(kSheet, records));
}

QByteArray format(int id, const QString &code)
{
    return biffRecord(0x041E, littleEndian(static_cast<quint16>(id)) + biffText(code));
}

QByteArray style(int formatId)
{
    return biffRecord(0x00E0,
                      QByteArray(2, '\0') + littleEndian(static_cast<quint16>(formatId))
                          + QByteArray(16, '\0'));
}

/// The eight bytes of a result that is no number.
QByteArray result(char kind, char value)
{
    return QByteArray(1, kind) + '\0' + value + QByteArray(3, '\0') + "\xFF\xFF";
}

QByteArray realResult(double number)
{
    return biffNumber(0, 0, number).right(8);
}

} // namespace

TEST_CASE("numbers packed into four bytes are those they were")
{
    CHECK(numberOfRk(0x3FF00000) == 1.0);
    CHECK(numberOfRk(0x3FF00001) == 0.01);
    CHECK(numberOfRk(0x004B5646) == 1234321.0);
    CHECK(numberOfRk(0x004B5647) == 12343.21);
    CHECK(numberOfRk(0xFFFFFFFA) == -2.0);
    CHECK(numberOfRk(0x80000002) == -536870912.0);
    CHECK(numberOfRk(0x7FFFFFFE) == 536870911.0);
    CHECK(numberOfRk(0) == 0.0);
}

TEST_CASE("cells of every kind come in as the sheet shows them")
{
    BiffWriter writer;
    writer.globals(format(176, QStringLiteral("yyyy\"年\"m\"月\"")) + style(0) + style(31)
                   + style(176) + style(9) + style(20));
    writer.strings({narrowBiffText("plain"), biffText(QStringLiteral("任务"))});
    writer.sheet(
        kSheet,
        sharedLabel(0, 0, 1) + sharedLabel(0, 1, 0) + biffLabel(0, 2, QStringLiteral("甲"))
            + biffNumber(0, 3, 44561, 1) + biffNumber(0, 4, 44531, 2) + biffNumber(0, 5, 0.8, 3)
            + biffNumber(0, 6, 0.5, 4) + biffNumber(0, 7, 44561) + biffNumber(0, 8, 7, 99)
            + biffRecord(0x0205, biffCell(1, 0) + QByteArray("\1\0", 2))
            + biffRecord(0x0205, biffCell(1, 1) + QByteArray("\0\0", 2))
            + biffRecord(0x0205, biffCell(1, 2) + QByteArray("\x17\1", 2))
            + biffRecord(0x027E, biffCell(1, 3) + littleEndian<quint32>(0x004B5647))
            + biffRecord(0x0201, biffCell(1, 4))
            + biffRecord(0x00D6,
                         biffCell(1, 5) + biffText(QStringLiteral("粗")) + QByteArray(6, '\1')));
    const SheetGrid grid = sheetOf(writer);
    const GridCell expected[] {
        {QStringLiteral("任务")},
        {QStringLiteral("plain")},
        {QStringLiteral("甲")},
        {QStringLiteral("2021年12月31日"), CellKind::Date, QDate(2021, 12, 31)},
        {QStringLiteral("2021年12月"), CellKind::Date, QDate(2021, 12, 1)},
        {QStringLiteral("80%"), CellKind::Number},
        {QStringLiteral("12:00")},
        {QStringLiteral("44561"), CellKind::Number},
        {QStringLiteral("7"), CellKind::Number},
    };
    for (int column = 0; column < 9; ++column)
        CHECK(grid.cell({0, column}) == expected[column]);
    CHECK(grid.cell({1, 0}) == GridCell {QStringLiteral("TRUE")});
    CHECK(grid.cell({1, 1}) == GridCell {QStringLiteral("FALSE")});
    CHECK(grid.cell({1, 2}) == GridCell {QStringLiteral("#REF!"), CellKind::Error});
    CHECK(grid.cell({1, 3}) == GridCell {QStringLiteral("12343.21"), CellKind::Number});
    CHECK(grid.cell({1, 4}) == GridCell());
    CHECK(grid.cell({1, 5}) == GridCell {QStringLiteral("粗")});
    CHECK(grid.usedColumns(1) == QList<int> {0, 1, 2, 3, 5});
}

TEST_CASE("a row of numbers in one record is as many cells")
{
    const QByteArray numbers = littleEndian<quint16>(0) + littleEndian<quint32>(0x0000000A)
        + littleEndian<quint16>(1) + littleEndian<quint32>(0x3FE00000);
    const QByteArray place = littleEndian<quint16>(4) + littleEndian<quint16>(2);
    const auto bookWith = [&](int last) {
        BiffWriter writer;
        writer.globals(style(0) + style(9));
        return writer.sheet(
            kSheet, biffRecord(0x00BD, place + numbers + littleEndian(static_cast<quint16>(last))));
    };
    const SheetGrid grid = sheetOf(bookWith(3));
    CHECK(grid.cell({4, 2}) == GridCell {QStringLiteral("2"), CellKind::Number});
    CHECK(grid.cell({4, 3}) == GridCell {QStringLiteral("50%"), CellKind::Number});
    CHECK(grid.rowCount() == 5);
    // A last column that does not fit is a record that was torn.
    CHECK(readBiff(bookWith(9)).error().kind == ErrorKind::InputDamaged);
}

TEST_CASE("a formula comes in as what it gave")
{
    BiffWriter writer;
    writer.globals(style(14));
    const QByteArray text = biffRecord(0x0207, biffText(QStringLiteral("过半")));
    const QByteArray shared = biffRecord(0x04BC, QByteArray(10, '\0'));
    const SheetGrid grid = sheetOf(writer.sheet(
        kSheet,
        biffFormula(0, 0, realResult(44561)) + biffFormula(0, 1, result('\0', '\0')) + text
            + biffFormula(0, 2, result('\1', '\1')) + biffFormula(0, 3, result('\2', '\x07'))
            + biffFormula(0, 4, result('\3', '\0')) + biffFormula(0, 5, result('\0', '\0')) + shared
            + text));
    CHECK(grid.cell({0, 0})
          == GridCell {QStringLiteral("2021/12/31"), CellKind::Date, QDate(2021, 12, 31)});
    CHECK(grid.cell({0, 1}) == GridCell {QStringLiteral("过半")});
    CHECK(grid.cell({0, 2}) == GridCell {QStringLiteral("TRUE")});
    CHECK(grid.cell({0, 3}) == GridCell {QStringLiteral("#DIV/0!"), CellKind::Error});
    CHECK(grid.cell({0, 4}) == GridCell());
    CHECK(grid.cell({0, 5}) == GridCell {QStringLiteral("过半")});
}

TEST_CASE("a result that never came is told, and a text without a formula is nobody's")
{
    const QByteArray text = biffRecord(0x0207, biffText(QStringLiteral("过半")));
    const SheetGrid grid
        = sheetWith(text + biffFormula(0, 0, result('\0', '\0')) + biffFormula(0, 1, realResult(1))
                    + text + biffFormula(0, 2, result('\0', '\0')));
    CHECK(grid.cell({0, 0}) == GridCell {QStringLiteral("="), CellKind::Uncomputed});
    CHECK(grid.cell({0, 1}) == GridCell {QStringLiteral("1"), CellKind::Number});
    CHECK(grid.cell({0, 2}) == GridCell {QStringLiteral("="), CellKind::Uncomputed});
}

TEST_CASE("a number that is none is an error, as in the sheet")
{
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK(sheetWith(biffNumber(0, 0, infinity)).cell({0, 0})
          == GridCell {QStringLiteral("#NUM!"), CellKind::Error});
}

TEST_CASE("days count from 1904 where an old workbook says so")
{
    BiffWriter writer;
    writer.globals(biffRecord(0x0022, littleEndian<quint16>(1)) + style(14));
    CHECK(sheetOf(writer.sheet(kSheet, biffNumber(0, 0, 43099))).cell({0, 0}).date
          == QDate(2021, 12, 31));
}

TEST_CASE("styles may stand before the formats they name")
{
    BiffWriter writer;
    writer.globals(style(164) + format(164, QStringLiteral("0\"个\"")));
    CHECK(sheetOf(writer.sheet(kSheet, biffNumber(0, 0, 18))).cell({0, 0}).text
          == QStringLiteral("18个"));
}

TEST_CASE("merges, hidden rows, columns and sheets of an old workbook are noted")
{
    const auto row = [](int number, quint32 flags) {
        return biffRecord(0x0208,
                          littleEndian(static_cast<quint16>(number)) + QByteArray(10, '\0')
                              + littleEndian(flags));
    };
    const auto columns = [](quint16 first, quint16 last, quint16 flags) {
        return biffRecord(0x007D,
                          littleEndian(first) + littleEndian(last) + QByteArray(4, '\0')
                              + littleEndian(flags) + QByteArray(2, '\0'));
    };
    const QByteArray merges
        = biffRecord(0x00E5,
                     littleEndian<quint16>(2) + littleEndian<quint64>(0x0000000000010000)
                         + littleEndian<quint64>(0x00FF0001FFFF0002));
    const QByteArray data = columns(1, 2, 1) + columns(3, 3, 0) + columns(250, 256, 1) + row(0, 0)
        + row(1, 0x20) + merges + biffNumber(0, 0, 1) + biffNumber(1, 0, 2) + biffNumber(4, 3, 3);
    const auto grids = readBiff(BiffWriter()
                                    .sheet(QStringLiteral("一"), data)
                                    .sheet(QStringLiteral("二"), data, 1)
                                    .sheet(QStringLiteral("图"), {}, 0, 2)
                                    .sheet(QStringLiteral("三"), data, 2));
    REQUIRE(grids);
    REQUIRE(grids->size() == 3);
    const SheetGrid &grid = grids->constFirst();
    CHECK(grid.name() == QStringLiteral("一"));
    CHECK_FALSE(grid.isHidden());
    CHECK(grids->at(1).isHidden());
    CHECK(grids->at(2).isHidden());
    CHECK_FALSE(grid.isRowHidden(0));
    CHECK(grid.isRowHidden(1));
    CHECK(grid.isColumnHidden(1));
    CHECK(grid.isColumnHidden(2));
    CHECK_FALSE(grid.isColumnHidden(3));
    CHECK(grid.isColumnHidden(255));
    CHECK_FALSE(grid.isColumnHidden(256));
    CHECK(grid.mergeAt({1, 0}) == CellRange {{0, 0}, {1, 0}});
    CHECK(grid.mergeAt({3, 2}) == CellRange {{2, 1}, {4, 3}});
}

TEST_CASE("a chart inside a sheet is passed over")
{
    const BiffWriter writer;
    const QByteArray chart
        = writer.begin(BiffWriter::kChart) + biffNumber(0, 0, 99) + BiffWriter::end();
    const SheetGrid grid = sheetWith(biffNumber(0, 0, 1) + chart + biffNumber(0, 1, 2));
    CHECK(grid.cell({0, 0}).text == QStringLiteral("1"));
    CHECK(grid.cell({0, 1}).text == QStringLiteral("2"));
}

TEST_CASE("a sheet that begins as a chart has no cells, whatever the list of sheets says")
{
    BiffWriter writer;
    writer.sheet(kSheet, biffNumber(0, 0, 1)).sheet(QStringLiteral("图"), biffNumber(0, 0, 2));
    QByteArray stream = writer.stream();
    const qsizetype second = stream.lastIndexOf(writer.begin(BiffWriter::kWorksheet));
    tests::overwrite(stream, second, writer.begin(BiffWriter::kChart));
    const auto grids = readXls(stream, QStringLiteral("台账.xls"));
    REQUIRE(grids);
    REQUIRE(grids->size() == 1);
    CHECK(grids->at(0).cell({0, 0}).text == QStringLiteral("1"));
}

TEST_CASE("shared texts that go on in further records are whole")
{
    const QString longText = QString(5000, u'长');
    const QByteArray all = littleEndian<quint32>(2) + littleEndian<quint32>(2) + biffText(longText)
        + biffText(QStringLiteral("末"));
    const qsizetype cut = 8 + 3 + 2 * 4000;
    BiffWriter writer;
    writer.globals(biffRecord(0x00FC, all.first(cut)) + biffRecord(0x003C, '\1' + all.mid(cut)));
    const SheetGrid grid
        = sheetOf(writer.sheet(kSheet, sharedLabel(0, 0, 0) + sharedLabel(0, 1, 1)));
    CHECK(grid.cell({0, 0}).text == longText);
    CHECK(grid.cell({0, 1}).text == QStringLiteral("末"));
}

TEST_CASE("a workbook of Excel 95 in a Chinese code page is read")
{
    const auto chinese = [](const char16_t *text) {
        return QByteArray(QStringEncoder("GB18030").encode(QString::fromUtf16(text)));
    };
    const QByteArray code = "yyyy" + chinese(u"年") + "m" + chinese(u"月");
    BiffWriter writer(0x0500);
    writer.globals(biffRecord(0x0042, littleEndian<quint16>(936)));
    writer.globals(
        biffRecord(0x041E, littleEndian<quint16>(164) + static_cast<char>(code.size()) + code));
    writer.globals(biffRecord(0x00E0, QByteArray(2, '\0') + littleEndian<quint16>(164)));
    const QByteArray text = chinese(u"乡镇敬老院");
    const QByteArray counted = littleEndian(static_cast<quint16>(text.size())) + text;
    const SheetGrid grid = sheetOf(
        writer.sheet(QStringLiteral("Sheet1"),
                     biffRecord(0x0204, biffCell(0, 0) + counted) + biffNumber(0, 1, 44561)
                         + biffFormula(0, 2, result('\0', '\0')) + biffRecord(0x0207, counted)));
    CHECK(grid.name() == QStringLiteral("Sheet1"));
    CHECK(grid.cell({0, 0}) == GridCell {QStringLiteral("乡镇敬老院")});
    CHECK(grid.cell({0, 1})
          == GridCell {QStringLiteral("2021年12月"), CellKind::Date, QDate(2021, 12, 31)});
    CHECK(grid.cell({0, 2}) == GridCell {QStringLiteral("乡镇敬老院")});
}

TEST_CASE("columns and rows of an old workbook have the size they were given")
{
    // 11.5 figures; twice the height of 21 points, once given, once measured.
    const QByteArray columns = biffRecord(0x007D,
                                          littleEndian<quint16>(1) + littleEndian<quint16>(2)
                                              + littleEndian<quint16>(2944) + QByteArray(6, '\0'));
    const auto row = [](quint16 number, quint16 flags) {
        return biffRecord(0x0208,
                          littleEndian(number) + QByteArray(4, '\0') + littleEndian<quint16>(420)
                              + QByteArray(4, '\0') + littleEndian(flags) + QByteArray(2, '\0'));
    };
    const SheetSizes sizes
        = sheetWith(columns + row(0, 0x40) + row(1, 0) + biffNumber(0, 0, 1)).sizes();
    CHECK(sizes.columnWidth(0) == 0);
    CHECK(sizes.columnWidth(1) == 11.5);
    CHECK(sizes.columnWidth(2) == 11.5);
    CHECK(sizes.rowHeight(0) == 21);
    CHECK(sizes.rowHeight(1) == 0);
}

TEST_CASE("records that go on with nothing are passed over")
{
    const QByteArray stream = biffRecord(0x0204, "a") + biffRecord(0x003C, {}).repeated(3)
        + biffRecord(0x003C, "b") + biffRecord(0x003C, {});
    BiffRecords records(stream);
    const auto first = records.next();
    REQUIRE(first);
    CHECK(records.blocksOf(*first).size() == 2);
    CHECK(records.position() == stream.size());
}

TEST_CASE("a text in no code page is marked, and a sheet of such texts is refused")
{
    const auto label = [](int row, const QByteArray &text) {
        return biffRecord(
            0x0204, biffCell(row, 0) + littleEndian(static_cast<quint16>(text.size())) + text);
    };
    const QString sheet = QStringLiteral("Sheet1");
    const QByteArray bad = "a\xFF\xFF";
    const SheetGrid grid
        = sheetOf(BiffWriter(0x0500).sheet(sheet, label(0, "plain") + label(1, bad)));
    CHECK(grid.cell({0, 0}).text == QStringLiteral("plain"));
    CHECK(grid.cell({1, 0}).text == QStringLiteral("\uFFFD"));
    const auto refused = readBiff(
        BiffWriter(0x0500).sheet(sheet, label(0, "plain") + label(1, bad) + label(2, bad)));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InputEncoding);
}
