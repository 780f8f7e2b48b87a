// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheet_grid.h"

#include <QDate>
#include <QString>

namespace core {

/// What the lines above a table tell.
struct SheetHeading
{
    QString title; ///< as written; empty = none
    QString office; ///< 填报单位, or the office the title begins with; empty = not told
    int year = 0; ///< first year in the title; 0 = none
    int lastYear = 0; ///< last year in the title; 0 = the same
    QDate date; ///< 填报日期, or the date under the title; invalid = none
    QString reporter {}; ///< 填报单位 as written, an office or a section; empty = not told

    bool operator==(const SheetHeading &) const = default;
};

/// Reads the lines above @p grid and its rows above @p headerRow.
[[nodiscard]] SheetHeading readHeading(const SheetGrid &grid, int headerRow);

} // namespace core
