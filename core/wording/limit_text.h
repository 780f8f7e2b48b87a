// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// A limit with its unit: "20000 rows", "50 MB". @param key of a SizeLimit; an unknown one gives
/// the number alone.
[[nodiscard]] QString limitText(const QString &key, qint64 most);

} // namespace core
