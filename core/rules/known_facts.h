// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_facts.h"

namespace core {

/// @p facts as they were known on @p today: what is dated later – reports, a node reached, a
/// closing, a stop, a deadline moved, a risk declared – has not happened yet. A step without a date
/// counts as known, and so does a correction of a deadline.
[[nodiscard]] TaskFacts knownOn(const TaskFacts &facts, QDate today);

} // namespace core
