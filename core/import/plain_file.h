// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFileInfo>

namespace core {

/// Why what @p info tells of, which exists and is no plain file, is not read: InputUnreadable as a
/// folder or, for pipes and devices, as a device. A pipe would be waited for and a device read for
/// ever.
[[nodiscard]] Error noPlainFile(const QFileInfo &info, const QString &path);

} // namespace core
