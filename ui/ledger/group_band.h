// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/palette.h"
#include "ui/ledger/ledger_look.h"

class QModelIndex;

namespace ui {

/// How high the heading is that stands above the row of @p index; 0 = there is none.
[[nodiscard]] int bandHeight(const QModelIndex &index, const LedgerLook &look);

/// Paints the heading above the row of @p index into @p band: its name, what is in the group.
void paintBand(
    QPainter &painter, QRect band, const QModelIndex &index, const LedgerLook &look, Theme theme);

} // namespace ui
