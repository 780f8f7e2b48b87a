// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core {

class Connection;

/// Reads every page of the database: FileDamaged if SQLite finds fault with one.
[[nodiscard]] Result<void> quickCheckOf(const Connection &connection);

/// Writes the present state of the database as one file to @p path, which must not exist: written
/// beside it, read again, checked, made safe on the disk, and only then given its name. Error
/// kinds: OutputExists, FolderNoPermission, DiskFull, WriteFailed; FileDamaged names the file
/// copied from.
[[nodiscard]] Result<void> writeVerifiedCopy(const Connection &connection, const QString &path);

} // namespace core
