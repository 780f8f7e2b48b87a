// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/compound_file.h"
#include "tests/core/import/compound_writer.h"
#include "tests/support/catch.h"

using namespace core;
using tests::CompoundWriter;
using tests::littleEndian;
using tests::overwrite;

namespace {

constexpr qsizetype kSector = 512;
const QString kPath = QStringLiteral("台账.xls");

/// Bytes that tell where they are.
QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 7 + i / 251) % 256);
    return bytes;
}

QByteArray streamOf(const QByteArray &file, const char *name)
{
    const auto opened = CompoundFile::open(file, kPath);
    REQUIRE(opened);
    const auto stream = opened->stream(QLatin1String(name));
    REQUIRE(stream);
    return *stream;
}

bool isRefused(const QByteArray &file, const char *name)
{
    const auto opened = CompoundFile::open(file, kPath);
    const auto stream = opened ? opened->stream(QLatin1String(name)) : fail(opened.error());
    if (stream)
        return false;
    CHECK(stream.error().kind == ErrorKind::InputDamaged);
    CHECK(stream.error().subject == kPath);
    return true;
}

/// Position in @p file of the number that says which sector follows sector @p number.
qsizetype linkOf(const QByteArray &file, quint32 number)
{
    const auto table = qFromLittleEndian<quint32>(file.constData() + 76);
    return (table + 1) * kSector + 4 * static_cast<qsizetype>(number);
}

/// Position of the entry of stream s in the directory of @p file.
qsizetype entryOfS(const QByteArray &file)
{
    const QByteArray name = tests::wideBytes(QStringLiteral("s")).leftJustified(64, '\0');
    const qsizetype position = file.indexOf(name);
    REQUIRE(position > 0);
    return position;
}

} // namespace

TEST_CASE("streams of a compound file come back byte by byte, whatever their size")
{
    for (const int shift : {9, 12}) {
        CompoundWriter writer(shift);
        for (const int size : {1, 64, 65, 4095, 4096, 4097, 60000})
            writer.stream(QString::number(size), pattern(size));
        const QByteArray file = writer.stream(QStringLiteral("empty"), {}).bytes();
        for (const int size : {1, 64, 65, 4095, 4096, 4097, 60000}) {
            INFO(size);
            CHECK(streamOf(file, QByteArray::number(size).constData()) == pattern(size));
        }
    }
}

TEST_CASE("a file whose table of sectors needs a list of its own is read")
{
    const QByteArray large = pattern(17'000'000);
    const QByteArray file = CompoundWriter().stream(QStringLiteral("Workbook"), large).bytes();
    CHECK(streamOf(file, "Workbook") == large);
}

TEST_CASE("names of streams are known in any case, and those of embedded objects are left alone")
{
    const QByteArray file = CompoundWriter()
                                .stream(QStringLiteral("WORKBOOK"), "outer")
                                .stream(QStringLiteral("\5SummaryInformation"), "about")
                                .embedded(QStringLiteral("Book"), "inner")
                                .bytes();
    const auto opened = CompoundFile::open(file, kPath);
    REQUIRE(opened);
    CHECK(opened->contains(QStringLiteral("Workbook")));
    CHECK_FALSE(opened->contains(QStringLiteral("Book")));
    CHECK(*opened->stream(QStringLiteral("workbook")) == "outer");
    CHECK(opened->stream(QStringLiteral("Book")).error().kind == ErrorKind::InputDamaged);
}

TEST_CASE("a last sector that is not filled up is enough for a stream that ends in it")
{
    QByteArray file = CompoundWriter().stream(QStringLiteral("s"), pattern(5000)).bytes();
    // The stream moves behind everything else, its last sector only as long as it must be.
    const auto sectors = static_cast<quint32>(file.size() / kSector - 1);
    file += pattern(5000);
    const qsizetype entry = entryOfS(file);
    overwrite(file, entry + 116, littleEndian(sectors));
    for (quint32 i = 0; i < 10; ++i)
        overwrite(
            file, linkOf(file, sectors + i), littleEndian(i < 9 ? sectors + i + 1 : 0xFFFFFFFE));
    CHECK(streamOf(file, "s") == pattern(5000));
    CHECK(isRefused(file.chopped(1), "s"));
}

