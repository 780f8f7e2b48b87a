// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kept_backup.h"
#include "core/store/store.h"

namespace app {

/// The folder in which every ledger file has its backups, among the data of the user's programs.
[[nodiscard]] QString backupRoot();

/// Writes a backup of @p store as the window does, made @p now (UTC). Error kinds of Store::backup.
[[nodiscard]] core::Result<void>
keepBackup(const core::Store &store, core::BackupReason reason, const QDateTime &now);

} // namespace app
