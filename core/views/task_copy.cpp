// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_copy.h"

#include "core/records/predecessors.h"
#include "core/views/entry_copy.h"

namespace core {

namespace {

/// Copies the records of a task as new ones of another task.
class ListCopies
{
public:
    ListCopies(Id task, IdSource &ids)
        : m_task(task)
        , m_ids(ids)
    {
    }

    template <typename R> [[nodiscard]] QList<R> of(const QList<R> &records)
    {
        QList<R> copies;
        for (R copy : records) {
            const Id original = copy.id;
            copy.id = m_ids.next();
            copy.task = m_task;
            m_copied.insert(original, copy.id);
            copies.append(copy);
        }
        return copies;
    }

    /// The same as they were planned: without what was done or reached.
    template <typename R> [[nodiscard]] QList<R> planned(const QList<R> &records)
    {
        QList<R> copies = of(records);
        for (R &copy : copies)
            copy = asPlanned(copy);
        return copies;
    }

    /// Lets measures wait for copies instead of what those were made of.
    void settle(QList<Measure> &measures) const
    {
        for (Measure &measure : measures)
            measure.predecessors = copiedPredecessors(measure.predecessors, m_copied);
    }

private:
    Id m_task;
    IdSource &m_ids;
    QHash<Id, Id> m_copied; ///< original → copy
};

template <typename R> void insertAll(const QList<R> &records, ChangeSet &set)
{
    for (const R &record : records)
        set.insert(record);
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
    ListCopies copies(task, ids);
    insertAll(copies.of(original.responsibilities), set);
    QList<Measure> measures = copies.planned(original.measures);
    const QList<Deadline> deadlines = copies.planned(original.deadlines);
    copies.settle(measures);
    insertAll(measures, set);
    insertAll(deadlines, set);
    insertAll(copies.planned(original.outcomes), set);
    insertAll(copies.of(original.extras), set);
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
