// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core {

/// The years a ledger is of.
struct LedgerYears
{
    int first = 0; ///< 0 = not told
    int last = 0; ///< 0 = the first alone

    bool operator==(const LedgerYears &) const = default;
};

/// What the user says of tables in place of what stands above them; where nothing is said, what was
/// found holds.
struct HeadingCorrections
{
    /// The unit that rows belong to which name none.
    struct SheetUnit
    {
        QString name; ///< an office's name, or that of a section; empty = none
        QString sheet {}; ///< of this sheet alone; empty = of all
        QString file {}; ///< of this file alone, by its name among several; empty = of all

        /// Whether it is said of the sheet @p ofSheet, which is from @p ofFile.
        [[nodiscard]] bool isOf(const QString &ofFile, const QString &ofSheet) const
        {
            return (sheet.isEmpty() || sheet == ofSheet) && (file.isEmpty() || file == ofFile);
        }

        bool operator==(const SheetUnit &) const = default;
    };

    QList<SheetUnit> units;
    std::optional<LedgerYears> years;
    std::optional<QDate> date; ///< of the document; invalid = it has none

    [[nodiscard]] bool isEmpty() const { return units.isEmpty() && !years && !date; }

    bool operator==(const HeadingCorrections &) const = default;
};

} // namespace core
