// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/heading_corrections.h"
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
    QString unitText {}; ///< the line that tells the office or the reporter
    QString dateText {}; ///< the line that tells the date
    /// Rows belong to it that name none: the reporter where that is a section, or what the user
    /// says; empty = to none.
    QString unit {};

    bool operator==(const SheetHeading &) const = default;
};

/// Whether @p name is that of an office, not of a section of one.
[[nodiscard]] bool isOfficeName(const QString &name);

/// The day written in @p text: 2026年4月2日, 2026-04-02, 2026.4.2; invalid = none.
[[nodiscard]] QDate dayIn(const QString &text);

/// The years @p title tells: 2026年 or 2021—2023年.
[[nodiscard]] LedgerYears yearsIn(const QString &title);

/// Reads the lines above @p grid and its rows above @p headerRow.
[[nodiscard]] SheetHeading readHeading(const SheetGrid &grid, int headerRow);

} // namespace core
