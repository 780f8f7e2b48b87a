// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_facts.h"

namespace core {

/// @p facts as they were known on @p today: what is dated later – reports, a node reached, the
/// closing – has not happened yet. A closing without a date counts as known.
[[nodiscard]] TaskFacts knownOn(const TaskFacts &facts, QDate today);

} // namespace core
