// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QHelpEvent;

namespace ui {

/// @p text as a tool tip shows it letter by letter. A tool tip guesses by itself whether a text is
/// HTML; what a user typed must never be taken for it.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Answers a wish for help over @p view: shows the text of the cell under the pointer where the
/// cell, narrower than its size hint, cuts it short; else nothing.
void showCutText(QAbstractItemView &view, const QHelpEvent &help);

} // namespace ui
