// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html_reader.h"

#include "core/import/html_parser.h"
#include "core/import/html_tables.h"
#include "core/import/text_encoding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr qsizetype kDeclarationBytes = 4096;
constexpr int kDepth = 512; // careless pages leave many elements open

// What tells HTML from text that begins with <.
constexpr std::array kSigns {
    "<!doctype html", "<html", "<head", "<meta", "<body", "<table", "<div", "<tr"};

QString namedEncoding(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        QStringLiteral("<meta[^>]*charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(bytes.left(kDeclarationBytes))).captured(1).toLower();
}

// Those that the bytes themselves tell better than a name that is often wrong.
bool isDetected(const QString &encoding)
{
    return encoding.startsWith(QLatin1String("utf")) || encoding.startsWith(QLatin1String("gb"))
        || encoding.startsWith(QLatin1String("unicode"));
}

} // namespace

bool isHtml(const QByteArray &head)
{
    QByteArray plain = head.toLower();
    plain.replace('\0', ""); // UTF-16
    const qsizetype mark = plain.indexOf('<');
    constexpr qsizetype spaceBefore = 64;
    const bool isMarked
        = mark >= 0 && mark < spaceBefore
        && std::all_of(plain.cbegin(), plain.cbegin() + mark, [](char byte) {
               return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n'
                   || (static_cast<unsigned char>(byte) & 0x80U) != 0; // a byte order mark
           });
    return isMarked && std::any_of(kSigns.cbegin(), kSigns.cend(), [&plain](const char *sign) {
               return plain.contains(sign);
           });
}

std::optional<QString> decodeHtml(const QByteArray &bytes)
{
    const QString encoding = namedEncoding(bytes);
    if (!encoding.isEmpty() && !isDetected(encoding)) {
        if (auto text = decodeNamed(bytes, encoding))
            return text;
    }
    // A stray NUL makes the bytes look like UTF-16, which no tag survives.
    auto text = decodeText(bytes);
    return text && text->contains(u'<') ? text : std::nullopt;
}

Result<QList<SheetGrid>>
readHtml(const QString &html, const QString &path, MergeExtent extent, const Job *job)
{
    HtmlTables tables(extent);
    XmlLimits limits;
    limits.depth = kDepth;
    HtmlParser parser(tables, path, limits);
    if (auto parsed = parser.parse(html, job); !parsed)
        return fail(parsed.error());
    return tables.result(path);
}

} // namespace core
