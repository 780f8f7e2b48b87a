// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

namespace ui {

class Actions;

/// Every action that has keys, with its keys, and the keys of the views.
[[nodiscard]] Message keyboardHelp(const Actions &actions);

/// Name, version and licence of the program.
[[nodiscard]] Message aboutText();

} // namespace ui
