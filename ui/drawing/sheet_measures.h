// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/units.h"

namespace ui {

// Distances on a sheet that both its layout and its painting need. Source: paper.md 1 and 3.
constexpr qreal kHeadingPoints = 12;
constexpr qreal kUnderHeading = fromMillimetres(1.7);
constexpr qreal kAboveNote = fromMillimetres(1.6);
constexpr qreal kAboveSignLine = fromMillimetres(5);

/// Baseline of a line of type, in em below the upper edge of its character box, whatever the face.
constexpr qreal kBaseline = 0.88;

} // namespace ui
