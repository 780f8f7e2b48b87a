// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/column_field.h"

namespace ui {

/// Whether a column holds days or phrases for days.
[[nodiscard]] bool holdsDays(core::ColumnField field);

/// @p text for a column @p field as it is written: in columns of days each line that is a
/// core::typedDay() as that day.
[[nodiscard]] QString withTypedDays(const QString &text,
                                    core::ColumnField field,
                                    QDate today,
                                    const core::WorkCalendar &calendar);

} // namespace ui
