// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"
#include "core/views/row_list.h"

namespace core {

/// Whether the cells of a column show the texts of one field of records and nothing else, or what
/// the objective is called: readColumnTexts() can read them.
[[nodiscard]] bool isPlainText(ColumnField field);

/// What stands in the column @p field of @p rows, in their order, as cellValue() says it: without
/// reading anything else of the tasks. Error kinds of RecordSource.
[[nodiscard]] Result<QStringList>
readColumnTexts(const RecordSource &source, const QList<ListRow> &rows, ColumnField field);

} // namespace core
