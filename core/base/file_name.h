// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// @p name as a name under which a file can be written safely on any system: without folders,
/// control and direction characters, leading dots and dashes, device names (CON, NUL, COM1 …); at
/// most 200 bytes of UTF-8, the suffix kept. Never empty. Source: trust.md T9.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace core
