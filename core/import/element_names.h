// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

/// Whether the element @p name is one of @p names.
template <size_t N>
[[nodiscard]] bool isAmong(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.cbegin(), names.cend(), name) != names.cend();
}

} // namespace core
