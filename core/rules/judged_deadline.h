// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_facts.h"

#include <optional>

namespace core {

/// The deadline a task is judged on: the last final one; for a task whose deadlines span more than
/// a year, the current stage, that is the earliest one not yet reached. Empty without a due date.
/// @p facts as known on the day they are judged. Source: domain.md d.3.
[[nodiscard]] std::optional<DeadlinePoint> judgedDeadline(const TaskFacts &facts);

} // namespace core
