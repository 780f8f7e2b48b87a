// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sync_folder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("a folder of its own belongs to no service")
{
    const QTemporaryDir folder;
    CHECK(syncServiceOf(folder.filePath(QStringLiteral("台账.duban"))).isEmpty());
    // Its name holds that of a service, and is not it.
    const QString like = folder.filePath(QStringLiteral("OneDrive备份"));
    REQUIRE(QDir().mkpath(like));
    CHECK(syncServiceOf(like + QStringLiteral("/台账.duban")).isEmpty());
}

TEST_CASE("a service is known by the name of its folder, however deep the file lies in it")
{
    const QTemporaryDir folder;
    const auto serviceOf = [&folder](const QString &name) {
        const QString deep = folder.filePath(name + QStringLiteral("/民政局/2026"));
        REQUIRE(QDir().mkpath(deep));
        return syncServiceOf(deep + QStringLiteral("/台账.duban"));
    };
    CHECK(serviceOf(QStringLiteral("我的坚果云")) == QStringLiteral("坚果云"));
    CHECK(serviceOf(QStringLiteral("WPS云盘")) == QStringLiteral("WPS云盘"));
    CHECK(serviceOf(QStringLiteral("BaiduSyncdisk")) == QStringLiteral("百度网盘"));
    CHECK(serviceOf(QStringLiteral("OneDrive - 某县民政局")) == QStringLiteral("OneDrive"));
    CHECK(serviceOf(QStringLiteral("Seafile")) == QStringLiteral("Seafile"));
}

TEST_CASE("a service is known through a link to its folder, and by the name of a link")
{
    const QTemporaryDir folder;
    const QString synced = folder.filePath(QStringLiteral("我的坚果云/台账"));
    const QString plain = folder.filePath(QStringLiteral("资料"));
    REQUIRE(QDir().mkpath(synced));
    REQUIRE(QDir().mkpath(plain));
    const QString link = folder.filePath(QStringLiteral("台账"));
    REQUIRE(QFile::link(synced, link));
    CHECK(syncServiceOf(link + QStringLiteral("/2026.duban")) == QStringLiteral("坚果云"));

    const QString named = folder.filePath(QStringLiteral("OneDrive"));
    REQUIRE(QFile::link(plain, named));
    CHECK(syncServiceOf(named + QStringLiteral("/2026.duban")) == QStringLiteral("OneDrive"));
    CHECK(syncServiceOf(plain + QStringLiteral("/2026.duban")).isEmpty());
}

TEST_CASE("a service is known by what it leaves in its folder")
{
    const auto serviceWith = [](const char *mark) {
        const QTemporaryDir folder;
        touch(folder.filePath(QString::fromUtf8(mark)));
        REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("台账")));
        return syncServiceOf(folder.filePath(QStringLiteral("台账/2026.duban")));
    };
    CHECK(serviceWith(".dropbox") == QStringLiteral("Dropbox"));
    CHECK(serviceWith(".sync_0a1b2c3d4e5f.db") == QStringLiteral("Nextcloud"));
    CHECK(serviceWith(".owncloudsync.log") == QStringLiteral("Nextcloud"));
    CHECK(serviceWith(".stfolder") == QStringLiteral("Syncthing"));
    CHECK(serviceWith("sync.db").isEmpty());
}
