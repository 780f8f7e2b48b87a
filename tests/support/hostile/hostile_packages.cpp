// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/workbook_writer.h"
#include "tests/support/hostile/hostile_file.h"
#include "tests/support/test_data.h"

namespace tests {

namespace {

QByteArray sampleBytes(const char *suffix = "xlsx")
{
    QFile file(testData(QStringLiteral("import/daying-2021.") + QLatin1String(suffix)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The workbook of 大英 with its bytes changed by @p change.
HostileFile changed(const char *name, const std::function<void(QByteArray &)> &change)
{
    return {name, [=](const QString &path) {
                QByteArray bytes = sampleBytes();
                change(bytes);
                return writeBytes(path, bytes);
            }};
}

/// A package that looks like a workbook, with one more entry.
HostileFile
zipWith(const char *name, const QString &entry, const std::function<QByteArray()> &bytes)
{
    return {name, [=](const QString &path) {
                ZipWriter zip;
                zip.add(QStringLiteral("[Content_Types].xml"), "<Types/>");
                zip.add(entry, bytes());
                return zip.write(path);
            }};
}

// Where the first entry's name, central record and end record begin.
constexpr QByteArrayView kLocal = "PK\x03\x04";
constexpr QByteArrayView kCentral = "PK\x01\x02";
constexpr QByteArrayView kEnd = "PK\x05\x06";

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, a row for each file
QList<HostileFile> hostilePackages()
{
    constexpr qsizetype localSum = 14; // from the local header
    constexpr qsizetype centralSum = 16;
    constexpr qsizetype centralSize = 24;
    constexpr qsizetype centralMethod = 10;
    constexpr qsizetype centralFlags = 8;
    constexpr qsizetype centralOffset = 42;
    constexpr qsizetype endCount = 10;
    return {
        changed("zip-half.xlsx", [](QByteArray &bytes) { bytes.truncate(bytes.size() / 2); }),
        changed("zip-without-last-byte.xlsx", [](QByteArray &bytes) { bytes.chop(1); }),
        changed("zip-mark-only.xlsx", [](QByteArray &bytes) { bytes.truncate(4); }),
        changed("zip-junk-before.xlsx", [](QByteArray &bytes) { bytes.prepend("PK junk"); }),
        changed("zip-junk-behind.xlsx",
                [](QByteArray &bytes) { bytes.append(QByteArray(100'000, 'x')); }),
        changed("zip-wrong-sum.xlsx",
                [](QByteArray &bytes) {
                    // In both places, so that only unpacking tells.
                    for (qsizetype at = bytes.indexOf(kLocal); at >= 0;
                         at = bytes.indexOf(kLocal, at + 4))
                        bytes[at + localSum] = static_cast<char>(~bytes.at(at + localSum));
                    for (qsizetype at = bytes.indexOf(kCentral); at >= 0;
                         at = bytes.indexOf(kCentral, at + 4))
                        bytes[at + centralSum] = static_cast<char>(~bytes.at(at + centralSum));
                }),
        changed("zip-name-differs.xlsx",
                [](QByteArray &bytes) { bytes[bytes.indexOf(kLocal) + 30] = 'Z'; }),
        changed("zip-size-lies.xlsx",
                [](QByteArray &bytes) {
                    for (qsizetype at = bytes.indexOf(kCentral); at >= 0;
                         at = bytes.indexOf(kCentral, at + 4))
                        bytes[at + centralSize + 3] = 0x7F;
                }),
        changed("zip-unknown-method.xlsx",
                [](QByteArray &bytes) {
                    for (qsizetype at = bytes.indexOf(kCentral); at >= 0;
                         at = bytes.indexOf(kCentral, at + 4))
                        bytes[at + centralMethod] = 97;
                }),
        changed("zip-entries-encrypted.xlsx",
                [](QByteArray &bytes) {
                    for (qsizetype at = bytes.indexOf(kCentral); at >= 0;
                         at = bytes.indexOf(kCentral, at + 4))
                        bytes[at + centralFlags]
                            = static_cast<char>(bytes.at(at + centralFlags) | 1);
                }),
        changed("zip-entries-overlap.xlsx",
                [](QByteArray &bytes) {
                    const qsizetype first = bytes.indexOf(kCentral);
                    const qsizetype second = bytes.indexOf(kCentral, first + 4);
                    for (qsizetype i = 0; i < 4; ++i)
                        bytes[second + centralOffset + i] = bytes.at(first + centralOffset + i);
                }),
        changed(
            "zip-offset-beyond.xlsx",
            [](QByteArray &bytes) { bytes[bytes.indexOf(kCentral) + centralOffset + 3] = 0x7F; }),
        changed("zip-count-lies.xlsx",
                [](QByteArray &bytes) { bytes[bytes.indexOf(kEnd) + endCount] = 0x7F; }),
        zipWith("zip-bomb.xlsx",
                QStringLiteral("_rels/.rels"),
                []() -> QByteArray {
                    return {32 << 20, ' '};
                }),
        {"zip-bomb-in-a-sheet.xlsx",
         [](const QString &path) {
             WorkbookWriter workbook;
             workbook.sheet(QStringLiteral("表"), QString(32 << 20, u' '));
             return workbook.write(path);
         }},
        {"zip-too-many-entries.xlsx",
         [](const QString &path) {
             ZipWriter zip;
             for (int i = 0; i < 2'000; ++i)
                 zip.add(QStringLiteral("xl/media/%1.png").arg(i), "x");
             return zip.write(path);
         }},
        {"zip-two-of-a-name.xlsx",
         [](const QString &path) {
             ZipWriter zip;
             zip.add(QStringLiteral("[Content_Types].xml"), "<Types/>");
             zip.add(QStringLiteral("xl/workbook.xml"), "<workbook/>");
             zip.add(QStringLiteral("XL/Workbook.xml"), "<workbook/>");
             return zip.write(path);
         }},
        zipWith("zip-without-office.xlsx",
                QStringLiteral("a.txt"),
                []() -> QByteArray { return {"x"}; }),
        {"zip-plain.zip",
         [](const QString &path) {
             ZipWriter zip;
             zip.add(QStringLiteral("台账.csv"), "工作内容,责任人\n走访,张三\n");
             return zip.write(path);
         }},
        {"zip-empty.xlsx",
         [](const QString &path) {
             return writeBytes(path, QByteArray("PK\x05\x06") + QByteArray(18, '\0'));
         }},
        {"xlsx-named.csv", [](const QString &path) { return writeBytes(path, sampleBytes()); }},
        {"docx-named.xlsx",
         [](const QString &path) { return writeBytes(path, sampleBytes("docx")); }},
        {"html-named.xls",
         [](const QString &path) { return writeBytes(path, sampleBytes("html")); }},
        {"tsv-named.xlsx",
         [](const QString &path) { return writeBytes(path, sampleBytes("tsv")); }},
    };
}

} // namespace tests
