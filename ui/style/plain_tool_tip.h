// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// @p text as a tool tip shows it letter by letter. A tool tip guesses by itself whether a text is
/// HTML; what a user typed must never be taken for it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace ui
