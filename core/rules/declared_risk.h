// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_facts.h"

namespace core {

/// The risk the lead unit has declared last and that stands: neither withdrawn nor ended by closing
/// or cancelling the task. Null if there is none. Points into @p facts. Source: domain.md d.3 rule
/// 7.
[[nodiscard]] const RiskPoint *declaredRisk(const TaskFacts &facts);

} // namespace core
