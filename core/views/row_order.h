// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/record_source.h"
#include "core/views/ledger_facts.h"
#include "core/views/list_kind.h"
#include "core/views/sort_key.h"

namespace core {

/// The places of rows in another order than the original one, as it was when they were sorted: rows
/// do not run away from under the hand that edits them.
class RowOrder
{
public:
    RowOrder() = default;

    /// @param rows tasks with their entries (none in lists of tasks), in order.
    explicit RowOrder(const QList<std::pair<Id, Id>> &rows);

    /// The place of a row; behind all others for one that was not there.
    [[nodiscard]] int placeOf(Id task, Id entry) const;

private:
    QHash<std::pair<Id, Id>, int> m_places;
};

/// What is to be sorted.
struct OrderQuestion
{
    ListKind kind = ListKind::Whole;
    LedgerFacts facts;
    QList<EntryHead> entries; ///< of entryKindOf(kind); empty for lists of tasks
    QList<SortKey> keys; ///< the first one decides, the next among equals
    WorkCalendar calendar;
};

/// Sorts all rows of a list; equal ones stay in the original order, blanks come last whichever way
/// it goes. Error kinds of RecordSource.
[[nodiscard]] Result<RowOrder> readOrder(const RecordSource &source, const OrderQuestion &question);

} // namespace core
