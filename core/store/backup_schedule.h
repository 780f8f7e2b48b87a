// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kept_backup.h"

#include <QList>

namespace core {

/// Why a backup is due @p now (local time), given the time of the newest there is and whether the
/// file was changed since; empty if none is. The first look on a day always makes one.
[[nodiscard]] std::optional<BackupReason>
dueBackup(const std::optional<QDateTime> &newest, bool isChanged, const QDateTime &now);

/// Which of the backups made at @p times are not to be kept any longer, by their places in the list
/// (ascending).
///
/// Kept are all of the last 24 hours, the newest of each of the last 30 days and of each of the
/// last 12 months. Only days and months that have a backup count, so that neither a long holiday
/// nor a clock that jumps ahead takes the last ones away; those later than @p now are left alone.
/// Days are those of the machine that made the backup. Source: trust.md G14, F11.
[[nodiscard]] QList<qsizetype> outdatedBackups(const QList<QDateTime> &times, const QDateTime &now);

} // namespace core
