// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_keeper.h"

#include "core/store/backup_schedule.h"
#include "core/store/store_thread.h"

#include <QFileInfo>
#include <QFutureWatcher>

#include <utility>

namespace core {

namespace {

constexpr int kDueMilliseconds = 60 * 1000;

} // namespace

BackupKeeper::BackupKeeper(StoreThread &store,
                           const Clock &clock,
                           const QString &root,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_root(root)
{
    m_timer.setInterval(kDueMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    connect(&store, &StoreThread::changed, this, [this] { m_isChanged = true; });
}

void BackupKeeper::start(const QString &ledger)
{
    stop();
    const BackupFolder folder(m_root, ledger);
    if (!folder.isKept())
        return;
    m_ledger = ledger;
    const QList<KeptBackup> backups = folder.backups();
    if (!backups.isEmpty()) {
        m_newest = backups.first().at;
        // What was written and closed within the half hour is in none of them.
        m_isChanged = QFileInfo(ledger).lastModified() > *m_newest;
    }
    m_timer.start();
}

void BackupKeeper::stop()
{
    m_timer.stop();
    m_ledger.clear();
    m_newest.reset();
    m_tried.reset();
    m_isChanged = false;
    m_hasFailed = false;
}

QDateTime BackupKeeper::localNow() const
{
    return m_clock.now().toLocalTime();
}

void BackupKeeper::look()
{
    if (m_ledger.isEmpty())
        return;
    const auto &last = m_tried ? m_tried : m_newest;
    if (const auto reason = dueBackup(last, m_isChanged, localNow()))
        backUp(*reason);
}

void BackupKeeper::backUp(BackupReason reason)
{
    if (m_ledger.isEmpty())
        return;
    m_tried = localNow();
    m_isChanged = false;
    auto *watcher = new QFutureWatcher<Result<KeptBackup>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, ledger = m_ledger] {
        watcher->deleteLater();
        finish(ledger, watcher->result());
    });
    watcher->setFuture(m_store.keepBackup(BackupFolder(m_root, m_ledger), *m_tried, reason));
}

void BackupKeeper::finish(const QString &ledger, const Result<KeptBackup> &backup)
{
    // Another file may be open by now.
    if (ledger != m_ledger)
        return;
    if (backup) {
        m_newest = backup->at;
        m_hasFailed = false;
        Q_EMIT backedUp(*backup);
    } else if (!std::exchange(m_hasFailed, true)) {
        Q_EMIT failed(backup.error());
    }
}

} // namespace core
