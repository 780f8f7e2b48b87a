// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/light_rules.h"

namespace core {

/// The day up to which a deadline of @p due is kept: @p due itself, or by @p rule the workday
/// before or after it where it is a day off. Invalid without a day.
[[nodiscard]] QDate heldDue(QDate due, DayOffRule rule, const WorkCalendar &calendar);

} // namespace core
