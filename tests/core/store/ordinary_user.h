// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace tests {

/// Runs @p job in a child process without the rights of the superuser, whom no permission stops,
/// and gives what it returned; −1 if the child crashed.
[[nodiscard]] int asOrdinaryUser(const std::function<int()> &job);

} // namespace tests
