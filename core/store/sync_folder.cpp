// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sync_folder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace core {

namespace {

struct SyncService
{
    QString name;
    QStringList folders; ///< what its folder is called; a star stands for anything
    QStringList marks; ///< what lies in its folder, the same
};

const std::array<SyncService, 8> &syncServices()
{
    static const std::array<SyncService, 8> all {{
        {QStringLiteral("坚果云"),
         {QStringLiteral("我的坚果云"), QStringLiteral("Nutstore*")},
         {QStringLiteral(".nutstore*")}},
        {QStringLiteral("WPS云盘"), {QStringLiteral("WPS云盘"), QStringLiteral("WPSDrive")}, {}},
        {QStringLiteral("百度网盘"), {QStringLiteral("BaiduSyncdisk")}, {}},
        {QStringLiteral("OneDrive"),
         {QStringLiteral("OneDrive"), QStringLiteral("OneDrive - *")},
         {}},
        {QStringLiteral("Dropbox"),
         {},
         {QStringLiteral(".dropbox"), QStringLiteral(".dropbox.cache")}},
        {QStringLiteral("Nextcloud"),
         {},
         {QStringLiteral(".sync_*.db"),
          QStringLiteral("._sync_*.db"),
          QStringLiteral(".nextcloudsync.log"),
          QStringLiteral(".owncloudsync.log")}},
        {QStringLiteral("Syncthing"), {}, {QStringLiteral(".stfolder")}},
        {QStringLiteral("Seafile"), {QStringLiteral("Seafile")}, {}},
    }};
    return all;
}

bool isFolderOf(const SyncService &service, const QDir &folder)
{
    if (QDir::match(service.folders, folder.dirName()))
        return true;
    const QDir::Filters anything = QDir::AllEntries | QDir::Hidden | QDir::System;
    return !service.marks.isEmpty() && !folder.entryList(service.marks, anything).isEmpty();
}

} // namespace

QString syncServiceOf(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    do {
        const auto &all = syncServices();
        const auto found
            = std::find_if(all.cbegin(), all.cend(), [&folder](const SyncService &service) {
                  return isFolderOf(service, folder);
              });
        if (found != all.cend())
            return found->name;
    } while (folder.cdUp());
    return {};
}

} // namespace core
