// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_facts.h"

#include <QString>

namespace core {

/// How often a deadline was extended: 延期 2 次; empty if never.
[[nodiscard]] QString extensionsText(int extensions);

/// The due date it had at first: 原定 2026-08-31; empty while it has not moved from there.
[[nodiscard]] QString firstDueText(const DeadlinePoint &deadline);

} // namespace core
