// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrations.h"

#include <algorithm>

namespace tests {

/// Version of the schema after the newest released one.
constexpr int kNextVersion = core::kMigrations.back().version + 1;

/// The released steps and @p more, as a later version of the program will have them.
template <size_t count>
[[nodiscard]] constexpr auto releasedAnd(const std::array<core::Migration, count> &more)
{
    std::array<core::Migration, core::kMigrations.size() + count> steps {};
    std::copy(core::kMigrations.begin(), core::kMigrations.end(), steps.begin());
    std::copy(more.begin(), more.end(), steps.begin() + core::kMigrations.size());
    return steps;
}

} // namespace tests
