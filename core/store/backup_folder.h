// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/kept_backup.h"

#include <QList>

namespace core {

/// Where the backups of one ledger file lie: a folder of its own among the program's data, which
/// only its owner can look into. Names tell when and why a backup was made.
class BackupFolder final
{
public:
    /// @param root folder in which every ledger has one; empty = nothing is kept.
    /// @param ledger path of the ledger file; the same file by another way has the same folder.
    BackupFolder(const QString &root, const QString &ledger);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isKept() const { return !m_path.isEmpty(); }

    /// The backups there are, newest first, those beside the ledger from before it was brought up
    /// to date among them; not counted yet.
    [[nodiscard]] QList<KeptBackup> backups() const;

    /// Makes the folder if need be and gives the path for a backup made at @p at; nothing is there
    /// yet. Error kinds: FileNoPermission, WriteFailed.
    [[nodiscard]] Result<QString> pathFor(const QDateTime &at, BackupReason reason) const;

    /// Removes what is no longer to be kept at @p now, and drafts of backups that were never
    /// finished. To be called only after a backup has been written and checked.
    void thin(const QDateTime &now) const;

private:
    [[nodiscard]] QList<KeptBackup> ownBackups() const;
    [[nodiscard]] QList<KeptBackup> migrationBackups() const;
    void removeDrafts(const QDateTime &now) const;

    QString m_path;
    QString m_ledger; ///< canonical
};

} // namespace core
