// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/given_file_reader.h"

#include "core/import/readable_file.h"
#include "core/records/attachment.h"
#include "core/records/size_limit.h"

#include <QFile>
#include <QFileInfo>

namespace core {

namespace {

[[nodiscard]] Result<GivenFile> readGivenFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::InputMissing, path);
    if (auto reason = whyNotRead(info, path))
        return fail(*std::move(reason));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputUnreadable, path, file.errorString());
    // One byte more than allowed tells a file that is too large, also one that still grows.
    const QByteArray bytes = file.read(Attachment::kMostBytes + qint64 {1});
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::InputUnreadable, path, file.errorString());
    if (bytes.isEmpty())
        return fail(ErrorKind::InputEmpty, path);
    if (bytes.size() > Attachment::kMostBytes)
        return fail(tooLarge(path, SizeLimit::Bytes, Attachment::kMostBytes));
    return GivenFile {info.fileName(), bytes};
}

} // namespace

Result<QList<GivenFile>> readGivenFiles(const QStringList &paths)
{
    QList<GivenFile> files;
    for (const QString &path : paths) {
        auto file = readGivenFile(path);
        if (!file)
            return fail(std::move(file).error());
        files.append(*std::move(file));
    }
    return files;
}

} // namespace core
