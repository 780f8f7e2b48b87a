// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/ledger_facts.h"

namespace core {

/// The alerts of one lead unit.
struct AlertGroup
{
    Id unit; ///< none: the tasks name no lead unit
    QList<Id> tasks; ///< worst first; never empty
    int overdue = 0; ///< red because their due date has passed
    int farBehind = 0; ///< red because they are far behind schedule
    int yellow = 0;
    int open = 0; ///< all open tasks of the unit
    int atRisk = 0; ///< red because the unit declared a risk

    [[nodiscard]] int red() const { return overdue + farBehind + atRisk; }
    bool operator==(const AlertGroup &) const = default;
};

/// What is due within the next workdays and what has become late, for the reminder of a day.
struct DailyReminder
{
    QList<std::pair<Id, int>> newlyOverdue; ///< by lead unit: overdue since the last workday, worst
                                            ///< unit first
    int dueSoon = 0; ///< open and due within kReminderWorkdays, today included

    bool operator==(const DailyReminder &) const = default;
};

/// How many workdays the reminder of a day looks ahead.
inline constexpr int kReminderWorkdays = 5;

/// The nearest due date of an open task that is not late, and how many are due then.
struct NextDue
{
    QDate day; ///< invalid: none
    int count = 0;

    bool operator==(const NextDue &) const = default;
};

/// The ledgers that alerts speak of: all but the closed ones.
[[nodiscard]] QList<Id> openLedgers(const QList<Ledger> &ledgers);

/// 预警, the one list behind page, badge, band and command line: the positions in
/// LedgerFacts::tasks() of the open leaf tasks that are red or yellow, worst first. Source:
/// domain.md d.3.
[[nodiscard]] QList<int> alertsOf(const LedgerFacts &facts);

/// Open leaf tasks @p tasks, positions in LedgerFacts::tasks(), worst first, by lead unit; the unit
/// with the most reds first, then the one with the worst task.
[[nodiscard]] QList<AlertGroup> groupsOf(const LedgerFacts &facts, const QList<int> &tasks);

/// The alerts by lead unit.
[[nodiscard]] QList<AlertGroup> alertGroups(const LedgerFacts &facts);

/// Source: domain.md d.4.
[[nodiscard]] DailyReminder dailyReminder(const LedgerFacts &facts);

[[nodiscard]] NextDue nextDue(const LedgerFacts &facts);

} // namespace core
