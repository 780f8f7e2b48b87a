// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/row_reader.h"

namespace core {

/// A cell with something that was searched for.
struct FoundCell
{
    RowKey row; ///< the first of those the cell stands in
    ListColumn column;

    bool operator==(const FoundCell &) const = default;
};

/// The cells of @p rows and @p columns in which something of @p query is marked: SearchMarks, row
/// by row. Error kinds of RecordSource.
[[nodiscard]] Result<QList<FoundCell>> readFoundCells(const RecordSource &source,
                                                      const RowsQuestion &question,
                                                      const QList<ListRow> &rows,
                                                      const QList<ListColumn> &columns,
                                                      const QString &query);

} // namespace core
