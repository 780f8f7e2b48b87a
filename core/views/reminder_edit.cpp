// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/reminder_edit.h"

namespace core {

ChangeSet reminders(const QList<ReminderNote> &notes, const ReminderStamp &stamp, IdSource &ids)
{
    ChangeSet set;
    set.action = {ActionKind::Remind, {QString::number(notes.size())}};
    for (const ReminderNote &note : notes)
        set.insert(Reminder {ids.next(), note.task, stamp.date, stamp.madeBy, note.text});
    return set;
}

ChangeSet
snoozes(const QList<Id> &tasks, const SnoozeTerms &terms, const ReminderStamp &stamp, IdSource &ids)
{
    ChangeSet set;
    set.action = {ActionKind::Snooze, {QString::number(tasks.size())}};
    for (const Id task : tasks)
        set.insert(Snooze {ids.next(), task, stamp.date, terms.until, terms.reason, stamp.madeBy});
    return set;
}

} // namespace core
