// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"

#include <QString>

namespace core {

/// The parts of what a cell says (CellValue of core/views, which stands beside wording).
struct CellParts
{
    QString text; ///< of the state its key
    QString prefix {}; ///< the day of a report
    QString second {}; ///< the days a phrase names, one below the other
};

/// What a cell of the column @p field says, as one text: a report behind its day, a phrase before
/// its days, a state as its word.
[[nodiscard]] QString cellText(ColumnField field, const CellParts &parts);

/// What a column is called: by @p header, which a table has for it, else by its usual name.
[[nodiscard]] QString columnName(ColumnField field, const QString &header);

} // namespace core
