// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/zip_package.h"
#include "tests/core/import/workbook_writer.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

using namespace core;
using tests::TestFolder;
using tests::ZipWriter;

namespace {

Result<QByteArray> contentOf(const QString &path, const QString &part, const ZipLimits &limits = {})
{
    auto package = ZipPackage::open(path, limits);
    if (!package)
        return fail(package.error());
    return package->readAll(part, 1 << 30);
}

QString zipWith(const TestFolder &folder, const QByteArray &bytes)
{
    ZipWriter zip;
    zip.add(QStringLiteral("Xl/Part.xml"), bytes);
    QString path = folder.path(QStringLiteral("a.zip"));
    REQUIRE(zip.write(path));
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a part is found whatever the case of its name and read whole")
{
    const TestFolder folder;
    const QByteArray bytes = QByteArray("甲乙丙").repeated(50'000);
    const QString path = zipWith(folder, bytes);
    CHECK(contentOf(path, QStringLiteral("/xl/part.XML")) == bytes);
    const auto absent = contentOf(path, QStringLiteral("xl/other.xml"));
    REQUIRE_FALSE(absent);
    CHECK(absent.error().kind == ErrorKind::InputDamaged);
}

TEST_CASE("a zip bomb is stopped by what it produces, not by what it declares")
{
    const TestFolder folder;
    const QString path = zipWith(folder, QByteArray(40 << 20, '\0')); // packs a thousand to one
    qint64 produced = 0;
    auto package = ZipPackage::open(path);
    REQUIRE(package);
    const auto read = package->read(QStringLiteral("xl/part.xml"), [&](QByteArrayView piece) {
        produced += piece.size();
        return Result<void>();
    });
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::InputTooLarge);
    CHECK(read.error().arguments == QStringList {QStringLiteral("ratio"), QStringLiteral("200")});
    CHECK(produced <= 9 << 20);
}

TEST_CASE("the sizes of parts and of all parts together are limited")
{
    const TestFolder folder;
    QByteArray bytes(100'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7919 >> 3);
    const QString path = zipWith(folder, bytes);
    ZipLimits limits;
    limits.partBytes = 99'999;
    CHECK(contentOf(path, QStringLiteral("xl/part.xml"), limits).error().kind
          == ErrorKind::InputTooLarge);

    limits = {};
    limits.packageBytes = 150'000;
    auto package = ZipPackage::open(path, limits);
    REQUIRE(package);
    CHECK(package->readAll(QStringLiteral("xl/part.xml"), 1 << 20));
    CHECK_FALSE(package->readAll(QStringLiteral("xl/part.xml"), 1 << 20));
    CHECK_FALSE(package->readAll(QStringLiteral("xl/part.xml"), 10));

    limits = {};
    limits.entries = 0;
    CHECK_FALSE(ZipPackage::open(path, limits));
}

TEST_CASE("a zip cut anywhere is damaged")
{
    const TestFolder folder;
    const QByteArray whole = bytesOf(tests::testData(QStringLiteral("import/daying-2021.xlsx")));
    for (int twentieth = 0; twentieth < 20; ++twentieth) {
        const QString path
            = folder.put(QStringLiteral("cut"), whole.left(whole.size() * twentieth / 20));
        const auto package = ZipPackage::open(path);
        REQUIRE_FALSE(package);
        CHECK(package.error().kind == ErrorKind::InputDamaged);
    }
}

TEST_CASE("two entries of one name are refused, also when only the case differs")
{
    const TestFolder folder;
    ZipWriter zip;
    zip.add(QStringLiteral("xl/workbook.xml"), "1");
    zip.add(QStringLiteral("XL\\Workbook.xml"), "2");
    const QString path = folder.path(QStringLiteral("two.zip"));
    REQUIRE(zip.write(path));
    const auto package = ZipPackage::open(path);
    REQUIRE_FALSE(package);
    CHECK(package.error().kind == ErrorKind::InputDamaged);
}

TEST_CASE("a part whose sum is wrong is damaged")
{
    const TestFolder folder;
    QByteArray content(5000, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>(i * i >> 4);
    const QString path = zipWith(folder, content);
    QByteArray bytes = bytesOf(path);
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 0x55);
    const auto read
        = contentOf(folder.put(QStringLiteral("b.zip"), bytes), QStringLiteral("xl/part.xml"));
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::InputDamaged);
}
