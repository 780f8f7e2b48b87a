// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace core;

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}
} // namespace

TEST_CASE("a whole file replaces the old one and belongs to its owner alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.json"));

    REQUIRE(writeWholeFile(path, "old"));
    REQUIRE(writeWholeFile(path, "new"));
    CHECK(contentOf(path) == "new");
    CHECK((QFile::permissions(path)
           & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther))
          == QFileDevice::Permissions());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a file in a folder that does not exist is not written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/表.json"));
    const auto written = writeWholeFile(path, "new");

    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::WriteFailed);
    CHECK(written.error().subject == path);
}

TEST_CASE("through a link the file is written that it leads to, and the link stays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.json"));
    const QString link = folder.filePath(QStringLiteral("link.json"));
    REQUIRE(writeWholeFile(path, "old"));
    REQUIRE(QFile::link(path, link));
    REQUIRE(writeWholeFile(link, "new"));
    CHECK(contentOf(path) == "new");
    CHECK(QFileInfo(link).isSymLink());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("what is no ordinary file is not replaced")
{
    const QTemporaryDir folder;
    const auto written = writeWholeFile(folder.path(), "new");

    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::WriteFailed);
    CHECK(QFileInfo(folder.path()).isDir());
}

TEST_CASE("a write that the system cuts short leaves the old file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.json"));
    REQUIRE(writeWholeFile(path, "old"));

    // A limit on the size of files stands for a disk without room.
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit small {64 << 10, limit.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto written = writeWholeFile(path, QByteArray(8 << 20, 'x'));
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    std::signal(SIGXFSZ, previous);

    CHECK_FALSE(written);
    CHECK(contentOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
