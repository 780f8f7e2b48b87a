// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/backup_list_model.h"

#include "core/wording/holder_text.h"

#include <QLocale>

namespace core {

namespace {

constexpr qint64 kMinute = 60; // seconds
constexpr qint64 kHour = 60 * kMinute;

QString ageOf(const KeptBackup &backup, const QDateTime &now)
{
    const qint64 seconds = backup.at.secsTo(now);
    if (seconds < 0)
        return BackupListModel::tr("Later than the clock of this computer");
    if (seconds < kMinute)
        return BackupListModel::tr("Just now");
    if (seconds < kHour)
        return BackupListModel::tr(
            "%n minute(s) ago", nullptr, static_cast<int>(seconds / kMinute));
    const auto days
        = static_cast<int>(backup.at.toLocalTime().date().daysTo(now.toLocalTime().date()));
    if (days == 0)
        return BackupListModel::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / kHour));
    return days == 1 ? BackupListModel::tr("Yesterday")
                     : BackupListModel::tr("%n day(s) ago", nullptr, days);
}

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Day: return BackupListModel::tr("First of the day");
    case BackupReason::Changes: return BackupListModel::tr("After half an hour of work");
    case BackupReason::Import: return BackupListModel::tr("Before an import");
    case BackupReason::Restore: return BackupListModel::tr("Before a backup was restored");
    case BackupReason::Migration: return BackupListModel::tr("Before the program was updated");
    }
    Q_UNREACHABLE();
}

QStringList backupRow(const KeptBackup &backup, const QDateTime &now)
{
    const QLocale locale;
    return {momentText(backup.at),
            ageOf(backup, now),
            reasonText(backup.reason),
            backup.tasks ? locale.toString(*backup.tasks) : BackupListModel::tr("Cannot be read"),
            locale.formattedDataSize(backup.size, 1, QLocale::DataSizeTraditionalFormat)};
}

QList<QStringList> backupRows(const QList<KeptBackup> &backups, const QDateTime &now)
{
    QList<QStringList> rows;
    for (const KeptBackup &backup : backups)
        rows.append(backupRow(backup, now));
    return rows;
}

} // namespace

BackupListModel::BackupListModel(const QList<KeptBackup> &backups,
                                 const QDateTime &now,
                                 QObject *parent)
    : TextTableModel(
        {{tr("Made at")}, {tr("Age")}, {tr("Why")}, {tr("Tasks"), true}, {tr("Size"), true}},
        backupRows(backups, now),
        parent)
    , m_backups(backups)
{
}

} // namespace core
