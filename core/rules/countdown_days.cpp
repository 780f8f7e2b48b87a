// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/countdown_days.h"

#include <algorithm>

namespace core {

CountdownDays countdownDays(const Countdown &countdown, QDate asOf, const WorkCalendar &calendar)
{
    return {countdown,
            static_cast<int>(asOf.daysTo(countdown.day)),
            calendar.workdaysBetween(asOf, countdown.day)};
}

QList<CountdownDays> countdownsOf(const QList<Setting> &settings,
                                  const QList<Id> &ledgers,
                                  QDate asOf,
                                  const WorkCalendar &calendar)
{
    QList<CountdownDays> all;
    for (const Id ledger : ledgers) {
        const Countdown countdown = countdownOf(settings, ledger);
        if (!countdown.isSet())
            continue;
        const CountdownDays days = countdownDays(countdown, asOf, calendar);
        if (!all.contains(days))
            all.append(days);
    }
    std::stable_sort(all.begin(), all.end(), [](const CountdownDays &a, const CountdownDays &b) {
        return a.countdown.day < b.countdown.day;
    });
    return all;
}

} // namespace core
