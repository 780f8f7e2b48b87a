// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

namespace ui {

/// Title of the file dialog.
[[nodiscard]] QString titleOf(FilePurpose purpose);

/// Name filters of the file dialog, the widest first.
[[nodiscard]] QStringList filtersOf(FilePurpose purpose);

/// Suffix a new file gets if none was typed.
[[nodiscard]] QString suffixOf(FilePurpose purpose);

} // namespace ui
