// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/package_reader.h"

#include "core/import/docx_reader.h"
#include "core/import/ods_reader.h"
#include "core/import/xlsx_reader.h"
#include "core/import/xlsx_relations.h"
#include "core/import/xml_part.h"

namespace core {

namespace {

constexpr qint64 kTypeBytes = 4096;

const QString kMimeType = QStringLiteral("mimetype");

tl::unexpected<Error> unsupportedPackage(const QString &path, const QString &format)
{
    return fail({ErrorKind::InputUnsupported, path, {format}, {}});
}

[[nodiscard]] Result<QList<SheetGrid>> readOpenDocument(ZipPackage &package, const QString &path)
{
    const auto type = package.readAll(kMimeType, kTypeBytes);
    if (!type)
        return fail(type.error());
    if (type->contains("opendocument.spreadsheet"))
        return readOds(package, path);
    return unsupportedPackage(
        path, type->contains("opendocument.text") ? QStringLiteral("odt") : QStringLiteral("odf"));
}

/// The part a package of Microsoft's kind is about.
[[nodiscard]] Result<QString> mainPart(ZipPackage &package, const QString &path)
{
    XlsxRelations relations {QString()};
    const QString part = XlsxRelations::partOf(QString());
    if (auto done = readXml(package, part, path, relations); !done)
        return fail(done.error());
    return relations.firstOf(QStringLiteral("officeDocument"));
}

[[nodiscard]] Result<QList<SheetGrid>> readOffice(ZipPackage &package, const QString &path)
{
    const auto part = mainPart(package, path);
    if (!part)
        return fail(part.error());
    if (part->startsWith(QLatin1String("word/")))
        return readDocx(package, *part, path);
    if (part->startsWith(QLatin1String("ppt/")))
        return unsupportedPackage(path, QStringLiteral("pptx"));
    if (part->endsWith(QLatin1String(".bin")))
        return unsupportedPackage(path, QStringLiteral("xlsb"));
    return readXlsx(package, path);
}

} // namespace

Result<QList<SheetGrid>> readPackage(const QString &path, const Job *job)
{
    auto package = ZipPackage::open(path);
    if (!package)
        return fail(package.error());
    package->watch(job);
    if (package->contains(kMimeType))
        return readOpenDocument(*package, path);
    if (!package->contains(QStringLiteral("[Content_Types].xml")))
        return unsupportedPackage(path, QStringLiteral("zip"));
    return readOffice(*package, path);
}

} // namespace core
