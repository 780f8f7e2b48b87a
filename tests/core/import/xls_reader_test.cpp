// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_reader.h"
#include "core/import/xls_reader.h"
#include "tests/core/import/biff_writer.h"
#include "tests/core/import/workbook_writer.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QStringEncoder>

using namespace core;
using tests::biffCell;
using tests::biffFormula;
using tests::biffLabel;
using tests::biffNumber;
using tests::biffRecord;
using tests::biffText;
using tests::BiffWriter;
using tests::CompoundWriter;
using tests::littleEndian;
using tests::narrowBiffText;
using tests::overwrite;
using tests::sharedLabel;
using tests::testData;
using tests::TestFolder;
using tests::wideBytes;

namespace {

QList<SheetGrid> readData(const char *name)
{
    const auto grids = readTables(testData(QStringLiteral("import/") + QLatin1String(name)));
    if (!grids)
        FAIL(grids.error().detail.toStdString());
    return *grids;
}

/// Whether @p left and @p right are the same sheets, cell by cell.
void areEqual(const SheetGrid &left, const SheetGrid &right)
{
    CHECK(left.name() == right.name());
    CHECK(left.isHidden() == right.isHidden());
    REQUIRE(left.rowCount() == right.rowCount());
    REQUIRE(left.columnCount() == right.columnCount());
    for (int row = 0; row < left.rowCount(); ++row) {
        CHECK(left.isRowHidden(row) == right.isRowHidden(row));
        for (int column = 0; column < left.columnCount(); ++column) {
            INFO(row << ' ' << column);
            CHECK(left.cell({row, column}).text.toStdString()
                  == right.cell({row, column}).text.toStdString());
            CHECK(left.cell({row, column}) == right.cell({row, column}));
            CHECK(left.mergeAt({row, column}) == right.mergeAt({row, column}));
        }
    }
    for (int column = 0; column < left.columnCount(); ++column)
        CHECK(left.isColumnHidden(column) == right.isColumnHidden(column));
}

QString cellText(const SheetGrid &grid, const char *reference)
{
    return grid.cell(*cellPosition(reference)).text;
}

/// The refusal of a workbook whose stream is @p stream.
Error refusalOf(const QByteArray &stream)
{
    const auto grids = readXls(stream, QStringLiteral("台账.xls"));
    REQUIRE_FALSE(grids);
    return grids.error();
}

void isDamaged(const QByteArray &stream)
{
    const Error error = refusalOf(stream);
    CHECK(error.kind == ErrorKind::InputDamaged);
    CHECK(error.subject == QStringLiteral("台账.xls"));
    CHECK_FALSE(error.detail.isEmpty());
}

/// A workbook with something of every kind of record that is read.
BiffWriter everything()
{
    const QByteArray ofStyle
        = QByteArray(2, '\0') + littleEndian<quint16>(14) + QByteArray(16, '\0');
    BiffWriter writer;
    writer.globals(
        biffRecord(0x0022, littleEndian<quint16>(0)) + biffRecord(0x00E0, ofStyle)
        + biffRecord(0x041E, littleEndian<quint16>(176) + biffText(QStringLiteral("0个"))));
    writer.strings({narrowBiffText("abc"),
                    QByteArray(littleEndian<quint16>(2) + '\x0D' + littleEndian<quint16>(1)
                               + littleEndian<quint32>(4) + wideBytes(QStringLiteral("低保"))
                               + QByteArray(8, '\1'))});
    return writer.sheet(
        QStringLiteral("表"),
        biffRecord(0x0208,
                   littleEndian<quint16>(1) + QByteArray(10, '\0') + littleEndian<quint32>(0x20))
            + biffRecord(0x007D, QByteArray(12, '\1')) + sharedLabel(0, 0, 1)
            + biffLabel(0, 1, QStringLiteral("甲")) + biffNumber(0, 2, 3.25)
            + biffRecord(0x027E, biffCell(1, 0) + littleEndian<quint32>(2))
            + biffRecord(0x00BD, biffCell(1, 1) + QByteArray(4, '\2') + littleEndian<quint16>(1))
            + biffRecord(0x0205, biffCell(1, 2) + QByteArray("\7\1", 2))
            + biffFormula(2, 0, QByteArray(6, '\0') + "\xFF\xFF")
            + biffRecord(0x0207, biffText(QStringLiteral("文")))
            + biffRecord(0x00E5,
                         littleEndian<quint16>(1) + littleEndian<quint32>(0x00010000)
                             + littleEndian<quint32>(0)));
}

} // namespace

