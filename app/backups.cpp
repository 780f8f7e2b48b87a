// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups.h"

#include "core/store/backup_folder.h"

#include <QStandardPaths>

namespace app {

using namespace core;

QString backupRoot()
{
    // Named after the program, not after the file it was started from.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/duban/backups");
}

Result<void> keepBackup(const Store &store, BackupReason reason, const QDateTime &now)
{
    const BackupFolder folder(backupRoot(), store.path());
    const QDateTime local = now.toLocalTime();
    return folder.pathFor(local, reason)
        .and_then([&store](const QString &path) { return store.backup(path); })
        .map([&folder, &local] { folder.thin(local); });
}

} // namespace app
