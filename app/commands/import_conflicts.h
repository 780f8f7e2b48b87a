// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/sheet_place.h"
#include "core/base/result.h"
#include "core/import/import_plan.h"
#include "core/records/record_source.h"

#include <optional>

namespace app {

/// Whose value holds where the ledger and the table of an import have a cell otherwise.
enum class ConflictChoice
{
    Keep, ///< the ledger's
    Take ///< the table's
};

/// A cell that the ledger and the table of an import have otherwise: somebody is to choose.
struct ImportConflict
{
    SheetPlace place;
    core::Id task;
    QString name; ///< of the task
    core::ColumnField field = core::ColumnField::Extra;
    QString column; ///< what the table, else everybody calls it
    bool isDeadline = false; ///< which does not move by itself
    QString ledger; ///< what the ledger has
    QString table; ///< what the table has
    std::optional<core::LoggedChange> own {}; ///< by which the ledger's was written, if known
};

/// What somebody said beforehand about everything there is to choose.
struct ConflictAnswer
{
    std::optional<ConflictChoice> choice {}; ///< none = nothing is taken of what is to be chosen
    std::optional<core::Event> how {}; ///< how the deadlines move that are taken; none = not told
};

/// What there is to choose in an import, and what is taken of it.
struct FoundConflicts
{
    QList<ImportConflict> conflicts;
    core::ImportDecisions decisions;
    int untold = 0; ///< deadlines that would move, and nobody told how
    std::optional<core::Error> refused {}; ///< the first move that cannot be made as told
};

/// Compares the rows of @p plan with @p ledger. What only the ledger has changed is never taken
/// from the table and no conflict. Error kinds: those of RecordSource.
/// @param plan tells at least the rows that change a task that is there.
/// @param today reports after it are unknown; the day on which deadlines move.
[[nodiscard]] core::Result<FoundConflicts> findConflicts(const core::ImportPlan &plan,
                                                         const core::RecordSource &ledger,
                                                         const ConflictAnswer &answer,
                                                         QDate today);

/// What is said of a conflict, in one line.
[[nodiscard]] QString conflictLine(const ImportConflict &conflict);

} // namespace app

namespace core {

template <> struct EnumKeys<app::ConflictChoice>
{
    static constexpr EnumKeyTable<app::ConflictChoice, 2> values {{
        {app::ConflictChoice::Keep, QLatin1String("keep")},
        {app::ConflictChoice::Take, QLatin1String("take")},
    }};
};

} // namespace core
