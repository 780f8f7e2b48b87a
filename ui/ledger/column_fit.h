// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledger_look.h"

#include <QList>

#include <limits>

class QAbstractItemModel;

namespace ui {

/// What a column asks for.
struct ColumnNeed
{
    int minimum = 0; ///< pixels it needs at least
    double weight = 0; ///< of its share of what is left; 0 = a short column, which gets its minimum
    int most = std::numeric_limits<int>::max(); ///< pixels beyond which its share is of no use

    bool operator==(const ColumnNeed &) const = default;
};

/// Widths at first opening: short columns get what they need, the others share the rest of
/// @p available by weight, none less than its minimum, and none more than its longest text needs
/// while another column can do with it. Fills @p available exactly where the minima fit.
[[nodiscard]] QList<int> fittedWidths(const QList<ColumnNeed> &needs, int available);

/// What the columns of a ledger model need, judged by their fields, headers and the first rows that
/// are loaded: long ones that hold nothing there leave their room to the others. Source: look.md 3,
/// "First opening".
[[nodiscard]] QList<ColumnNeed> columnNeeds(const QAbstractItemModel &model,
                                            const LedgerLook &look);

/// Whether the model has a row by whose texts columnNeeds() can judge: one that is loaded and not
/// folded.
[[nodiscard]] bool hasTexts(const QAbstractItemModel &model);

} // namespace ui
