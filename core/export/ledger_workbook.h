// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/ledger_request.h"
#include "core/export/worksheet.h"

namespace core {

/// Ledgers as a workbook, a worksheet each, as the window shows them: 总表 in the office's own
/// columns, order and headers, then what they lack of unit, day due, state, light, time left,
/// percent and newest report, last and hidden the task's id; or one of the five lists. Units and
/// states come with lists of what can be chosen. A ledger that came from a table is written in the
/// form of that, unless the request says otherwise: see formSheets(). With a sheet for each unit
/// the columns are on each as wide as in the list of all. Error kinds of RecordSource; NotFound (a
/// ledger that does not exist).
[[nodiscard]] Result<Workbook> ledgerWorkbook(const LedgerRequest &request);

/// What a file of @p ledgers is called, without suffix: 台账（2026年9月24日，社会救助科）.
/// @param units those of the file; @p filter what is exported of them; @p division into sheets.
[[nodiscard]] QString ledgerFileName(const QList<Ledger> &ledgers,
                                     const QList<Unit> &units,
                                     QDate day,
                                     const RowFilter &filter,
                                     SheetDivision division = SheetDivision::None);

} // namespace core
