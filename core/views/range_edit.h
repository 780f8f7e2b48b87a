// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/views/cell_edit.h"
#include "core/views/ledger_facts.h"

namespace core {

/// A text for one of several cells.
struct RangeText
{
    Id task; ///< none in a new row
    CellAddress address;
    QString text;
    int newRow = 0; ///< from 1: a row that is not there yet; its cells stand together
};

/// What texts for several cells are read against; it may be used in another thread.
struct RangeContext
{
    QList<Ledger> ledgers; ///< of the tasks; new tasks go to the ledger of the last one
    QList<Unit> units;
    QList<Person> people;
    LedgerFacts facts;
    WorkCalendar calendar;
    IdSource &ids; ///< must outlive the call
    QDate today; ///< day a report is dated
    QString typedBy; ///< person at the keyboard
    std::optional<RecordKind> entryKind {}; ///< what a new row is; none = a task
    Id entryTask {}; ///< whose entries new rows are
};

/// A cell that does not take its text.
struct CellRefusal
{
    int cell = 0; ///< its place among the texts
    Error error; ///< of cellEdit(); LedgerClosed; NotFound

    bool operator==(const CellRefusal &) const = default;
};

/// What came of texts for several cells.
struct RangeEdit
{
    ChangeSet set; ///< everything that can be written, one step to undo
    int cells = 0; ///< how many cells it changes
    QList<CellRefusal> refused; ///< none of them is in the set
};

/// What typing @p texts one after the other changes. New rows become tasks behind the last one:
/// under its objective, or under a new one where another objective or number is among their texts;
/// or entries of context.entryTask. The action of the set is @p action with the number of cells; of
/// one cell, what cellEdit() calls it. Error kinds of RecordSource.
[[nodiscard]] Result<RangeEdit> rangeEdit(const RecordSource &source,
                                          const RangeContext &context,
                                          const QList<RangeText> &texts,
                                          ActionKind action);

} // namespace core
