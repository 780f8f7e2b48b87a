// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"
#include "core/records/measure.h"
#include "core/records/outcome.h"
#include "core/records/responsibility.h"
#include "core/records/task.h"

#include <optional>

namespace core {

/// The text of a task a column holds; null if it holds something else.
[[nodiscard]] QString Task::*taskTextOf(ColumnField field);

/// The text of a measure a column holds; null if it holds something else.
[[nodiscard]] QString Measure::*measureTextOf(ColumnField field);

/// The day of a measure that stands in the column; null if none does.
[[nodiscard]] QDate Measure::*measureDayOf(ColumnField field);

/// The text of an outcome a column holds; null if it holds something else.
[[nodiscard]] QString Outcome::*outcomeTextOf(ColumnField field);

/// The role whose names a column holds, if it holds names.
[[nodiscard]] std::optional<ResponsibilityRole> roleOf(ColumnField field);

} // namespace core
