// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plain_file.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

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

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity {status.st_dev, status.st_ino};
}

Result<QString> plainFile(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    if (file.isSymLink())
        return fail(ErrorKind::FileIsLink, path);
    if (!file.exists())
        return fail(ErrorKind::FileMissing, path);
    if (!file.isFile())
        return fail(ErrorKind::FileIsLink, path);
    if (!file.isReadable())
        return fail(ErrorKind::FileNoPermission, path);
    const bool canWrite = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    if (mode == OpenMode::ReadWrite && !canWrite)
        return fail(ErrorKind::FileReadOnly, path);
    return file.canonicalFilePath();
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QByteArrayList network {"nfs",
                                         "nfs4",
                                         "cifs",
                                         "smb3",
                                         "smbfs",
                                         "9p",
                                         "afs",
                                         "ceph",
                                         "ncpfs",
                                         "davfs",
                                         "fuse.sshfs",
                                         "fuse.davfs2",
                                         "fuse.gvfsd-fuse",
                                         "fuse.rclone",
                                         "fuse.glusterfs"};
    return network.contains(type);
}

bool isOnNetwork(const QString &path)
{
    return isNetworkFileSystem(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
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
        return fail(ErrorKind::WriteFailed, path, QStringLiteral("errno %1").arg(code));
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    const int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failBySystem(path);
    ::close(descriptor);
    return {};
}

Result<void> moveIntoPlace(const QString &temporary, const QString &path)
{
    auto isSafe = syncToDisk(temporary);
    if (!isSafe)
        return isSafe;
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return fail(ErrorKind::OutputExists, path);
    if (!QFile::rename(temporary, path))
        return fail(ErrorKind::WriteFailed, path, QStringLiteral("rename"));
    auto isThere = syncToDisk(QFileInfo(path).absolutePath());
    if (!isThere)
        QFile::remove(path);
    return isThere;
}

} // namespace core
