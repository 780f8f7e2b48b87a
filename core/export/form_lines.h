// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/form_task.h"

namespace core {

/// A row below the header of an imported table that is written again.
struct FormLine
{
    const FormTask *task = nullptr; ///< null in a row that is no task's
    int offset = 0; ///< which of the task's rows
    const FormRow *row = nullptr; ///< as it stood; null in a task's row and a new heading
    Id heading {}; ///< the objective it is the heading of
};

/// The rows of @p form with the tasks @p tasks: headings, sums and notes stand where they stood, a
/// heading above what belongs to it; an objective that has none gets one, if others have. The
/// result points into @p form and @p tasks.
[[nodiscard]] QList<FormLine>
formLines(const SheetForm &form, const QList<FormTask> &tasks, const LedgerFacts &facts);

} // namespace core
