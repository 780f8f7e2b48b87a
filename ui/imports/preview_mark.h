// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ui {

/// What stands in the first column of a preview: what is done about the row.
enum class PreviewMark
{
    None,
    Added, ///< ＋
    Updated, ///< ≠
    Doubtful, ///< ▲: somebody should look at it
    LeftOut ///< －
};

/// What the models of a preview answer beyond core's roles.
enum PreviewRole : int
{
    MarkRole = Qt::UserRole + 100, ///< int: PreviewMark of a cell of the first column
    PlaceRole, ///< int: of the row, in ImportPlan::rows
    DoubtRole ///< bool: somebody should look at this cell
};

} // namespace ui
