// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/preview_state.h"
#include "ui/prompts/form.h"

namespace ui {

/// A deadline that an import moves, of a task that is there.
struct ImportMove
{
    int place = 0; ///< of the row, in ImportPlan::rows
    core::TaskBundle task; ///< as the ledger has it
    core::RecordChange change; ///< of the deadline
};

/// The deadlines that are taken from the table and name another day, and of which nobody has told
/// yet how they move.
[[nodiscard]] QList<ImportMove> untoldMoves(const PreviewState &state);

/// Asks how @p moves, never none, move on @p today: all in the same way, or the first one alone.
[[nodiscard]] Form importMoveForm(const QList<ImportMove> &moves, QDate today);

/// Those of @p moves that what was filled in holds for.
[[nodiscard]] QList<ImportMove> movesMeant(const QList<ImportMove> &moves,
                                           const FormValues &values);

} // namespace ui
