// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worksheet.h"

namespace core {

/// The most characters (UTF-16) a cell of a spreadsheet holds.
inline constexpr qsizetype kCellCharacters = 32767;

/// @p text in UTF-8 as the text of a cell: what XML cannot hold is U+FFFD, what would be read as an
/// escaped character is escaped itself; control characters are left to the writer, which has a form
/// for them.
[[nodiscard]] QByteArray xlsxText(const QString &text);

/// A name for the tab of each worksheet, in their order, and last one for the list of choices: at
/// most 31 characters, none of []:*?/\\, no two alike, none History, which Excel keeps for itself.
[[nodiscard]] QStringList tabNames(const Workbook &workbook);

/// The foot of a page: @p sheet's text and the number of the page, in the spreadsheet's own signs;
/// a text that has no room there goes, the number stays.
[[nodiscard]] QString footOf(const Worksheet &sheet);

} // namespace core
