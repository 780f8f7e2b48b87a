// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/backup_folder.h"

#include <QObject>
#include <QTimer>

namespace core {

class StoreThread;

/// Makes the backups of the file that is open, by itself: the first of a day, one for every half
/// hour of work, and when it is told to. They are written on the write lane, one after the other
/// with the edits, so that nobody waits for them but the edits behind.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    /// @param root folder of all backups; empty = none are made. The references must outlive it.
    BackupKeeper(StoreThread &store,
                 const Clock &clock,
                 const QString &root,
                 QObject *parent = nullptr);

    /// The file @p ledger is open to write from now on. The first look() is the caller's, when
    /// nobody waits for the first rows any more.
    void start(const QString &ledger);

    /// It is no longer.
    void stop();

    /// Makes a backup before whatever is asked of the store after this call.
    void backUp(BackupReason reason);

    /// Makes the backup that is due, if one is. Called every minute.
    void look();

    /// When the newest backup was made, in local time; empty without one.
    [[nodiscard]] const std::optional<QDateTime> &newest() const { return m_newest; }

Q_SIGNALS:
    /// A backup was written and checked.
    void backedUp(const core::KeptBackup &backup);

    /// A backup could not be written; the file itself is as it was. Said once, until one succeeds.
    void failed(const core::Error &error);

private:
    [[nodiscard]] QDateTime localNow() const;
    void finish(const QString &ledger, const Result<KeptBackup> &backup);

    StoreThread &m_store;
    const Clock &m_clock;
    QString m_root;
    QString m_ledger; ///< empty = no file is open to write
    QTimer m_timer;
    std::optional<QDateTime> m_newest;
    std::optional<QDateTime> m_tried; ///< when the last one was begun
    bool m_isChanged = false; ///< since the last one was begun
    bool m_hasFailed = false;
};

} // namespace core
