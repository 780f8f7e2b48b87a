// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/base/result.h"
#include "core/calendar/work_calendar.h"
#include "core/import/import_input.h"
#include "core/import/import_plan.h"
#include "core/records/change_feed.h"
#include "core/records/record_source.h"

namespace core {

/// What an import needs from outside. The references must outlive the call.
struct ImportContext
{
    const RecordSource *existing
        = nullptr; ///< the file to import into; null = one still to be made
    IdSource &ids;
    const Clock &clock;
    const WorkCalendar &calendar;
    const Job *job = nullptr; ///< ends the planning with Cancelled; null = nobody will stop it
    /// Changes that writeImport() holds before it would rather plan twice.
    qsizetype mostHeld = 20000;
};

/// Reads @p path and works out what importing it changes. Error kinds: those of readImport and
/// planImport.
[[nodiscard]] Result<ImportPlan>
importFile(const QString &path, const ImportOptions &options, const ImportContext &context);

/// Works out what importing @p input changes: tasks already there are found by objective and
/// content, by code, or by the row they came from, and updated where the sheet says something else;
/// nothing is removed, and an empty cell empties nothing. Error kinds: LedgerClosed, InputDamaged,
/// and those of RecordSource.
[[nodiscard]] Result<ImportPlan>
planImport(const ImportInput &input, const ImportOptions &options, const ImportContext &context);

/// Works out the same and has @p sink write it: tables for a ledger without tasks task by task,
/// those for one with tasks at once, or portion by portion where the changes are too many, so that
/// very many are never held together; the plan comes without them. Where there are tasks already
/// the sink is not asked if nothing changes. Error kinds of planImport, and those of the sink.
[[nodiscard]] Result<ImportPlan> writeImport(const ImportInput &input,
                                             const ImportOptions &options,
                                             const ImportContext &context,
                                             const ChangeSink &sink);

} // namespace core
