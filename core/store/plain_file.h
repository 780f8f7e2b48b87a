// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/open_mode.h"

#include <optional>

namespace core {

/// Which file on the disk it is, whatever it is called.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// The identity of what is at @p path now; empty if nothing is there.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// The canonical path of the plain file @p path. Error kinds: FileMissing, FileIsLink (link,
/// folder, pipe, device), FileNoPermission, FileReadOnly (@p mode asks for writing).
[[nodiscard]] Result<QString> plainFile(const QString &path, OpenMode mode);

/// Whether @p path lies on a file system that several machines share, where SQLite's write-ahead
/// log does not work. Source: trust.md F10.
[[nodiscard]] bool isOnNetwork(const QString &path);

/// Whether a file system of type @p type is shared by several machines.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

/// Makes an empty file @p path that only its owner can read. Error kinds: OutputExists,
/// FolderNoPermission, DiskFull, WriteFailed.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);

/// Gives @p temporary the name @p path for good, unless that is taken: OutputExists, DiskFull,
/// FileNoPermission, WriteFailed.
[[nodiscard]] Result<void> moveIntoPlace(const QString &temporary, const QString &path);

} // namespace core
