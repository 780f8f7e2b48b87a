// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worksheet.h"

namespace core {

/// A column of a table in a Word document.
struct DocxColumn
{
    int column = 0; ///< of the worksheet
    int width = 0; ///< twips

    bool operator==(const DocxColumn &) const = default;
};

/// The columns that are shown, fitted to the page.
struct DocxColumns
{
    QList<DocxColumn> columns;
    bool areSmall = false; ///< so many that they have room for small letters only

    bool operator==(const DocxColumns &) const = default;
};

/// The most columns and rows a table of Word has.
inline constexpr int kDocxMostColumns = 63;
inline constexpr int kDocxMostRows = 32767;

/// The padding at the left and the right edge of a cell, in twips.
[[nodiscard]] int docxSidePadding(PaperFrame frame);

/// The columns of @p sheet in sight, together as wide as its page: those of running text a whole
/// number of characters, what is left to the centred ones. Too wide ones lose characters from the
/// widest text on; then the letters get smaller; then all columns get narrower.
[[nodiscard]] DocxColumns docxColumnsOf(const Worksheet &sheet);

} // namespace core
