// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_issue.h"
#include "core/records/change_set.h"
#include "core/records/task_bundle.h"

#include <QList>

namespace core {

/// What an import does about a row.
enum class ImportOutcome
{
    Added, ///< a new task
    Updated, ///< a task that is there says something else
    Unchanged
};

/// One task of an import before it is imported.
struct ImportRow
{
    int draft = 0; ///< its place among all of the file; the same each time the file is read
    int table = 0; ///< place of its table
    int row = 0; ///< first one on the sheet, as the sheet counts, from 1; 0 = from no sheet
    ImportOutcome outcome = ImportOutcome::Unchanged;
    int objective = -1; ///< place among ImportPlan::objectives; −1 = none
    QString above {}; ///< Updated: name of the task above as it is now; may be empty
    TaskBundle bundle {}; ///< Added: as it will be, without ids; Updated: as it is now
    QList<RecordChange> changes {}; ///< Updated: what will change of it
    QList<ImportIssue> issues {};
};

} // namespace core
