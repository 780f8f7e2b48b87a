// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_reader.h"
#include "tests/core/import/compound_writer.h"
#include "tests/core/import/document_writer.h"
#include "tests/core/import/workbook_writer.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QDir>

using namespace core;
using tests::TestFolder;

namespace {

Error refusal(const QByteArray &bytes)
{
    const TestFolder folder;
    const auto grids = readTables(folder.put(QStringLiteral("x.xlsx"), bytes));
    REQUIRE_FALSE(grids);
    return grids.error();
}

void isUnsupported(const QByteArray &bytes, const char *format)
{
    const Error error = refusal(bytes);
    CHECK(error.kind == ErrorKind::InputUnsupported);
    CHECK(error.arguments == QStringList {QLatin1String(format)});
}

} // namespace

TEST_CASE("what a file is, its bytes tell and not its name")
{
    const TestFolder folder;
    const QString sample = tests::testData(QStringLiteral("import/daying-2021."));
    const QString asText = folder.path(QStringLiteral("表格.csv"));
    REQUIRE(QFile::copy(sample + QStringLiteral("xlsx"), asText));
    REQUIRE(readTables(asText));
    CHECK(readTables(asText)->constFirst().name() == QStringLiteral("Sheet1"));
    const QString asBook = folder.path(QStringLiteral("text.xlsx"));
    REQUIRE(QFile::copy(sample + QStringLiteral("tsv"), asBook));
    REQUIRE(readTables(asBook));
    CHECK(readTables(asBook)->constFirst().columnCount() == 8);
}

TEST_CASE("files that cannot be read say why")
{
    const TestFolder folder;
    CHECK(readTables(folder.path(QStringLiteral("absent"))).error().kind
          == ErrorKind::InputMissing);
    CHECK(readTables(QDir::tempPath()).error().kind == ErrorKind::InputUnreadable);
    CHECK(readTables(QDir::tempPath()).error().arguments == QStringList {QStringLiteral("folder")});
    CHECK(readTables(QStringLiteral("/dev/zero")).error().arguments
          == QStringList {QStringLiteral("device")});
    CHECK(refusal("").kind == ErrorKind::InputEmpty);
    CHECK(refusal("PK\x03\x04").kind == ErrorKind::InputDamaged);
    CHECK(refusal(QByteArray("\0\0\0\0\1\2\3", 7)).kind == ErrorKind::InputEncoding);
}

TEST_CASE("ledgers and their logs are told by name and not opened, links to them too")
{
    const TestFolder folder;
    const auto isRefused = [](const QString &path) {
        const auto tables = readTables(path);
        REQUIRE_FALSE(tables);
        CHECK(tables.error().kind == ErrorKind::InputUnreadable);
        CHECK(tables.error().arguments == QStringList {QStringLiteral("ledger")});
    };
    // A table whose name says ledger: what it holds would be read if it were opened.
    const QString ledger = folder.path(QStringLiteral("台账.duban"));
    REQUIRE(QFile::copy(tests::testData(QStringLiteral("import/daying-2021.xlsx")), ledger));
    isRefused(ledger);
    const QString link = folder.path(QStringLiteral("表格.xlsx"));
    REQUIRE(QFile::link(ledger, link));
    isRefused(link);
    for (const char *log : {"-wal", "-shm"}) {
        REQUIRE(QFile::copy(ledger, ledger + QLatin1String(log)));
        isRefused(ledger + QLatin1String(log));
    }
}

TEST_CASE("formats that are not read are named")
{
    const auto with = [](const char *stream) {
        return tests::CompoundWriter().stream(QLatin1String(stream), "x").bytes();
    };
    CHECK(refusal(with("EncryptedPackage")).kind == ErrorKind::InputEncrypted);
    isUnsupported(with("WordDocument"), "doc");
    isUnsupported(with("PowerPoint Document"), "ole");
    CHECK(refusal(QByteArray::fromHex("d0cf11e0a1b11ae1")).kind == ErrorKind::InputDamaged);
    isUnsupported("%PDF-1.7\n", "pdf");
    isUnsupported("MIME-Version: 1.0\nContent-Type: multipart/related", "mht");
    isUnsupported(R"(<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>)", "xml");
    isUnsupported(R"({\rtf1 a})", "rtf");
}

