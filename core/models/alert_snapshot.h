// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_span.h"
#include "core/models/alert_persons.h"
#include "core/store/changed.h"
#include "core/views/reminder_list.h"

#include <optional>

namespace core {

/// What the list of alerts holds of a file: facts and lights of every task of the open ledgers,
/// what is counted over them, and the texts of the alerts.
struct AlertSnapshot
{
    QList<Id> ledgers;
    QList<Unit> units;
    LedgerFacts facts;
    QList<AlertGroup> groups;
    DailyReminder reminder;
    ReminderList reminders; ///< what the ladder says that day
    QList<DateSpan> holidays; ///< within the workdays that the reminder looks ahead
    NextDue next;
    QList<AlertPerson> persons; ///< of the groups
    QList<AlertPerson> remindedPersons; ///< of the groups of the reminders
    /// Of every task in the groups of both: name, code, class, persons, reports, reminders and what
    /// was put off; nothing else.
    QHash<Id, TaskBundle> texts;
};

/// What to read for the list of alerts.
struct AlertQuestion
{
    QDate asOf;
    WorkCalendar calendar;
    QDate remindersShownOn; ///< day a list of reminders was shown last; invalid = never
    std::optional<AlertSnapshot> known; ///< what is known; none: everything is read
    QSet<Id> tasks; ///< tasks that changed since, gone ones too
};

/// Reads the answer; of what is known only the tasks that changed. Error kinds of RecordSource.
[[nodiscard]] Result<AlertSnapshot> readAlerts(const RecordSource &source,
                                               const AlertQuestion &question);

} // namespace core
