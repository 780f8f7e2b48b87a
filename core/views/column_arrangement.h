// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/list_columns.h"

namespace core {

/// Where a user wants a column, and whether at all.
struct ColumnPlace
{
    ColumnField field = ColumnField::Extra;
    QString header; ///< tells columns apart that have the same field
    bool isHidden = false;
    int width = 0; ///< pixels at 96 dpi; 0 = the program decides
    bool isFrozenTo = false; ///< it and those before it stay in sight

    bool operator==(const ColumnPlace &) const = default;
};

/// Columns in the order a user wants them; empty = as the list has them.
using ColumnArrangement = QList<ColumnPlace>;

/// A place for each of @p columns: in the order of @p wanted, those that are not in it behind the
/// column that stands before them in the list, and hidden where they are at first. Columns the list
/// does not have are left out.
[[nodiscard]] ColumnArrangement placesOf(const QList<ListColumn> &columns,
                                         const ColumnArrangement &wanted);

/// The columns that are shown of @p columns, in the order of @p wanted; where all would be hidden,
/// all are shown.
[[nodiscard]] QList<ListColumn> arranged(const QList<ListColumn> &columns,
                                         const ColumnArrangement &wanted);

/// An arrangement as a text for settings, and back; empty for a text that is none.
[[nodiscard]] QString textOfArrangement(const ColumnArrangement &arrangement);
[[nodiscard]] ColumnArrangement arrangementOfText(const QString &text);

/// How many of the first of @p columns stay in sight: up to the one the user chose, else the number
/// and the objective they begin with.
[[nodiscard]] int frozenColumns(const QList<ListColumn> &columns, const ColumnArrangement &wanted);

} // namespace core
