// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_facts.h"

#include <optional>

namespace core {

/// The newest percentage reported; empty if no report gives one.
[[nodiscard]] std::optional<int> reportedPercent(const TaskFacts &facts);

/// Scheduled progress 序时进度 in percent on @p today: along the nodes with a planned percentage,
/// else linear from start to @p due. Empty where it cannot be judged: no start and no such nodes,
/// no due date, or no percentage reported yet. Source: domain.md d.2, design.md "Rules of meaning".
[[nodiscard]] std::optional<double>
scheduledProgress(const TaskFacts &facts, QDate due, QDate today);

} // namespace core
