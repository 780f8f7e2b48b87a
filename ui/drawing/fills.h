// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/palette.h"

#include <QBrush>

namespace ui {

/// The fills of bars: each state has its own pattern, so that they can be told apart without colour
/// and in grey print. Source: look.md, "Time" and "总览".
enum class Fill
{
    Plain, ///< closed: solid, in the colour of the plan
    Hatched, ///< late: oblique stripes
    Striped, ///< due soon or behind: level stripes
    Hollow ///< the rest
};

[[nodiscard]] QBrush fillBrush(Fill fill, Theme theme);

/// The colour of the frame round such a bar.
[[nodiscard]] QColor fillFrame(Fill fill, Theme theme);

} // namespace ui
