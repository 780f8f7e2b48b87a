// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>

namespace core {

/// How wide the columns of a sheet are, which of them are hidden, and how high its first rows are.
/// Memory goes with what a file says, not with how many columns it says it of.
class SheetSizes
{
public:
    /// What a file says of columns.
    struct Columns
    {
        double figures = 0; ///< room for so many of the first font; 0 = not told
        bool isHidden = false;
    };

    /// Notes what is said of the columns from @p first to @p last, instead of what was said before.
    /// Columns no spreadsheet has, and a width it cannot have, are left out.
    void setColumns(int first, int last, Columns columns);

    /// In figures; 0 = not told.
    [[nodiscard]] double columnWidth(int column) const { return at(column).figures; }
    [[nodiscard]] bool isColumnHidden(int column) const { return at(column).isHidden; }
    [[nodiscard]] bool hasColumnWidths() const { return m_hasWidths; }

    /// Notes the height somebody gave @p row, in points. That of a row far below the beginning is
    /// left out: what stands there is as high as its texts ask.
    void setRowHeight(int row, double points);

    /// In points; 0 = as high as its texts ask.
    [[nodiscard]] double rowHeight(int row) const { return m_rowHeights.value(row); }

private:
    struct Stretch
    {
        int last = 0;
        Columns columns;
    };

    [[nodiscard]] Columns at(int column) const;
    void clear(int first, int last);

    QMap<int, Stretch> m_columns; ///< by the first; none reaches into another
    QHash<int, double> m_rowHeights;
    bool m_hasWidths = false;
};

/// Figures that have room in so many pixels, of which there are 96 on an inch: what Excel takes for
/// the width of a figure where no font is told.
[[nodiscard]] constexpr double figuresInPixels(double pixels)
{
    constexpr double kFigure = 7;
    return pixels / kFigure;
}

/// Figures that have room in so many inches.
[[nodiscard]] constexpr double figuresInInches(double inches)
{
    constexpr double kPixels = 96;
    return figuresInPixels(inches * kPixels);
}

} // namespace core
