// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ole_reader.h"

#include "core/import/compound_file.h"
#include "core/import/xls_reader.h"

namespace core {

namespace {

// Version 8 first: a file for Excel 95 and 97 has both.
constexpr QLatin1String kWorkbookStreams[] {QLatin1String("Workbook"), QLatin1String("Book")};

[[nodiscard]] Result<QByteArray> workbookIn(const QByteArray &bytes, const QString &path)
{
    const auto file = CompoundFile::open(bytes, path);
    if (!file)
        return fail(file.error());
    for (const QLatin1String name : kWorkbookStreams) {
        if (file->contains(name))
            return file->stream(name);
    }
    if (file->contains(QStringLiteral("EncryptedPackage")))
        return fail(ErrorKind::InputEncrypted, path);
    const bool isDocument = file->contains(QStringLiteral("WordDocument"));
    return fail({ErrorKind::InputUnsupported,
                 path,
                 {isDocument ? QStringLiteral("doc") : QStringLiteral("ole")},
                 {}});
}

} // namespace

Result<QList<SheetGrid>> readOle(QByteArray bytes, const QString &path, const Job *job)
{
    const auto stream = workbookIn(bytes, path);
    if (!stream)
        return fail(stream.error());
    bytes.clear(); // the sheets need the room
    return readXls(*stream, path, job);
}

} // namespace core