TEST_CASE("an old workbook holds what the new one of the same table holds")
{
    const auto old = readData("old-workbook.xls");
    const auto today = readData("old-workbook.xlsx");
    REQUIRE(old.size() == 4);
    REQUIRE(today.size() == 4);
    for (qsizetype i = 0; i < old.size(); ++i)
        areEqual(old.at(i), today.at(i));
}

TEST_CASE("an old workbook of LibreOffice is read as it was written")
{
    const auto sheets = readData("old-workbook.xls");
    REQUIRE(sheets.size() == 4);
    const SheetGrid &first = sheets.constFirst();
    CHECK(first.name() == QStringLiteral("一季度"));
    CHECK(first.mergeAt({0, 9}) == CellRange {{0, 0}, {0, 9}});
    CHECK(first.mergeAt({3, 2}) == CellRange {{2, 2}, {3, 2}});
    CHECK(first.isRowHidden(5));
    CHECK(first.isColumnHidden(9));
    CHECK(cellText(first, "B3") == QStringLiteral("修订低保工作规程\n并公示"));
    CHECK(cellText(first, "C5") == QStringLiteral("王𠮷"));
    CHECK(first.cell({2, 3})
          == GridCell {QStringLiteral("2021年12月31日"), CellKind::Date, QDate(2021, 12, 31)});
    CHECK(first.cell({3, 3})
          == GridCell {QStringLiteral("2022/6/30"), CellKind::Date, QDate(2022, 6, 30)});
    CHECK(first.cell({4, 3})
          == GridCell {QStringLiteral("2022年3月"), CellKind::Date, QDate(2022, 3, 1)});
    CHECK(cellText(first, "D6") == QStringLiteral("2022年底"));
    CHECK(cellText(first, "E3") == QStringLiteral("80%"));
    CHECK(cellText(first, "E4") == QStringLiteral("35.50%"));
    CHECK(cellText(first, "F3") == QStringLiteral("1,234.50"));
    CHECK(cellText(first, "F4") == QStringLiteral("-20"));
    CHECK(cellText(first, "F5") == QStringLiteral("18个"));
    CHECK(cellText(first, "H3") == QStringLiteral("2469"));
    CHECK(first.cell({3, 7}) == GridCell {QStringLiteral("#DIV/0!"), CellKind::Error});
    CHECK(cellText(first, "H5") == QStringLiteral("TRUE"));
    CHECK(cellText(first, "I3") == QStringLiteral("过半"));
    CHECK(cellText(first, "I4") == QStringLiteral("新建农村敬老院3所（）"));
    CHECK(cellText(first, "I6").isEmpty());
    CHECK(cellText(first, "J3") == QStringLiteral("001"));
    CHECK(cellText(first, "J4") == QStringLiteral("007"));
    CHECK(cellText(first, "B8") == QStringLiteral("09:30"));
    CHECK(cellText(first, "C8") == QStringLiteral("2021-07-20 14:05"));
    CHECK(cellText(first, "C9") == QStringLiteral("123456789"));
    CHECK(sheets.at(2).isHidden());
    CHECK(sheets.at(3).isEmpty());
}

TEST_CASE("long texts of an old workbook are whole")
{
    const SheetGrid sheet = readData("old-workbook.xls").at(1);
    for (qsizetype row = 1; row <= 15; ++row) {
        QString text = QString(row * 97, u'长') + QStringLiteral("abc");
        CHECK(sheet.cell({static_cast<int>(row) - 1, 0}).text == text);
        text = QStringLiteral("plain latin text %1 ").arg(row).repeated(row * 13) + u'.';
        CHECK(sheet.cell({static_cast<int>(row) - 1, 1}).text == text);
    }
    CHECK(sheet.cell({15, 0}).text == QString(9000, u'文'));
    CHECK(sheet.mergeAt({19, 2}) == CellRange {{17, 0}, {19, 2}});
}

