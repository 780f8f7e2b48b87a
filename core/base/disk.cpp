// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"

#include "core/base/file_name.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace core {

ErrorKind kindOfSystemError(int code)
{
    switch (code) {
    case EEXIST: return ErrorKind::OutputExists;
    case EACCES:
    case EPERM:
    case EROFS: return ErrorKind::FileNoPermission;
    case ENOSPC:
    case EDQUOT: return ErrorKind::DiskFull;
    default: return ErrorKind::WriteFailed;
    }
}

tl::unexpected<Error> failBySystem(const QString &path)
{
    const int code = errno;
    return fail(kindOfSystemError(code), path, QStringLiteral("errno %1").arg(code));
}

tl::unexpected<Error> failByNewFile(const QString &path)
{
    Error error = failBySystem(path).value();
    if (error.kind == ErrorKind::FileNoPermission)
        error.kind = ErrorKind::FolderNoPermission;
    return fail(error);
}

Result<void> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failBySystem(path);
    const bool isSafe = ::fsync(descriptor) == 0;
    const int code = errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder, and need not.
    if (!isSafe && code != EINVAL && code != ENOSYS && code != ENOTSUP)
        return fail(kindOfSystemError(code), path, QStringLiteral("errno %1").arg(code));
    return {};
}

Result<void> renameFile(const QString &from, const QString &to)
{
    // QFile copies where it cannot rename, and does not wait until the copy is on the disk.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failBySystem(to);
    return syncToDisk(QFileInfo(to).absolutePath());
}

QString draftBeside(const QString &path)
{
    const QFileInfo file(path);
    const QString unique = QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    return QStringLiteral("%1/.~%2.%3.part")
        .arg(file.absolutePath(), safeFileName(file.fileName()), unique);
}

} // namespace core
