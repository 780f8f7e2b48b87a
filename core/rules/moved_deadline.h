// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_facts.h"

namespace core {

/// How often a deadline was extended: corrections and orders do not count.
[[nodiscard]] int extensionsOf(const DeadlinePoint &deadline);

/// The due date that on time or late is told by. An extension filed after the day it was to extend
/// moves the light but not this one. Invalid = no due date. Source: domain.md c.2, design.md "A
/// deadline moves in three ways".
[[nodiscard]] QDate scoredDue(const DeadlinePoint &deadline);

/// The due date it had at first: the original one, as corrections of it say it should have been.
/// Invalid = none.
[[nodiscard]] QDate firstDue(const DeadlinePoint &deadline);

} // namespace core
