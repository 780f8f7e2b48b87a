// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

namespace ui {

/// Texts for a block of cells, row by row.
struct CellBlock
{
    QList<QStringList> rows; ///< all equally long

    [[nodiscard]] int height() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int width() const
    {
        return rows.isEmpty() ? 0 : static_cast<int>(rows.first().size());
    }
    [[nodiscard]] bool isEmpty() const { return width() == 0; }

    bool operator==(const CellBlock &) const = default;
};

/// The format in which the program hands cells to itself: their texts exactly as they are, without
/// the guard against formulas.
inline constexpr auto kCellFormat = "application/x-duban-cells";

/// Bytes of that format, and the block they hold; an empty one if they are not whole.
[[nodiscard]] QByteArray bytesOfBlock(const CellBlock &block);
[[nodiscard]] CellBlock blockOfBytes(const QByteArray &bytes);

/// The lines of @p text with cells between tabs, as spreadsheets write them: a cell in quotes may
/// hold tabs, line breaks and doubled quotes; quotes within a cell are text.
[[nodiscard]] CellBlock blockOfText(const QString &text);

/// Whether the first row of @p block says @p headings, one for each of its columns; however wide
/// their letters are and wherever they are broken.
[[nodiscard]] bool isHeadedBy(const CellBlock &block, const QStringList &headings);

/// What @p data offers for cells: those of the program itself, else those of a spreadsheet, a
/// merged cell of it in every place it covers; else lines of text.
[[nodiscard]] CellBlock blockOfMimeData(const QMimeData &data);

} // namespace ui
