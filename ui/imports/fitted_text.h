// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace ui {

/// A text broken into lines of a width.
struct FittedText
{
    QString text; ///< the lines, one below the other; an ellipsis where not all of them fit
    int lines = 0;
    bool isCut = false;
};

/// Lines of @p text that are no wider than @p width pixels, at most @p mostLines of them. No line
/// begins with a closing mark, and none ends within a word that fits into a line.
[[nodiscard]] FittedText
fittedText(const QString &text, int width, int mostLines, const QFont &font);

} // namespace ui
