// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/record_source.h"
#include "core/views/cell_value.h"
#include "core/views/row_key.h"
#include "core/views/row_list.h"

#include <functional>

namespace core {

/// The rows of a list whose texts are wanted.
struct RowsQuestion
{
    ListKind kind = ListKind::Whole;
    LedgerFacts facts;
    QList<EntryHead> entries; ///< of entryKindOf(kind); empty for lists of tasks
    WorkCalendar calendar;
    BundleParts parts {}; ///< what is read of the tasks
    bool withObjectives = true; ///< whether what is above the tasks is read, too
};

/// @p question with the parts that the values of @p fields are made of.
[[nodiscard]] RowsQuestion withParts(const RowsQuestion &question,
                                     const QList<ColumnField> &fields);

/// Gets a row with its texts, and the light of its task or entry. The input is gone afterwards.
using RowVisitor = std::function<void(RowKey row, const CellInput &input, const Light &light)>;

/// Reads the texts of @p rows block by block and shows them to @p visit in their order; rows whose
/// task is gone are left out. Error kinds of RecordSource.
[[nodiscard]] Result<void> readRows(const RecordSource &source,
                                    const RowsQuestion &question,
                                    const QList<ListRow> &rows,
                                    const RowVisitor &visit);

} // namespace core
