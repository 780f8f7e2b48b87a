// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/reminder_ladder.h"
#include "core/views/alert_list.h"

#include <QHash>

namespace core {

/// 今日提醒: the tasks the ladder speaks of on a day.
struct ReminderList
{
    QList<AlertGroup> groups; ///< by lead unit; the order of alertGroups()
    QHash<Id, TaskReminder> tasks; ///< of every task in the groups
    QList<Id> snoozed; ///< open tasks whose reminders are put off

    bool operator==(const ReminderList &) const = default;
};

/// How many workdays back a list looks for what was not shown.
inline constexpr int kMostMissedWorkdays = 10;

/// The list of the day of @p facts: steps that fell after @p shownOn, on which a list was shown
/// last, and not on that day (invalid or later: on the day itself alone). A task put off comes back
/// on the day named, or with the first list shown after it, with what fell meanwhile. Of the steps
/// that propose no paper only the last one of a task is said. Empty on a day off. Source: domain.md
/// d.4.
[[nodiscard]] ReminderList
reminderList(const LedgerFacts &facts, QDate shownOn, const WorkCalendar &calendar);

/// How many workdays stepCounts() looks ahead, the day itself included.
inline constexpr int kCountedWorkdays = 10;

/// How many open tasks of @p ledger each step speaks of, were none switched off: of those that
/// follow a due date within kCountedWorkdays, of the others on the day of @p facts.
[[nodiscard]] QHash<ReminderStep, int>
stepCounts(const LedgerFacts &facts, Id ledger, const WorkCalendar &calendar);

} // namespace core
