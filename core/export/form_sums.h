// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/form_task.h"

namespace core {

/// Whether @p row adds up those above or below it: 合计.
[[nodiscard]] bool isSumRow(const FormRow &row);

/// Whether @p tasks are all those that stood in the sheet of @p form, and no others.
[[nodiscard]] bool areAllTasks(const SheetForm &form, const QList<FormTask> &tasks);

/// The row of sums @p row without what it added up; what it is called stays.
[[nodiscard]] FormRow withoutSums(FormRow row);

} // namespace core
