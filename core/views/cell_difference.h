// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"
#include "core/views/cell_value.h"

#include <optional>

namespace core {

/// A task that is there and what a table from outside makes of it.
struct TaskUpdate
{
    TaskBundle now; ///< as the ledger has it
    QList<RecordChange> changes; ///< none of them is made yet
    QString above {}; ///< name of the task above; may be empty
    QString newAbove {}; ///< the same once the changes are made
};

/// A cell of a task that is there which a table has otherwise.
struct CellDifference
{
    CellAddress cell; ///< Extra without a header = what is different has no column
    CellValue before; ///< as the ledger has it; may be empty
    CellValue after; ///< as the table has it
    std::optional<LoggedChange> own {}; ///< the newest by which the ledger's was written there
                                        ///< since an import wrote the cell; none = nobody did
    bool isOld = false; ///< and the table has what that import had: only the ledger was changed
    bool movesDay = false; ///< a deadline or node that names a day would name another one
};

/// Whether the table has another deadline than a task that is there: it does not move by itself.
/// Source: design.md, "A deadline moves in three ways".
[[nodiscard]] inline bool movesDeadline(const CellDifference &difference)
{
    return difference.movesDay
        || (difference.cell.field == ColumnField::Deadline
            && !(difference.before.text.isEmpty() && difference.before.second.isEmpty()));
}

/// Whether the ledger keeps what it has unless somebody chooses the table's.
[[nodiscard]] inline bool staysByItself(const CellDifference &difference)
{
    return difference.own.has_value() || movesDeadline(difference);
}

/// Whether somebody should choose between the two: not where the table has nothing new.
[[nodiscard]] inline bool isConflict(const CellDifference &difference)
{
    return staysByItself(difference) && !difference.isOld;
}

/// What is different in a task, never nothing: in the order of the columns, and with who wrote what
/// the ledger has. What an undo took back counts as never written; reports stand beside each other
/// and are nobody's. Error kinds: those of RecordSource. Safe in any thread.
/// @param source what the log is read of; null = nothing was written before.
/// @param asOf reports after it are unknown.
[[nodiscard]] Result<QList<CellDifference>>
cellDifferences(const TaskUpdate &update, const RecordSource *source, QDate asOf);

} // namespace core
