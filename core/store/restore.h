// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core {

/// Writes what the backup @p copy holds to @p path, where nothing may be yet: read whole, checked
/// and written like a backup. @p copy stays as it is, byte for byte, also one of an older version.
/// Error kinds: those of Store::open, OutputExists, DiskFull, WriteFailed.
[[nodiscard]] Result<void> restoreCopy(const QString &copy, const QString &path);

/// How many tasks (leaves) the ledger file or backup @p path holds; it stays as it is. Error kinds
/// of Store::open.
[[nodiscard]] Result<int> countTasks(const QString &path);

} // namespace core
