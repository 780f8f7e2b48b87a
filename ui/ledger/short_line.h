// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// @p text on one line, of at most @p most characters; what is left out shows as an ellipsis.
[[nodiscard]] inline QString shortLine(const QString &text, qsizetype most)
{
    const QString line = QString(text).replace(u'\n', u' ');
    return line.size() <= most ? line : line.left(most) + u'…';
}

} // namespace ui
