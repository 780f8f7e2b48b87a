// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_reader.h"

#include "core/import/delimited_reader.h"
#include "core/import/html_reader.h"
#include "core/import/ole_reader.h"
#include "core/import/package_reader.h"
#include "core/import/readable_file.h"
#include "core/import/xls_reader.h"
#include "core/records/size_limit.h"

#include <QFile>
#include <QFileInfo>

namespace core {

namespace {

constexpr qint64 kPackageBytes = 256LL << 20;
constexpr qint64 kTextBytes = 64LL << 20;
constexpr qint64 kHeadBytes = 4096;

struct Mark
{
    QByteArrayView bytes;
    QLatin1String format;
};

constexpr QByteArrayView kZip = "PK";
constexpr QByteArrayView kOle = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

// Formats told by their first bytes that are not read (yet), so that the user learns what to do.
constexpr Mark kMarks[] = {
    {"%PDF-", QLatin1String("pdf")},
    {"{\\rtf", QLatin1String("rtf")},
    {"\x89PNG", QLatin1String("png")},
    {"\xFF\xD8\xFF", QLatin1String("jpeg")},
    {"SQLite format 3", QLatin1String("sqlite")},
    {"Rar!", QLatin1String("rar")},
    {"7z\xBC\xAF", QLatin1String("7z")},
    {"\x1F\x8B", QLatin1String("gzip")},
};

tl::unexpected<Error> unsupported(const QString &path, const QString &format)
{
    return fail({ErrorKind::InputUnsupported, path, {format}, {}});
}

[[nodiscard]] Result<FileTables> inFile(Result<QList<SheetGrid>> grids)
{
    if (!grids)
        return fail(grids.error());
    return FileTables {*std::move(grids)};
}

[[nodiscard]] Result<FileTables>
readText(const QByteArray &bytes, const QString &path, TextForm wanted, const Job *job)
{
    const QByteArray head = bytes.left(kHeadBytes);
    const QByteArray start = head.trimmed().toLower();
    // A page may begin so as well; other XML may have elements of the names of a page's.
    if (start.startsWith("<?xml") && !start.contains("<html"))
        return unsupported(path, QStringLiteral("xml"));
    if (isHtml(head)) {
        const auto html = decodeHtml(bytes);
        if (!html)
            return fail(ErrorKind::InputEncoding, path);
        return inFile(readHtml(*html, path, MergeExtent::Used, job));
    }
    if (start.startsWith("mime-version:"))
        return unsupported(path, QStringLiteral("mht"));
    auto text = readDelimited(bytes, path, wanted, job);
    if (!text)
        return fail(text.error());
    return FileTables {{std::move(text->grid)}, text->form};
}

[[nodiscard]] Result<FileTables>
readByContent(QFile &file, const QString &path, TextForm wanted, const Job *job)
{
    const QByteArray head = file.peek(kHeadBytes);
    if (head.startsWith(kZip)) {
        file.close();
        return inFile(readPackage(path, job));
    }
    for (const Mark &mark : kMarks) {
        if (head.startsWith(mark.bytes))
            return unsupported(path, mark.format);
    }
    if (!head.startsWith(kOle) && file.size() > kTextBytes)
        return fail(tooLarge(path, SizeLimit::Bytes, kTextBytes));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::InputUnreadable, path, file.errorString());
    if (head.startsWith(kOle))
        return inFile(readOle(std::move(bytes), path, job));
    if (isBiff(head))
        return inFile(readXls(bytes, path, job));
    return readText(bytes, path, wanted, job);
}

} // namespace

Result<FileTables> readFile(const QString &path, TextForm wanted, const Job *job)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::InputMissing, path);
    if (auto reason = whyNotRead(info, path))
        return fail(*std::move(reason));
    if (info.size() > kPackageBytes)
        return fail(tooLarge(path, SizeLimit::Bytes, kPackageBytes));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputUnreadable, path, file.errorString());
    if (file.size() == 0)
        return fail(ErrorKind::InputEmpty, path);
    auto tables = readByContent(file, path, wanted, job);
    // Sheets know their own names alone.
    if (!tables && tables.error().kind != ErrorKind::Cancelled)
        tables.error().subject = path;
    return tables;
}

Result<QList<SheetGrid>> readTables(const QString &path)
{
    auto file = readFile(path, {});
    if (!file)
        return fail(file.error());
    return std::move(file->grids);
}

} // namespace core
