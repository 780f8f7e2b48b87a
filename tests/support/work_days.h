// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"

namespace tests {

/// The calendar the program ships with, alive as long as the tests: pages and models refer to
/// theirs and must never be handed a temporary.
inline const core::WorkCalendar &workDays()
{
    static const core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    return calendar;
}

} // namespace tests
