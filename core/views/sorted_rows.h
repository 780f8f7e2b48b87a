// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/row_reader.h"
#include "core/views/sort_key.h"

namespace core {

/// All rows of a list sorted by @p keys: readOrder().
[[nodiscard]] Result<QList<RowKey>> readSortedRows(const RecordSource &source,
                                                   const RowsQuestion &question,
                                                   const QList<SortKey> &keys);

/// Sorts all rows of a list by @p keys: the first one decides, the next among equals. Equal rows
/// stay in the original order, blanks come last whichever way it goes. Error kinds of RecordSource.
[[nodiscard]] Result<RowOrder>
readOrder(const RecordSource &source, const RowsQuestion &question, const QList<SortKey> &keys);

} // namespace core
