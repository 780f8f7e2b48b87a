// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/timeline_legend.h"

namespace ui {

/// The words of head and legend in the language of the interface.
[[nodiscard]] TimeWords screenTimeWords();
[[nodiscard]] LegendWords screenLegendWords();

/// Fonts and colours of the screen, for a widget with @p palette.
[[nodiscard]] TimelineLook screenLook(const QPalette &palette);

} // namespace ui
