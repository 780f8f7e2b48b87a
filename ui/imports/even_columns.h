// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace ui {

/// How columns give way where there is too little room.
struct ColumnLimits
{
    int kept = 0; ///< pixels; columns no wider than this keep their width
    int readable = 0; ///< the others become no narrower than this
};

/// The widths of columns that would like to be as wide as @p wanted, in @p room pixels: the widest
/// give way first.
[[nodiscard]] QList<int> evenWidths(const QList<int> &wanted, int room, ColumnLimits limits);

/// How wide a column is that shows its longest text, and one that shows it in two lines.
struct TextNeed
{
    int whole = 0; ///< pixels
    int folded = 0; ///< pixels; no more than @c whole
};

/// The widths of columns that need as much as @p needs, in @p room pixels: those whose texts are
/// folded most get most of what is left over once every one of them can show two lines; where that
/// is too much already, the widest give way first.
[[nodiscard]] QList<int> foldedWidths(const QList<TextNeed> &needs, int room, ColumnLimits limits);

} // namespace ui