TEST_CASE("an old workbook of xlwt, counted from 1904, with runs of rich text")
{
    const auto sheets = readData("old-xlwt.xls");
    REQUIRE(sheets.size() == 2);
    const SheetGrid &first = sheets.constFirst();
    CHECK(first.name() == QStringLiteral("社会组织科"));
    CHECK(cellText(first, "A1") == QStringLiteral("重点任务清单"));
    CHECK(first.mergeAt({0, 4}) == CellRange {{0, 0}, {0, 4}});
    CHECK(cellText(first, "B3") == QStringLiteral("开展年检，公示结果"));
    CHECK(first.cell({2, 3})
          == GridCell {QStringLiteral("2026年6月30日"), CellKind::Date, QDate(2026, 6, 30)});
    CHECK(first.cell({2, 4}) == GridCell {QStringLiteral("45%"), CellKind::Number});
    CHECK(cellText(first, "D4") == QStringLiteral("9月底前"));
    CHECK(first.isRowHidden(4));
    CHECK(first.isColumnHidden(4));
    CHECK(sheets.at(1).isHidden());
    CHECK(cellText(sheets.at(1), "B1") == QStringLiteral("TRUE"));
}

TEST_CASE("the sample of 大英县 is read from xls as from xlsx and ods")
{
    const auto old = readData("daying-2021.xls");
    REQUIRE(old.size() == 1);
    areEqual(old.constFirst(), readData("daying-2021.xlsx").constFirst());
    areEqual(old.constFirst(), readData("daying-2021.ods").constFirst());
    CHECK(old.constFirst().mergeAt({4, 1}) == CellRange {{2, 1}, {4, 1}});
}

TEST_CASE("a workbook of this kind is known under the name of any other")
{
    const TestFolder folder;
    const QByteArray file = everything().file();
    for (const char *name : {"台账.et", "台账.xls", "台账.csv", "台账"}) {
        const auto grids = readTables(folder.put(QString::fromUtf8(name), file));
        REQUIRE(grids);
        CHECK(cellText(grids->constFirst(), "A1") == QStringLiteral("低保"));
        CHECK(cellText(grids->constFirst(), "A3") == QStringLiteral("文"));
    }
}

TEST_CASE("a single sheet without a container, as small programs write it, is read")
{
    const auto text = [](const QByteArray &bytes) -> QByteArray {
        return littleEndian(static_cast<quint16>(bytes.size())) + bytes;
    };
    const QByteArray gbk = QStringEncoder("GB18030").encode(QStringLiteral("责任单位"));
    const QByteArray stream
        = biffRecord(0x0809, littleEndian<quint32>(0x00100000) + QByteArray(4, '\0'))
        + biffRecord(0x0204, biffCell(0, 0) + text(gbk)) + biffNumber(0, 1, 12)
        + biffRecord(0x0204, biffCell(1, 0) + text(QStringLiteral("民政局").toUtf8()))
        + BiffWriter::end();
    const TestFolder folder;
    const auto grids = readTables(folder.put(QStringLiteral("导出.xls"), stream));
    REQUIRE(grids);
    const SheetGrid &grid = grids->constFirst();
    CHECK(cellText(grid, "A1") == QStringLiteral("责任单位"));
    CHECK(cellText(grid, "B1") == QStringLiteral("12"));
    CHECK(cellText(grid, "A2") == QStringLiteral("民政局"));
}

TEST_CASE("a workbook with both forms is read in the newer one")
{
    const auto book = [](const char *text) {
        return BiffWriter().sheet(QStringLiteral("表"), biffLabel(0, 0, QLatin1String(text)));
    };
    const QByteArray file = CompoundWriter()
                                .stream(QStringLiteral("Book"), book("old").stream())
                                .stream(QStringLiteral("Workbook"), book("new").stream())
                                .bytes();
    const TestFolder folder;
    const auto grids = readTables(folder.put(QStringLiteral("f"), file));
    REQUIRE(grids);
    CHECK(cellText(grids->constFirst(), "A1") == QStringLiteral("new"));
}

