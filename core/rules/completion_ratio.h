// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core {

/// 完成率: @p actual as a percentage of @p target, more than 100 where it is more. Only plain
/// figures have one: no words, ranges or ratios, no target of 0. Thousands commas and one sign of %
/// at both are understood. Source: domain.md e.
[[nodiscard]] std::optional<double> completionRatio(const QString &target, const QString &actual);

} // namespace core
