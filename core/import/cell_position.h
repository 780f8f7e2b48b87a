// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace core {

/// Row and column of a cell, from 0.
struct CellPosition
{
    int row = 0;
    int column = 0;

    bool operator==(const CellPosition &) const = default;
};

/// A rectangle of cells, both corners included.
struct CellRange
{
    CellPosition first;
    CellPosition last;

    [[nodiscard]] bool contains(CellPosition position) const
    {
        return position.row >= first.row && position.row <= last.row
            && position.column >= first.column && position.column <= last.column;
    }

    bool operator==(const CellRange &) const = default;
};

/// The letters over a column: 0 gives A, 26 gives AA.
[[nodiscard]] QString columnLetters(int column);

/// The column under @p letters, or none if they are no column of a spreadsheet.
[[nodiscard]] std::optional<int> columnFromLetters(QStringView letters);

/// A reference such as B3 or $B$3; none if it is not one.
[[nodiscard]] std::optional<CellPosition> cellPosition(std::string_view reference);

/// A reference such as A1:H1, or a single cell; none if it is not one.
[[nodiscard]] std::optional<CellRange> cellRange(std::string_view reference);

} // namespace core
