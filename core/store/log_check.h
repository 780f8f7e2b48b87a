// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/check_report.h"

namespace core {

class Connection;

/// Verifies the hash chain of the log, replays it from the first change and compares the outcome
/// with the tables, value by value as stored.
[[nodiscard]] Result<CheckReport> checkLog(const Connection &connection);

} // namespace core
