// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/table_rows.h"

namespace core {

/// Whether @p row says again all that is of the task itself in the row @p above, and another entry
/// of it: where cells cannot be merged, a list of entries has it so.
[[nodiscard]] bool
repeatsRow(const TableRow &row, const TableRow &above, const QList<MappedColumn> &columns);

/// Leaves to @p row, which repeats the one @p above, only the entries that differ: the other cells
/// are those above. An entry whose columns differ in part is whole: of two nodes on one day each
/// has the day.
void carryRepeated(TableRow &row, const TableRow &above, const QList<MappedColumn> &columns);

} // namespace core
