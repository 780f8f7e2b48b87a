// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/palette.h"
#include "ui/ledger/ledger_look.h"

class QModelIndex;

namespace ui {

/// How high the heading is that stands above the row of @p index; 0 = there is none.
[[nodiscard]] int bandHeight(const QModelIndex &index, const LedgerLook &look);

/// Where the sign stands in @p band that folds the group and unfolds it.
[[nodiscard]] QRect foldSign(QRect band, const LedgerLook &look);

/// How a heading is painted.
struct BandState
{
    Theme theme = Theme::Light;
    bool isCurrent = false; ///< the keyboard is on it
    bool hasFocus = false;
};

/// Paints the heading above the row of @p index into @p band: the sign ▾, or ▸ where the group is
/// folded, its name, what is in the group.
void paintBand(QPainter &painter,
               QRect band,
               const QModelIndex &index,
               const LedgerLook &look,
               BandState state);

} // namespace ui
