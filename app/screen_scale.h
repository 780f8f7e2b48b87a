// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

namespace app {

/// How large everything on the screen is, in per cent, as a user can choose it.
[[nodiscard]] QList<int> screenScales();

/// The scale remembered; 100 if there is none or it is not one of screenScales().
[[nodiscard]] int scaleIn(const Settings &settings);

/// Puts the scale remembered in force, text and measures alike. To be called before there is a
/// QApplication; does nothing if QT_SCALE_FACTOR says already what is wanted.
void applyScale(const Settings &settings);

} // namespace app
