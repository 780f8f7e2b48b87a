// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

using namespace core;

namespace {

void putOnDisk(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

TEST_CASE("what the system says is told as what the user can do about it")
{
    CHECK(kindOfSystemError(ENOSPC) == ErrorKind::DiskFull);
    CHECK(kindOfSystemError(EDQUOT) == ErrorKind::DiskFull);
    CHECK(kindOfSystemError(EACCES) == ErrorKind::FileNoPermission);
    CHECK(kindOfSystemError(EROFS) == ErrorKind::FileNoPermission);
    CHECK(kindOfSystemError(EEXIST) == ErrorKind::OutputExists);
    CHECK(kindOfSystemError(EIO) == ErrorKind::WriteFailed);
    errno = ENOSPC;
    const Error error = failBySystem(QStringLiteral("表.xlsx")).value();
    CHECK(error.kind == ErrorKind::DiskFull);
    CHECK(error.subject == QStringLiteral("表.xlsx"));
    CHECK(error.detail == QStringLiteral("errno %1").arg(ENOSPC));
    errno = EROFS;
    CHECK(failByNewFile(QStringLiteral("表.xlsx")).value().kind == ErrorKind::FolderNoPermission);
    errno = EDQUOT;
    CHECK(failByNewFile(QStringLiteral("表.xlsx")).value().kind == ErrorKind::DiskFull);
}

TEST_CASE("files and folders can be made safe on the disk, what is not there cannot")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.xlsx"));
    putOnDisk(path, "new");
    CHECK(syncToDisk(path));
    CHECK(syncToDisk(folder.path()));
    const auto missing = syncToDisk(folder.filePath(QStringLiteral("none")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::WriteFailed);
}

TEST_CASE("a file is given the name of another, which goes")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.xlsx"));
    const QString draft = folder.filePath(QStringLiteral("draft"));
    putOnDisk(path, "old");
    putOnDisk(draft, "new");
    REQUIRE(renameFile(draft, path));
    CHECK(bytesOnDisk(path) == "new");
    CHECK_FALSE(QFile::exists(draft));

    const auto missing = renameFile(draft, path);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::WriteFailed);
    CHECK(missing.error().subject == path);
    CHECK(bytesOnDisk(path) == "new");
}

TEST_CASE("a draft stands beside the file, is not shown, and is called like no other")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.xlsx"));
    const QString draft = draftBeside(path);
    CHECK(QFileInfo(draft).absolutePath() == QFileInfo(path).absolutePath());
    CHECK(QFileInfo(draft).fileName().startsWith(QStringLiteral(".~表.xlsx.")));
    CHECK(draft.endsWith(QStringLiteral(".part")));
    CHECK(draftBeside(path) != draft);
    putOnDisk(draft, "new");
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a draft of the longest name can still be made")
{
    const QTemporaryDir folder;
    // 255 bytes in UTF-8, the most a name may have.
    const QString path = folder.filePath(QString(85, u'督'));
    putOnDisk(path, "old");
    putOnDisk(draftBeside(path), "new");
    CHECK(bytesOnDisk(path) == "old");
}
