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

const QStringList &allSyncMarks()
{
    static const QStringList all = [] {
        QStringList marks;
        for (const SyncService &service : syncServices())
            marks += service.marks;
        return marks;
    }();
    return all;
}

/// @param found what lies in the folder of allSyncMarks().
bool isFolderOf(const SyncService &service, const QDir &folder, const QStringList &found)
{
    return QDir::match(service.folders, folder.dirName())
        || std::any_of(found.cbegin(), found.cend(), [&service](const QString &entry) {
               return QDir::match(service.marks, entry);
           });
}

/// The service of @p folder or of one above it; empty = none.
QString serviceAbove(QDir folder)
{
    const QDir::Filters anything = QDir::AllEntries | QDir::Hidden | QDir::System;
    do {
        const QStringList marks = folder.entryList(allSyncMarks(), anything);
        for (const SyncService &service : syncServices()) {
            if (isFolderOf(service, folder, marks))
                return service.name;
        }
    } while (folder.cdUp());
    return {};
}

} // namespace

QString syncServiceOf(const QString &path)
{
    const QDir named = QFileInfo(path).absoluteDir();
    const QString real = named.canonicalPath();
    if (!real.isEmpty() && real != named.absolutePath()) {
        if (QString service = serviceAbove(QDir(real)); !service.isEmpty())
            return service;
    }
    return serviceAbove(named);
}

} // namespace core
