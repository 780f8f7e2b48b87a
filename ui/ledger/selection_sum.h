// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>

namespace ui {

/// What the numbers among selected cells come to.
struct SelectionSum
{
    int numbers = 0; ///< cells that hold a number
    double sum = 0;

    [[nodiscard]] double average() const { return numbers == 0 ? 0 : sum / numbers; }
};

/// Cells added up at most; of larger selections nothing is said.
constexpr int kMostSummed = 20'000;

/// Adds up the cells of @p selection that show a number, with or without %; one that covers several
/// rows once. Nothing of more than kMostSummed cells.
[[nodiscard]] SelectionSum selectionSum(const QItemSelection &selection);

/// A sum or an average, with two decimals at most.
[[nodiscard]] QString figureText(double value);

} // namespace ui