TEST_CASE("workbooks with a password, older than Excel 5 or without text say so")
{
    BiffWriter locked;
    locked.globals(biffRecord(0x002F, QByteArray(54, '\1')));
    CHECK(refusalOf(locked.sheet(QStringLiteral("表"), biffNumber(0, 0, 1)).stream()).kind
          == ErrorKind::InputEncrypted);
    CHECK(refusalOf(BiffWriter().sheet(QStringLiteral("表"), {}).stream()).kind
          == ErrorKind::InputEmpty);
    CHECK(refusalOf(BiffWriter().stream()).kind == ErrorKind::InputEmpty);
    const TestFolder folder;
    for (const char *start :
         {"\x09\x00\x04\x00\x02\x00\x10\x00", "\x09\x02\x06\x00", "\x09\x04\x06\x00"}) {
        const auto grids = readTables(
            folder.put(QStringLiteral("f"), QByteArray(start, 4) + QByteArray(60, '\2')));
        REQUIRE_FALSE(grids);
        CHECK(grids.error().kind == ErrorKind::InputUnsupported);
        CHECK(grids.error().arguments == QStringList {QStringLiteral("xls")});
    }
}

TEST_CASE("records that lie about what they hold are refused")
{
    const QString name = QStringLiteral("表");
    const auto with
        = [&](const QByteArray &records) { return BiffWriter().sheet(name, records).stream(); };
    isDamaged({});
    isDamaged(QByteArray(64, '\0')); // no record that a workbook begins with
    isDamaged(with(biffRecord(0x0203, biffCell(0, 0)))); // a number without its number
    isDamaged(with(biffRecord(0x0204, QByteArray(3, '\0'))));
    isDamaged(with(biffRecord(0x0204, biffCell(0, 0) + littleEndian<quint16>(0xFFFF))));
    isDamaged(with(sharedLabel(0, 0, 0))); // a text that is not there
    isDamaged(with(biffRecord(0x00E5, littleEndian<quint16>(0xFFFF))));
    isDamaged(with(biffRecord(0x0208, QByteArray(4, '\0'))));
    isDamaged(with(biffRecord(0x007D, QByteArray(2, '\0'))));
    isDamaged(with(littleEndian<quint32>(0xFFFF0203))); // longer than the stream
    isDamaged(BiffWriter().globals(biffRecord(0x0085, QByteArray(7, '\xFF'))).stream());
    isDamaged(BiffWriter().globals(biffRecord(0x041E, QByteArray(3, '\xFF'))).stream());
    isDamaged(BiffWriter().globals(biffRecord(0x00E0, QByteArray(3, '\0'))).stream());
    const BiffWriter writer;
    isDamaged(writer.begin(BiffWriter::kGlobals)); // no end
    isDamaged(writer.begin(BiffWriter::kChart) + BiffWriter::end());
}

TEST_CASE("a table of shared texts that lies about its number is believed only as far as it goes")
{
    const auto book = [](quint32 told, const QByteArray &after) {
        BiffWriter writer;
        writer.globals(biffRecord(0x00FC,
                                  littleEndian(told) + littleEndian(told)
                                      + biffText(QStringLiteral("甲")) + after));
        return writer.sheet(QStringLiteral("表"), sharedLabel(0, 0, 0)).stream();
    };
    const QByteArray second = biffText(QStringLiteral("乙"));
    for (const QByteArray &stream : {book(1, {}),
                                     book(0xFFFFFFFF, {}),
                                     book(0, {}),
                                     book(1, second),
                                     book(1, "\xFF\xFF\xFF")}) {
        const auto grids = readXls(stream, QStringLiteral("台账.xls"));
        REQUIRE(grids);
        CHECK(cellText(grids->constFirst(), "A1") == QStringLiteral("甲"));
    }
    isDamaged(book(2, "\xFF\xFF\xFF"));
}

