// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/package_check.h"
#include "tests/core/import/zip_writer.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using core::isWholePackage;
using tests::ZipWriter;

namespace {

const QByteArray kTypes("<?xml version=\"1.0\"?>\n<Types><Default Extension=\"xml\"/></Types>");
const QByteArray
    kSheet("<?xml version=\"1.0\"?>\n<worksheet><sheetData><row r=\"1\"><c r=\"A1\"/></row>"
           "</sheetData></worksheet>");

/// A package of the two parts, as bytes.
QByteArray packageOf(const QByteArray &types, const QByteArray &sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.xlsx"));
    ZipWriter writer;
    writer.add(QStringLiteral("[Content_Types].xml"), types);
    writer.add(QStringLiteral("xl/worksheets/sheet1.xml"), sheet);
    REQUIRE(writer.write(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a package of whole parts is whole")
{
    CHECK(isWholePackage(packageOf(kTypes, kSheet)));
    CHECK(isWholePackage(packageOf(kTypes, kSheet + '\n')));
}

TEST_CASE("a part that was cut anywhere is noticed")
{
    for (qsizetype length = 0; length < kSheet.size(); ++length) {
        INFO("cut to " << length);
        CHECK_FALSE(isWholePackage(packageOf(kTypes, kSheet.left(length))));
    }
    CHECK_FALSE(isWholePackage(packageOf({}, kSheet)));
}

TEST_CASE("a part that is no XML is no part")
{
    for (const char *other : {"no XML", "<>", "<?xml version=\"1.0\"?>", "</worksheet>"})
        CHECK_FALSE(isWholePackage(packageOf(kTypes, other)));
}

TEST_CASE("a package that was cut or damaged is noticed")
{
    const QByteArray whole = packageOf(kTypes, kSheet);
    for (const qsizetype length :
         {qsizetype {0}, qsizetype {1}, whole.size() / 2, whole.size() - 1})
        CHECK_FALSE(isWholePackage(whole.left(length)));
    CHECK_FALSE(isWholePackage("no package"));
    // The first byte of what is packed in the second part.
    const qsizetype place = whole.indexOf("sheet1.xml") + 10;
    QByteArray damaged = whole;
    damaged[place] = static_cast<char>(~damaged.at(place));
    CHECK_FALSE(isWholePackage(damaged));
}
