// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledger_look.h"

#include <QList>

#include <functional>

class QAbstractItemModel;

namespace ui {

/// What the height of a row depends on besides its texts.
struct RowMeasureInput
{
    const QAbstractItemModel &model;
    const LedgerLook &look;
    const QList<int> &widths; ///< of every column, grid line included; 0 = hidden
};

/// Height at which nothing in @p row is cut, grid line included. What a merged cell needs beyond
/// the rows it covers falls to the last of them; @p heightOf gives the heights of rows above @p
/// row.
[[nodiscard]] int
measuredHeight(const RowMeasureInput &input, int row, const std::function<int(int)> &heightOf);

} // namespace ui