TEST_CASE("chains that run in a circle or out of the file are refused")
{
    const QByteArray file = CompoundWriter().stream(QStringLiteral("s"), pattern(6000)).bytes();
    const auto linked = [&](quint32 from, quint32 to) {
        QByteArray changed = file;
        overwrite(changed, linkOf(changed, from), littleEndian(to));
        return changed;
    };
    CHECK_FALSE(isRefused(file, "s"));
    CHECK(isRefused(linked(0, 0), "s")); // on itself
    CHECK(isRefused(linked(3, 1), "s")); // round
    CHECK(isRefused(linked(3, 0xFFFFFFFE), "s")); // ends too early
    CHECK(isRefused(linked(3, 100'000), "s")); // out of the file
    CHECK(isRefused(linked(3, 0xFFFFFFFF), "s")); // to a free sector
    const auto directory = qFromLittleEndian<quint32>(file.constData() + 48);
    CHECK(isRefused(linked(directory, directory), "s"));
}

TEST_CASE("a header that lies is refused")
{
    const QByteArray file = CompoundWriter().stream(QStringLiteral("s"), pattern(6000)).bytes();
    const auto with = [&](qsizetype at, const QByteArray &bytes) {
        QByteArray changed = file;
        overwrite(changed, at, bytes);
        return changed;
    };
    CHECK(isRefused(with(0, "x"), "s"));
    CHECK(isRefused(with(30, littleEndian<quint16>(0)), "s"));
    CHECK(isRefused(with(30, littleEndian<quint16>(63)), "s"));
    CHECK(isRefused(with(32, littleEndian<quint16>(60)), "s"));
    CHECK(isRefused(with(48, littleEndian<quint32>(0xFFFFFFFE)), "s"));
    CHECK(isRefused(with(48, littleEndian<quint32>(0x7FFFFFFF)), "s"));
    CHECK(isRefused(with(76, littleEndian<quint32>(0x7FFFFFFF)), "s"));
    CHECK(isRefused(file.first(100), "s"));
    CHECK(isRefused({}, "s"));
}

TEST_CASE("a list of tables that goes on with itself comes to an end")
{
    QByteArray file = CompoundWriter().stream(QStringLiteral("s"), pattern(6000)).bytes();
    overwrite(file, 68, littleEndian<quint32>(2));
    overwrite(file, 4 * kSector - 4, littleEndian<quint32>(2));
    CHECK(streamOf(file, "s").size() == 6000);
}

TEST_CASE("a size that lies is refused, and its upper half means nothing where sectors are small")
{
    const QByteArray file = CompoundWriter().stream(QStringLiteral("s"), pattern(6000)).bytes();
    const qsizetype entry = entryOfS(file);
    QByteArray changed = file;
    overwrite(changed, entry + 124, littleEndian<quint32>(0xDEADBEEF));
    CHECK(streamOf(changed, "s") == pattern(6000));
    overwrite(changed, entry + 120, littleEndian<quint32>(0xFFFFFFFF));
    CHECK(isRefused(changed, "s"));
    overwrite(changed, entry + 120, littleEndian<quint32>(7000));
    CHECK(isRefused(changed, "s"));
}

TEST_CASE("a directory whose tree runs in a circle is read once")
{
    QByteArray file = CompoundWriter()
                          .stream(QStringLiteral("a"), "1")
                          .stream(QStringLiteral("s"), "2")
                          .bytes();
    const qsizetype entry = entryOfS(file);
    overwrite(file, entry + 68, littleEndian<quint32>(1));
    overwrite(file, entry + 72, littleEndian<quint32>(2));
    overwrite(file, entry + 76, littleEndian<quint32>(0));
    CHECK(streamOf(file, "a") == "1");
    CHECK(streamOf(file, "s") == "2");
}

TEST_CASE("a compound file cut anywhere is refused or gives its stream whole")
{
    for (const int size : {300, 4500}) {
        const QByteArray file = CompoundWriter().stream(QStringLiteral("s"), pattern(size)).bytes();
        for (qsizetype length = 0; length < file.size(); ++length) {
            const auto opened = CompoundFile::open(file.first(length), kPath);
            if (!opened) {
                REQUIRE(opened.error().kind == ErrorKind::InputDamaged);
                continue;
            }
            const auto stream = opened->stream(QStringLiteral("s"));
            if (stream)
                REQUIRE(*stream == pattern(size));
        }
    }
}
