// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/views/list_kind.h"
#include "core/views/row_filter.h"

namespace core {

/// Which tasks of a file are exported. The references must outlive the call only.
struct LedgerRequest
{
    const RecordSource &source;
    const WorkCalendar &calendar;
    const Clock &clock; ///< lights are judged on its today
    QList<Id> ledgers; ///< in this order; none = all of the file
    RowFilter filter {};
    ListKind list = ListKind::Whole; ///< which columns a table has
};

/// The ledgers @p request asks for. Error kinds of RecordSource; NotFound (one that does not
/// exist).
[[nodiscard]] Result<QList<Ledger>> requestedLedgers(const LedgerRequest &request);

} // namespace core
