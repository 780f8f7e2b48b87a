// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zip_bytes.h"
#include "core/import/zip_package.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;

namespace {

const QList<ZipPart> kParts {{"[Content_Types].xml", "<Types></Types>"},
                             {"word/document.xml", QByteArray(100'000, 'x')},
                             {"empty.xml", {}}};

} // namespace

TEST_CASE("parts come out of a zip file as they were put in")
{
    const auto bytes = zipBytes(kParts);
    REQUIRE(bytes.has_value());
    CHECK(bytes->size() < 2'000);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.docx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(*bytes) == bytes->size());
    file.close();
    auto package = ZipPackage::open(path);
    REQUIRE(package.has_value());
    for (const ZipPart &part : kParts)
        CHECK(*package->readAll(QString::fromLatin1(part.name), 1 << 20) == part.bytes);
}

TEST_CASE("the first part of a zip file is the first in its bytes")
{
    const auto bytes = zipBytes(kParts);
    REQUIRE(bytes.has_value());
    // A local header has 30 bytes before the name.
    CHECK(bytes->indexOf("[Content_Types].xml") == 30);
}

TEST_CASE("a zip file tells no time but that where the times of zips begin")
{
    const auto bytes = zipBytes(kParts);
    REQUIRE(bytes.has_value());
    // Midnight, then day 1 of month 1 of 1980: bits 0–4 the day, 5–8 the month.
    CHECK(bytes->mid(10, 4) == QByteArray("\0\0\x21\0", 4));
    CHECK(*zipBytes(kParts) == *bytes);
}

TEST_CASE("a part that comes twice is no zip file")
{
    const auto bytes = zipBytes({{"a.xml", "<a/>"}, {"a.xml", "<a/>"}});
    REQUIRE_FALSE(bytes.has_value());
    CHECK(bytes.error().kind == ErrorKind::WriteFailed);
}