TEST_CASE("sheets that begin out of the stream or lie over each other are refused")
{
    QByteArray stream = BiffWriter()
                            .sheet(QStringLiteral("一"), biffLabel(0, 0, QString(200, u'长')))
                            .sheet(QStringLiteral("二"), {})
                            .stream();
    const qsizetype second = stream.lastIndexOf(wideBytes(QStringLiteral("二"))) - 8;
    const qsizetype first = stream.indexOf(wideBytes(QStringLiteral("一"))) - 8;
    const QByteArray begin = stream.mid(first, 4);
    QByteArray twice = stream;
    for (const quint32 position : {0xFFFFFFFFU, 0x7FFFFFFFU, 3U, 0U}) {
        overwrite(twice, second, littleEndian(position));
        isDamaged(twice);
    }
    BiffWriter many;
    for (int i = 0; i < 100; ++i)
        many.sheet(QStringLiteral("表"),
                   i == 0 ? biffLabel(0, 0, QString(2000, u'长')) : QByteArray());
    stream = many.stream();
    const QByteArray name = wideBytes(QStringLiteral("表"));
    const QByteArray large = stream.mid(stream.indexOf(name) - 8, 4);
    for (qsizetype at = stream.indexOf(name); at > 0; at = stream.indexOf(name, at + 1))
        overwrite(stream, at - 8, large);
    isDamaged(stream);
    CHECK(begin.size() == 4);
}

TEST_CASE("cells beyond the limits of a sheet are refused with their place")
{
    const QByteArray far = biffNumber(65535, 65535, 1);
    const Error error = refusalOf(BiffWriter().sheet(QStringLiteral("表"), far).stream());
    CHECK(error.kind == ErrorKind::InputTooLarge);
    CHECK(error.subject == QStringLiteral("表"));
}

TEST_CASE("more styles than cells can name, sheets or merged areas than are read are refused")
{
    const QString name = QStringLiteral("表");
    const QByteArray style = biffRecord(0x00E0, QByteArray(4, '\0'));
    const auto styled = [&](qsizetype count) {
        BiffWriter writer;
        writer.globals(style.repeated(count));
        return writer.sheet(name, biffNumber(0, 0, 1)).stream();
    };
    CHECK(readXls(styled(65'536), QStringLiteral("台账.xls")).has_value());
    isDamaged(styled(65'537));

    BiffWriter many;
    for (int i = 0; i < 1'001; ++i)
        many.sheet(name, i == 0 ? biffNumber(0, 0, 1) : QByteArray());
    Error error = refusalOf(many.stream());
    CHECK(error.kind == ErrorKind::InputTooLarge);
    CHECK(error.subject == QStringLiteral("台账.xls"));

    const QByteArray merges = biffRecord(
        0x00E5, littleEndian<quint16>(5'001) + QByteArray(qsizetype {5'001} * 8, '\0'));
    CHECK(readXls(BiffWriter().sheet(name, merges + biffNumber(0, 0, 1)).stream(),
                  QStringLiteral("台账.xls"))
              .has_value());
    error = refusalOf(BiffWriter().sheet(name, merges + merges).stream());
    CHECK(error.kind == ErrorKind::InputTooLarge);
    CHECK(error.subject == name);
}

TEST_CASE("an old workbook cut anywhere is refused or read")
{
    const QByteArray stream = everything().stream();
    for (qsizetype length = 0; length < stream.size(); ++length)
        CHECK_FALSE(readXls(stream.first(length), QStringLiteral("台账.xls")));
    const QByteArray file = everything().file();
    const TestFolder folder;
    for (qsizetype length = 0; length < file.size(); length += 7) {
        const auto grids = readTables(folder.put(QStringLiteral("f"), file.first(length)));
        if (grids)
            CHECK(cellText(grids->constFirst(), "A1") == QStringLiteral("低保"));
    }
}

TEST_CASE("an old workbook with any byte turned is refused or read")
{
    QByteArray stream = everything().stream();
    int refused = 0;
    for (qsizetype at = 0; at < stream.size(); ++at) {
        for (const int mask : {0xFF, 0x80, 0x01}) {
            const char kept = stream.at(at);
            stream[at] = static_cast<char>(kept ^ mask);
            const auto grids = readXls(stream, QStringLiteral("台账.xls"));
            refused += grids ? 0 : 1;
            stream[at] = kept;
        }
    }
    CHECK(refused > 100);
}
