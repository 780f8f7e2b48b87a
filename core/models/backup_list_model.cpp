// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/backup_list_model.h"

#include "core/wording/holder_text.h"

#include <QLocale>

namespace core {

namespace {

constexpr qint64 kMinute = 60; // seconds
constexpr qint64 kHour = 60 * kMinute;

bool isNumber(int column)
{
    return column == BackupListModel::TasksColumn || column == BackupListModel::SizeColumn;
}

} // namespace

BackupListModel::BackupListModel(const QList<KeptBackup> &backups,
                                 const QDateTime &now,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_backups(backups)
    , m_now(now)
{
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupListModel::ageOf(const KeptBackup &backup) const
{
    const qint64 seconds = backup.at.secsTo(m_now);
    if (seconds < 0)
        return tr("Later than the clock of this computer");
    if (seconds < kMinute)
        return tr("Just now");
    if (seconds < kHour)
        return tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / kMinute));
    const auto days
        = static_cast<int>(backup.at.toLocalTime().date().daysTo(m_now.toLocalTime().date()));
    if (days == 0)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / kHour));
    return days == 1 ? tr("Yesterday") : tr("%n day(s) ago", nullptr, days);
}

QString BackupListModel::textOf(const KeptBackup &backup, int column) const
{
    switch (column) {
    case TimeColumn: return momentText(backup.at);
    case AgeColumn: return ageOf(backup);
    case TasksColumn:
        return backup.tasks ? QLocale().toString(*backup.tasks) : tr("Cannot be read");
    case SizeColumn:
        return QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeTraditionalFormat);
    default: break;
    }
    switch (backup.reason) {
    case BackupReason::Day: return tr("First of the day");
    case BackupReason::Changes: return tr("After half an hour of work");
    case BackupReason::Import: return tr("Before an import");
    case BackupReason::Restore: return tr("Before a backup was restored");
    case BackupReason::Migration: return tr("Before the program was updated");
    }
    Q_UNREACHABLE();
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return textOf(m_backups.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Made at");
    case AgeColumn: return tr("Age");
    case ReasonColumn: return tr("Why");
    case TasksColumn: return tr("Tasks");
    default: return tr("Size");
    }
}

} // namespace core
