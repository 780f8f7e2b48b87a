// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/views/cell_edit.h"
#include "core/views/ledger_facts.h"

namespace core {

/// Cells that one step changes at most.
constexpr int kMostRangeCells = 50'000;

/// A text for one of several cells. Those of a row stand together.
struct RangeText
{
    Id task; ///< none in a new row
    CellAddress address;
    QString text;
    int row = 0; ///< tells rows apart
    bool isOfEntry = false; ///< of the entry of the row; where it has none yet, of the one begun
};

/// What texts for several cells are read against; it may be used in another thread.
struct RangeContext
{
    QList<Ledger> ledgers; ///< of the tasks; new tasks go to the ledger of the last one
    QList<Unit> units;
    QList<Person> people;
    LedgerFacts facts; ///< needed only where new rows become tasks
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
    ChangeSet set; ///< everything that can be written, one step to undo; each record once
    int cells = 0; ///< how many cells it changes
    int newRows = 0; ///< how many tasks or entries it makes
    QList<CellRefusal> refused; ///< none of them is in the set
};

/// What typing @p texts, row by row, changes; within a row texts come before blanks. New rows
/// become tasks behind the last one: under its objective, or under a new one where another
/// objective or number is among their texts; or entries of context.entryTask. One whose texts are
/// all refused is not made. The action of the set is @p action with the number of cells; of one
/// cell, what typing it is called. Error kinds of RecordSource.
[[nodiscard]] Result<RangeEdit> rangeEdit(const RecordSource &source,
                                          const RangeContext &context,
                                          const QList<RangeText> &texts,
                                          ActionKind action);

} // namespace core
