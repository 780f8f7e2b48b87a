// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace core {

/// Why a backup was made.
enum class BackupReason
{
    Day, ///< the first of a day
    Changes, ///< half an hour of work since the one before
    Import, ///< what was there before an import
    Restore, ///< what was there before a backup was restored
    Migration ///< what was there before the file was brought up to date
};

template <> struct EnumKeys<BackupReason>
{
    static constexpr EnumKeyTable<BackupReason, 5> values {{
        {BackupReason::Day, QLatin1String("day")},
        {BackupReason::Changes, QLatin1String("changes")},
        {BackupReason::Import, QLatin1String("import")},
        {BackupReason::Restore, QLatin1String("restore")},
        {BackupReason::Migration, QLatin1String("migration")},
    }};
};

/// A backup that lies on the disk.
struct KeptBackup
{
    QString path;
    QDateTime at; ///< local time of the machine that made it, with its offset from UTC
    BackupReason reason = BackupReason::Day;
    qint64 size = 0; ///< bytes
    std::optional<int> tasks {}; ///< leaf tasks in it; empty = not counted, or cannot be read

    bool operator==(const KeptBackup &) const = default;
};

} // namespace core
