// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ui {

/// The unit of everything on paper: hundredths of a millimetre.
constexpr qreal kUnitsPerMillimetre = 100;
constexpr qreal kUnitsPerInch = 2540;

[[nodiscard]] constexpr qreal fromMillimetres(qreal length)
{
    return length * kUnitsPerMillimetre;
}

[[nodiscard]] constexpr qreal fromPoints(qreal length)
{
    return length * kUnitsPerInch / 72;
}

} // namespace ui
