// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// The character meant by a radical or a stroke that looks the same: U+2F54 gives 水 U+6C34. Any
/// other character gives itself.
[[nodiscard]] char32_t unifiedIdeograph(char32_t character);

} // namespace ui
