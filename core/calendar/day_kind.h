// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"

namespace core {

/// What a day is on a wall calendar.
enum class DayKind
{
    Workday,
    Weekend, ///< off, as every week
    Holiday, ///< off by a notice or by the user, with the weekend it runs together with
    MadeUp ///< a Saturday or Sunday that is worked
};

[[nodiscard]] DayKind dayKindOf(QDate day, const WorkCalendar &calendar);

/// Workdays of a whole year, or of a month of it.
[[nodiscard]] int workdaysOf(int year, const WorkCalendar &calendar);
[[nodiscard]] int workdaysOf(int year, int month, const WorkCalendar &calendar);

} // namespace core
