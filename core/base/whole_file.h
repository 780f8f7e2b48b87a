// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace core {

/// Writes @p bytes to @p path whole or not at all: an existing file is replaced only once
/// everything is on the disk. Readable by the owner alone. The one place that writes files of their
/// own (the ledger aside), because a bare QSaveFile replaces the old file by a cut one when the
/// disk is full. Error kinds: DiskFull, FileNoPermission, FolderNoPermission, WriteFailed. Source:
/// trust.md M1.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace core
