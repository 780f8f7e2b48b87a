// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/list_filter.h"
#include "core/views/row_reader.h"

namespace core {

/// A value of a column, and in how many rows it stands.
struct ColumnValue
{
    QString value; ///< of filterValues()
    int rows = 0;

    bool operator==(const ColumnValue &) const = default;
};

/// The values @p column has in the rows that @p rows and @p filter let pass, its own choice set
/// aside: days in their order, texts by pinyin, cells without anything last. Error kinds of
/// RecordSource.
[[nodiscard]] Result<QList<ColumnValue>> readColumnValues(const RecordSource &source,
                                                          const RowsQuestion &question,
                                                          const RowFilter &rows,
                                                          const ListFilter &filter,
                                                          const ColumnChoice &column);

/// The rows that @p filter leaves out, whatever else is filtered: as they are now, so that no row
/// disappears from under the hand that edits it, and new ones are seen. Error kinds of
/// RecordSource.
[[nodiscard]] Result<QSet<RowKey>>
readRowsLeftOut(const RecordSource &source, const RowsQuestion &question, const ListFilter &filter);

} // namespace core
