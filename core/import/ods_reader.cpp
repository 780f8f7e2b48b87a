// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_reader.h"

#include "core/import/ods_content.h"
#include "core/import/xml_part.h"

#include <algorithm>

namespace core {

namespace {
constexpr qint64 kListBytes = 4LL << 20;
}

Result<QList<SheetGrid>> readOds(ZipPackage &package, const QString &path)
{
    const QString list = QStringLiteral("META-INF/manifest.xml");
    if (package.contains(list)) {
        // Not read as XML: old programs wrote a document type here.
        const auto parts = package.readAll(list, kListBytes);
        if (!parts)
            return fail(parts.error());
        if (parts->contains("encryption-data"))
            return fail(ErrorKind::InputEncrypted, path);
    }
    OdsContent content(path);
    if (auto done = readXml(package, QStringLiteral("content.xml"), path, content); !done)
        return fail(done.error());
    const QList<SheetGrid> &sheets = content.sheets();
    const bool hasText = std::any_of(
        sheets.cbegin(), sheets.cend(), [](const SheetGrid &sheet) { return !sheet.isEmpty(); });
    if (!hasText)
        return fail(ErrorKind::InputEmpty, path);
    return sheets;
}

} // namespace core
