// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/records/change_set.h"

namespace core {

/// What was handed over about one task.
struct ReminderNote
{
    Id task;
    QString text; ///< never empty
};

/// Who reminds, and when.
struct ReminderStamp
{
    QDate date;
    QString madeBy; ///< may be empty
};

/// The change that records @p notes, one reminder each: a single step for undo.
[[nodiscard]] ChangeSet
reminders(const QList<ReminderNote> &notes, const ReminderStamp &stamp, IdSource &ids);

/// Until when reminders are put off, and why.
struct SnoozeTerms
{
    QDate until;
    QString reason; ///< never empty
};

/// The change that puts off the reminders of @p tasks: a single step for undo.
[[nodiscard]] ChangeSet snoozes(const QList<Id> &tasks,
                                const SnoozeTerms &terms,
                                const ReminderStamp &stamp,
                                IdSource &ids);

} // namespace core
