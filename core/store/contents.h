// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/attachment.h"
#include "core/store/check_report.h"

#include <QHash>

namespace core {

class Connection;

/// Puts bytes into the file by their contentKey(); those it holds already are left alone. The
/// caller has begun a transaction. Error kinds: Internal (bytes under a key that is not theirs);
/// DiskFull, WriteFailed.
[[nodiscard]] Result<void> keepContents(const Connection &connection,
                                        const QHash<QString, QByteArray> &contents);

/// Whether the file holds bytes under @p key. Error kinds: those of errorKindOf().
[[nodiscard]] Result<bool> hasContent(const Connection &connection, const QString &key);

/// RecordSource::content.
[[nodiscard]] Result<QByteArray> readContent(const Connection &connection, const QString &key);

/// The attachments whose bytes are missing or are not those that were kept.
[[nodiscard]] Result<QList<CheckFinding>> checkContents(const Connection &connection);

} // namespace core
