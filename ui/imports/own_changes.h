// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"
#include "ui/imports/import_difference.h"

namespace ui {

/// Marks those of @p differences in which the ledger has what was written there after an import had
/// written the task, and those of them in which the table has nothing new. What an undo took back
/// counts as never written; reports stand beside each other and are not marked. Error kinds: those
/// of RecordSource. Safe in any thread.
/// @param plan what the differences are of.
/// @param today as for importDifferences().
[[nodiscard]] core::Result<void> markOwn(QList<ImportDifference> &differences,
                                         const core::ImportPlan &plan,
                                         const core::RecordSource &source,
                                         QDate today);

} // namespace ui
