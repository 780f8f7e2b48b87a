// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFileInfo>

#include <optional>

namespace core {

/// Why what @p info tells of, which exists, is not opened to be read, if it is not:
/// InputUnreadable as a folder, as a device (or a pipe: it would be waited for) or as a ledger.
/// A ledger that is open in this program would lose its locks as soon as the file is closed, and
/// with them what was last written: it is told by its name, or that of its log, alone.
[[nodiscard]] std::optional<Error> whyNotRead(const QFileInfo &info, const QString &path);

} // namespace core
