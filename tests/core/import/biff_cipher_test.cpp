// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_cipher.h"
#include "core/import/compound_file.h"
#include "core/import/file_reader.h"
#include "core/import/xls_reader.h"
#include "tests/core/import/biff_writer.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QFile>

using namespace core;
using tests::biffRecord;
using tests::BiffWriter;
using tests::overwrite;

namespace {

const QString kProtected = QStringLiteral("import/old-workbook-protected.xls");

/// The stream of a workbook that LibreOffice has encrypted with the password for the structure.
QByteArray protectedStream()
{
    QFile file(tests::testData(kProtected));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto opened = CompoundFile::open(file.readAll(), kProtected);
    REQUIRE(opened);
    const auto stream = opened->stream(QStringLiteral("Workbook"));
    REQUIRE(stream);
    return *stream;
}

ErrorKind kindOfRefusal(const QByteArray &stream)
{
    const auto grids = readXls(stream, QStringLiteral("台账.xls"));
    REQUIRE_FALSE(grids);
    return grids.error().kind;
}

} // namespace

TEST_CASE("a workbook of which only the structure is protected is read without a password")
{
    const auto locked = readTables(tests::testData(kProtected));
    const auto open = readTables(tests::testData(QStringLiteral("import/old-workbook.xls")));
    REQUIRE(locked);
    REQUIRE(open);
    REQUIRE(locked->size() == open->size());
    for (qsizetype i = 0; i < open->size(); ++i) {
        const SheetGrid &sheet = open->at(i);
        CHECK(locked->at(i).name() == sheet.name());
        CHECK(locked->at(i).rowCount() == sheet.rowCount());
        for (int row = 0; row < sheet.rowCount(); ++row) {
            for (int column = 0; column < sheet.columnCount(); ++column) {
                INFO(row << ' ' << column);
                CHECK(locked->at(i).cell({row, column}) == sheet.cell({row, column}));
            }
        }
    }
    CHECK(locked->constFirst().mergeAt({0, 9}) == CellRange {{0, 0}, {0, 9}});
}

TEST_CASE("a workbook with a password of the user's stays closed")
{
    QByteArray stream = protectedStream();
    const qsizetype pass = stream.indexOf(QByteArray::fromHex("2f003600010001000100"));
    REQUIRE(pass > 0);
    // One bit of the salt, of what is verified, and of its sum: the password fits no more.
    for (const qsizetype at : {pass + 10, pass + 26, pass + 42}) {
        QByteArray changed = stream;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        CHECK_FALSE(withoutStructurePassword(changed).has_value());
        CHECK(kindOfRefusal(changed) == ErrorKind::InputEncrypted);
    }
    overwrite(stream, pass + 4, QByteArray("\0\0", 2)); // the encryption of Excel 95
    CHECK(kindOfRefusal(stream) == ErrorKind::InputEncrypted);
}

TEST_CASE("a record of a password that is cut or missing opens nothing")
{
    CHECK_FALSE(withoutStructurePassword({}).has_value());
    CHECK_FALSE(withoutStructurePassword(BiffWriter().stream()).has_value());
    for (const qsizetype size : {0, 2, 6, 22, 53}) {
        BiffWriter writer;
        writer.globals(biffRecord(
            0x002F, QByteArray::fromHex("010001000100").leftJustified(54, '\7').first(size)));
        CHECK_FALSE(withoutStructurePassword(writer.stream()).has_value());
        CHECK(kindOfRefusal(writer.stream()) == ErrorKind::InputEncrypted);
    }
}

TEST_CASE("a protected workbook cut anywhere is refused")
{
    const QByteArray stream = protectedStream();
    for (qsizetype length = 0; length < stream.size(); length += 997)
        CHECK_FALSE(readXls(stream.first(length), QStringLiteral("台账.xls")));
}
