// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/countdown.h"

namespace core {

/// How far away the day of a countdown is. Both numbers are negative once it has passed, and 0 on
/// the day itself; between weekends and holidays workdays may be 0 where days are not.
struct CountdownDays
{
    Countdown countdown;
    int calendarDays = 0;
    int workdays = 0;

    bool operator==(const CountdownDays &) const = default;
};

[[nodiscard]] CountdownDays
countdownDays(const Countdown &countdown, QDate asOf, const WorkCalendar &calendar);

/// The countdowns that @p ledgers set, as they stand on @p asOf: the earliest day first, and one
/// that several ledgers share once.
[[nodiscard]] QList<CountdownDays> countdownsOf(const QList<Setting> &settings,
                                                const QList<Id> &ledgers,
                                                QDate asOf,
                                                const WorkCalendar &calendar);

} // namespace core
