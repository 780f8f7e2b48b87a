// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/views/list_kind.h"
#include "core/views/row_filter.h"

namespace core {

/// In which form a ledger is written that came from a table.
enum class TableForm
{
    Imported, ///< that of the table; of a ledger that came from none the program's own
    Own ///< the program's own
};

template <> struct EnumKeys<TableForm>
{
    static constexpr EnumKeyTable<TableForm, 2> values {{
        {TableForm::Imported, QLatin1String("imported")},
        {TableForm::Own, QLatin1String("own")},
    }};
};

/// How the list of a ledger is spread over worksheets.
enum class SheetDivision
{
    None, ///< it stands together
    Units ///< a sheet for each unit that leads tasks of it, the last one for tasks that none leads
};

/// Which tasks of a file are exported. The references must outlive the call only.
struct LedgerRequest
{
    const RecordSource &source;
    const WorkCalendar &calendar;
    const Clock &clock; ///< lights are judged on its today
    QList<Id> ledgers; ///< in this order; none = all of the file
    RowFilter filter {};
    ListKind list = ListKind::Whole; ///< which columns a table has
    TableForm form = TableForm::Imported; ///< of the list of tasks
    SheetDivision division = SheetDivision::None; ///< JSON has no sheets
    QStringList choices {}; ///< what the filter lets pass, in the words of paper: a table laid out
                            ///< by this program says it; may be empty
};

/// The ledgers @p request asks for. Error kinds of RecordSource; NotFound (one that does not
/// exist).
[[nodiscard]] Result<QList<Ledger>> requestedLedgers(const LedgerRequest &request);

} // namespace core
