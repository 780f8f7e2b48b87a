// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/views/list_columns.h"

#include <QDate>

namespace core {

/// Stands between the names in a cell.
inline constexpr QStringView kNameSeparator = u"、";

/// What a cell is about.
struct CellAddress
{
    ColumnField field = ColumnField::Extra;
    QString header; ///< tells Extra columns apart
    Id entry; ///< the measure, deadline or outcome of the row; none = the task as a whole

    bool operator==(const CellAddress &) const = default;
};

/// What stands in a cell, as values. Light and Remaining are empty here: their words are wording's.
struct CellValue
{
    QString text; ///< as written; several entries one below the other
    QString prefix; ///< small and muted before the text: the date of a report
    QString second; ///< small and muted below: what a phrase was resolved to
    QString edit; ///< what an editor begins with

    bool operator==(const CellValue &) const = default;
};

/// What a cell needs to be told.
struct CellInput
{
    const TaskBundle &bundle;
    const TaskBundle *objective = nullptr; ///< the task above; may be null
    QDate asOf; ///< later reports are unknown, and dates of its year are written without it
    int ledgerYear = 0; ///< extensions in it are told without it; 0 = none: the year of asOf
};

/// The value of the cell @p address.
[[nodiscard]] CellValue cellValue(const CellInput &input, const CellAddress &address);

/// Whether typing into a column can change anything: not into what is derived or a lifecycle step.
[[nodiscard]] bool isEditable(ColumnField field);

} // namespace core
