// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core {

/// How many workdays work takes that is written as 10, 10天, 15个工作日 or 2周; days are workdays,
/// a week is five of them. At least 1, at most 999; empty where nothing of the kind is written.
[[nodiscard]] std::optional<int> workLength(const QString &text);

} // namespace core
