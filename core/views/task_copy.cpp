// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_copy.h"

#include "core/views/entry_copy.h"

namespace core {

namespace {

/// Records of a task as new ones of another task.
template <typename R, typename Change>
void copyAll(const QList<R> &records, Id task, IdSource &ids, ChangeSet &set, Change change)
{
    for (R copy : records) {
        copy.id = ids.next();
        copy.task = task;
        change(copy);
        set.insert(copy);
    }
}

void registerTask(Id task, IdSource &ids, QDate today, ChangeSet &set)
{
    Event registration;
    registration.id = ids.next();
    registration.task = task;
    registration.kind = EventKind::Registered;
    registration.date = today;
    set.insert(registration);
}

/// Deadlines of a copy were never moved.
TaskBundle asNew(TaskBundle original)
{
    for (Deadline &deadline : original.deadlines)
        deadline.originalDue = deadline.due;
    return original;
}

} // namespace

void copyLists(const TaskBundle &original, Id task, IdSource &ids, ChangeSet &set)
{
    const auto asItIs = [](auto & /*record*/) {};
    copyAll(original.responsibilities, task, ids, set, asItIs);
    const auto planned = [](auto &entry) { entry = asPlanned(entry); };
    copyAll(original.measures, task, ids, set, planned);
    copyAll(original.deadlines, task, ids, set, planned);
    copyAll(original.outcomes, task, ids, set, planned);
    copyAll(original.extras, task, ids, set, asItIs);
}

ChangeSet duplicateTasks(const LedgerFacts &facts,
                         const QList<TaskBundle> &originals,
                         IdSource &ids,
                         QDate today)
{
    const Task &last = originals.last().task;
    const auto count = static_cast<int>(originals.size());
    ChangeSet set {ChangeKind::Edit,
                   {ActionKind::DuplicateTask, {last.displayName(), QString::number(count)}},
                   {},
                   {}};
    ChangeSet moves;
    int position = makeRoom(facts, placeAfter(facts, last.id), count, moves);
    for (const TaskBundle &original : originals) {
        Task copy = original.task;
        copy.id = ids.next();
        copy.position = position++;
        copy.state = TaskState::InProgress;
        set.insert(copy);
        registerTask(copy.id, ids, today, set);
        copyLists(asNew(original), copy.id, ids, set);
    }
    set.changes += moves.changes;
    return set;
}

} // namespace core
