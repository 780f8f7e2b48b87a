// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/records/task_facts.h"

namespace core {

/// The facts of a task taken from its records; @p hasChildren is not among them.
[[nodiscard]] TaskFacts factsOf(const TaskBundle &bundle, bool hasChildren = false);

} // namespace core
