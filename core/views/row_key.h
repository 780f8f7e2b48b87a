// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <utility>

namespace core {

/// Task and entry of a row of a list; no entry in lists of tasks, and where a task has none.
using RowKey = std::pair<Id, Id>;

} // namespace core
