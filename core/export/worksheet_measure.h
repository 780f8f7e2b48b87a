// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worksheet.h"

namespace core {

// How much room texts take in a spreadsheet. Core knows no fonts: full-width characters are one
// wide, all others half, which is what the fonts of offices do.

/// The width of the widest line of @p text, in full-width characters.
[[nodiscard]] double charactersOf(const QString &text);

/// How many lines @p text takes in a column with room for @p characters.
[[nodiscard]] int linesOf(const QString &text, double characters);

/// How many full-width characters of the body stand side by side between the margins, and how many
/// of them each column loses at its edges.
[[nodiscard]] double charactersAcross(PaperFrame frame, PaperSize paper);
inline constexpr double kColumnEdges = 0.7;

/// A column's width is told in figures of the workbook's first font, each half as wide as a
/// character of the body; so many of them are for its edges.
inline constexpr double kFigureEdges = 1.2;

/// How many points stand between the upper and the lower margin.
[[nodiscard]] double pointsDown(PaperFrame frame, PaperSize paper);

/// The rows of all sheets.
[[nodiscard]] int rowsOf(const Workbook &workbook);

/// The text of a cell as it is written, with its mark.
[[nodiscard]] QString shownText(const WorksheetCell &cell);

/// How many lines each row of @p sheet needs so that nothing is hidden; a merged text gets what its
/// rows do not have together in the last of them.
[[nodiscard]] QList<int> rowLines(const Worksheet &sheet);

} // namespace core
