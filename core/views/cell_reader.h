// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/row_reader.h"

#include <functional>

namespace core {

/// Gets a cell, the first of the rows it stands in, and what stands there.
using CellVisitor
    = std::function<void(RowKey row, const ListColumn &column, const CellValue &value)>;

/// Reads the texts of the cells of @p rows and @p columns and shows them to @p visit row by row. A
/// cell that stands in several rows comes once. Error kinds of RecordSource.
[[nodiscard]] Result<void> readCells(const RecordSource &source,
                                     const RowsQuestion &question,
                                     const QList<ListRow> &rows,
                                     const QList<ListColumn> &columns,
                                     const CellVisitor &visit);

} // namespace core
