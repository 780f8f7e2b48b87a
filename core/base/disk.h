// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core {

/// What a code of the system (errno) means to somebody who writes a file.
[[nodiscard]] ErrorKind kindOfSystemError(int code);

/// The error about @p path that errno tells.
[[nodiscard]] tl::unexpected<Error> failBySystem(const QString &path);

/// The error that errno tells of a new file @p path: where nothing may be made it is
/// FolderNoPermission.
[[nodiscard]] tl::unexpected<Error> failByNewFile(const QString &path);

/// Waits until the file or folder @p path is safely on the disk. Error kinds: DiskFull,
/// WriteFailed, FileNoPermission.
[[nodiscard]] Result<void> syncToDisk(const QString &path);

/// Gives the file @p from the name @p to for good, over what may be there. Error kinds: DiskFull,
/// WriteFailed, FileNoPermission.
[[nodiscard]] Result<void> renameFile(const QString &from, const QString &to);

/// A name beside @p path for what is written before it gets that name: not shown to users, and not
/// yet taken.
[[nodiscard]] QString draftBeside(const QString &path);

} // namespace core