TEST_CASE("XML with tables of its own is no page, a page that begins as XML is one")
{
    isUnsupported(R"(<?xml version="1.0"?><office:document xmlns:table="t"><table:table/>)", "xml");
    isUnsupported(R"(<?xml version="1.0"?><a><table><tr><td>1</td></tr></table></a>)", "xml");
    const TestFolder folder;
    CHECK(readTables(
        folder.put(QStringLiteral("x"),
                   R"(<?xml version="1.0"?><!DOCTYPE html><html><table><tr><td>1</td></tr>)"
                   "</table></html>")));
}

TEST_CASE("packages that are not read are named")
{
    const TestFolder folder;
    const auto formatOf = [&](const char *part, const QByteArray &bytes) {
        tests::ZipWriter zip;
        zip.add(QLatin1String(part), bytes);
        const QString path = folder.path(QStringLiteral("p"));
        REQUIRE(zip.write(path));
        const auto grids = readTables(path);
        REQUIRE_FALSE(grids);
        REQUIRE(grids.error().kind == ErrorKind::InputUnsupported);
        return grids.error().arguments.constFirst();
    };
    CHECK(formatOf("mimetype", "application/vnd.oasis.opendocument.text") == QStringLiteral("odt"));
    CHECK(formatOf("mimetype", "application/vnd.oasis.opendocument.graphics")
          == QStringLiteral("odf"));
    CHECK(formatOf("readme.txt", "x") == QStringLiteral("zip"));
    const auto formatAbout = [&](const char *part) {
        const tests::DocumentFiles files;
        const auto grids = readTables(files.docx({}, QLatin1String(part)));
        REQUIRE_FALSE(grids);
        return grids.error().arguments.value(0);
    };
    CHECK(formatAbout("ppt/presentation.xml") == QStringLiteral("pptx"));
    CHECK(formatAbout("xl/workbook.bin") == QStringLiteral("xlsb"));
}

TEST_CASE("documents, spreadsheets and pages are known under any name")
{
    const TestFolder folder;
    for (const char *suffix : {"docx", "xls", "ods", "html"}) {
        INFO(suffix);
        const QString path = folder.path(QStringLiteral("表.et"));
        QFile::remove(path);
        REQUIRE(QFile::copy(
            tests::testData(QStringLiteral("import/daying-2021.")) + QLatin1String(suffix), path));
        const auto grids = readTables(path);
        REQUIRE(grids);
        CHECK(grids->constFirst().columnCount() == 8);
        CHECK(grids->constFirst().rowCount() == 11);
    }
}

TEST_CASE("what is wrong with a sheet is told with file, sheet and cell")
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("台账.xlsx"));
    const auto refused = [&path](const char *data) {
        tests::WorkbookWriter writer;
        writer.sheet(QStringLiteral("附件"), QString::fromUtf8(data));
        REQUIRE(writer.write(path));
        const auto grids = readTables(path);
        REQUIRE_FALSE(grids);
        CHECK(grids.error().subject == path);
        return grids.error().arguments;
    };
    const QString sheet = QStringLiteral("附件");
    CHECK(refused("<sheetData><row><c r=\"XFE1\"><v>1</v></c></row></sheetData>")
          == QStringList {sheet, QStringLiteral("XFE1")});
    CHECK(refused("<sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData>").mid(2)
          == QStringList {sheet, QStringLiteral("A1048577")});
    CHECK(refused("<sheetData><row><c r=\"C5\"><v>1</v></row></sheetData>")
          == QStringList {sheet, QStringLiteral("C5")});
    CHECK(refused("<sheetData><wrong") == QStringList {sheet, QString()});
}
