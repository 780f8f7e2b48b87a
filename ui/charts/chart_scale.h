// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// The upper end of an axis of numbers of tasks, divided into kScaleSteps steps of a round number,
/// that holds @p greatest.
constexpr int kScaleSteps = 3;
[[nodiscard]] int scaleEnd(double greatest);

} // namespace ui
