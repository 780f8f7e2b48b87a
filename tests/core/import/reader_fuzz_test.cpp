// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_reader.h"
#include "core/import/html_reader.h"
#include "tests/core/import/workbook_writer.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QFile>

#include <zip.h>

using namespace core;
using tests::TestFolder;

namespace {

constexpr qsizetype kStep = 64;

QByteArray sampleBytes(const char *suffix)
{
    QFile file(tests::testData(QStringLiteral("import/daying-2021.") + QLatin1String(suffix)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Reads @p bytes as a file; whatever they are, the answer is an error of the input or tables with
/// text.
void survives(const TestFolder &folder, const QByteArray &bytes)
{
    const auto grids = readTables(folder.put(QStringLiteral("f"), bytes));
    if (grids) {
        REQUIRE_FALSE(grids->isEmpty());
    } else {
        REQUIRE(grids.error().kind >= ErrorKind::InputUnreadable);
        REQUIRE(grids.error().kind <= ErrorKind::InputNoHeader);
    }
}

/// The entries of a sample that is a package.
QList<std::pair<QString, QByteArray>> entriesOf(const char *suffix)
{
    const QString path
        = tests::testData(QStringLiteral("import/daying-2021.") + QLatin1String(suffix));
    QList<std::pair<QString, QByteArray>> entries;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    REQUIRE(archive != nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat {};
        REQUIRE(zip_stat_index(archive, index, 0, &stat) == 0);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        REQUIRE(zip_fread(file, bytes.data(), stat.size) == bytes.size());
        zip_fclose(file);
        entries.append({QString::fromUtf8(stat.name), bytes});
    }
    zip_discard(archive);
    return entries;
}

/// Packs the entries of a sample again with the text of one of them changed, and reads that.
class Repacked
{
public:
    Repacked(const char *suffix, QString part)
        : m_entries(entriesOf(suffix))
        , m_part(std::move(part))
    {
    }

    [[nodiscard]] QByteArray text() const
    {
        for (const auto &[name, bytes] : m_entries) {
            if (name == m_part)
                return bytes;
        }
        return {};
    }

    void survivesWith(const QByteArray &text) const
    {
        tests::ZipWriter zip;
        for (const auto &[name, bytes] : m_entries)
            zip.add(name, name == m_part ? text : bytes);
        const QString path = m_folder.path(QStringLiteral("f"));
        REQUIRE(zip.write(path));
        const auto grids = readTables(path);
        if (!grids)
            REQUIRE(grids.error().kind >= ErrorKind::InputUnreadable);
    }

private:
    QList<std::pair<QString, QByteArray>> m_entries;
    QString m_part;
    TestFolder m_folder;
};

} // namespace

TEST_CASE("a sample cut anywhere is refused or read, in any form")
{
    const TestFolder folder;
    for (const char *suffix : {"xlsx", "xls", "docx", "ods", "html", "tsv"}) {
        INFO(suffix);
        const QByteArray whole = sampleBytes(suffix);
        for (qsizetype size = 0; size < whole.size(); size += kStep)
            survives(folder, whole.left(size));
    }
}

TEST_CASE("a sample with a byte turned over is refused or read, in any form")
{
    const TestFolder folder;
    for (const char *suffix : {"xlsx", "xls", "docx", "ods", "html", "tsv"}) {
        INFO(suffix);
        QByteArray bytes = sampleBytes(suffix);
        for (qsizetype at = 0; at < bytes.size(); at += kStep) {
            const char kept = bytes.at(at);
            bytes[at] = static_cast<char>(~kept);
            survives(folder, bytes);
            bytes[at] = kept;
        }
    }
}

TEST_CASE("the text inside a package is refused or read, however it is cut or changed")
{
    const std::pair<const char *, const char *> parts[] = {{"xlsx", "xl/worksheets/sheet1.xml"},
                                                           {"docx", "word/document.xml"},
                                                           {"ods", "content.xml"}};
    constexpr qsizetype steps = 24;
    for (const auto &[suffix, part] : parts) {
        INFO(suffix);
        const Repacked package(suffix, QLatin1String(part));
        const QByteArray whole = package.text();
        REQUIRE_FALSE(whole.isEmpty());
        for (qsizetype step = 0; step < steps; ++step) {
            const qsizetype at = whole.size() * step / steps;
            package.survivesWith(whole.left(at));
            for (const char byte : {'<', '"', '&', '\xFF'}) {
                QByteArray changed = whole;
                changed[at] = byte;
                package.survivesWith(changed);
            }
        }
    }
}

TEST_CASE("a page is read, however its tags are torn")
{
    const QString whole = QString::fromUtf8(sampleBytes("html"));
    for (qsizetype at = 0; at < whole.size(); at += 31) {
        for (const char *torn :
             {"<", ">", "\"", "'", "<table>", "</td>", "<!--", "&#", "<script>"}) {
            const QString html = whole.left(at) + QLatin1String(torn) + whole.mid(at + 1);
            const auto grids = readHtml(html, QStringLiteral("f"));
            if (!grids)
                REQUIRE(grids.error().kind >= ErrorKind::InputUnreadable);
        }
    }
}
