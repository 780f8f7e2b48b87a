// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

// Measures of the strip above a page, in logical pixels. Source: look.md, "Measures".
inline constexpr int kStripHeight = 44;
inline constexpr int kStripControl = 28;
inline constexpr int kStripSide = 12;
inline constexpr int kStripGap = 8;

} // namespace ui
