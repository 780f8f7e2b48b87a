// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ui {

/// The only sizes of text on the screen. Source: look.md, "Type".
enum class FontRole
{
    Body, ///< 10 pt: cells, buttons, menus
    Emphasis, ///< 10 pt, medium: headers, group names, the chosen tab
    Small, ///< 9 pt: second lines, status bar, notes
    Heading, ///< 12 pt, medium: page, card title, choices
    Figure ///< 20 pt, medium: figures and the name on the start page
};

/// The font of a role in the application's family.
[[nodiscard]] QFont fontOf(FontRole role);

/// Makes the application write in the system's font if it covers Chinese, else in the first family
/// of the chain of look.md that is installed. The rest of the chain stays behind it for single
/// characters.
void applyApplicationFont();

} // namespace ui
