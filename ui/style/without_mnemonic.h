// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// @p text as buttons and menus show it letter by letter: an & in a name that a user typed is no
/// shortcut.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace ui
