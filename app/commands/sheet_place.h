// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Where something stands in a table that is imported.
struct SheetPlace
{
    QString sheet; ///< empty for delimited text
    int row = 0; ///< as the sheet counts, from 1; 0 = the sheet as a whole
    QString column {}; ///< letters over the column; empty = the row as a whole
};

/// As spreadsheets write it: 一季度!D7, the sheet alone, or the cell alone where text has no
/// sheets.
[[nodiscard]] QString placeText(const SheetPlace &place);

} // namespace app
