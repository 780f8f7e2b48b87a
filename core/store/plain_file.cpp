// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plain_file.h"

#include "core/base/disk.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

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

Result<void> makePrivateFile(const QString &path)
{
    const int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failByNewFile(path);
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
    auto isThere = renameFile(temporary, path);
    if (!isThere && !QFileInfo::exists(temporary))
        QFile::remove(path);
    return isThere;
}

} // namespace core
