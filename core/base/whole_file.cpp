// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace core {

namespace {

Error writeError(const QString &path, const QSaveFile &file, qsizetype wanted)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool isClosed
        = file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    if (isClosed && QFileInfo(folder).isDir())
        return {ErrorKind::FileNoPermission, path, {}, file.errorString()};
    const QStorageInfo storage(folder);
    const bool isFull = storage.isValid() && storage.bytesAvailable() < wanted;
    return {isFull ? ErrorKind::DiskFull : ErrorKind::WriteFailed, path, {}, file.errorString()};
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo existing(path);
    if (existing.exists() && !existing.isFile())
        return fail(ErrorKind::WriteFailed, path, QStringLiteral("not an ordinary file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeError(path, file, bytes.size()));
    // commit() reports success after a short write, so the write itself is what decides.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const Error error = writeError(path, file, bytes.size());
        file.cancelWriting();
        return fail(error);
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!file.commit())
        return fail(writeError(path, file, bytes.size()));
    return {};
}

} // namespace core
