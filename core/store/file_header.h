// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core {

/// What the first bytes of a file say about it, before SQLite has any part in it.
struct FileHeader
{
    bool isSqlite = false;
    quint32 applicationId = 0;
    quint32 schemaVersion = 0; ///< SQLite's user_version
    qint64 promisedSize = 0; ///< bytes the header says there are; 0 = it does not say
    qint64 actualSize = 0; ///< bytes there are
};

/// Reads the header of the plain file @p path. It goes through SQLite's own file layer: closing any
/// other descriptor of a ledger that this process has open would drop SQLite's locks on it. Error
/// kinds: FileNoPermission, ReadFailed.
[[nodiscard]] Result<FileHeader> readFileHeader(const QString &path);

} // namespace core
