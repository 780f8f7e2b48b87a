// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/next_year.h"

#include "core/records/validate.h"
#include "core/rules/moved_deadline.h"
#include "core/views/bundle_facts.h"
#include "core/views/next_position.h"
#include "core/views/task_copy.h"

#include <algorithm>

namespace core {

namespace {

/// The chosen tasks with the objectives above them, in the order of @p facts.
QList<Id> withObjectives(const QList<TaskFacts> &facts, const QSet<Id> &chosen)
{
    QHash<Id, Id> parents;
    for (const TaskFacts &task : facts)
        parents.insert(task.id, task.parent);
    QSet<Id> wanted;
    for (const Id task : chosen) {
        for (Id each = task; each.isSet() && !wanted.contains(each); each = parents.value(each))
            wanted.insert(each);
    }
    QList<Id> ordered;
    for (const TaskFacts &task : facts) {
        if (wanted.contains(task.id))
            ordered.append(task.id);
    }
    return ordered;
}

/// The deadline of the task as a whole, or null.
const Deadline *finalDeadline(const TaskBundle &bundle)
{
    const auto found = std::find_if(bundle.deadlines.crbegin(),
                                    bundle.deadlines.crend(),
                                    [](const Deadline &each) { return each.isFinal; });
    return found == bundle.deadlines.crend() ? nullptr : &*found;
}

class YearWriter
{
public:
    YearWriter(const YearPlan &plan, IdSource &ids, QDate today, const WorkCalendar &calendar)
        : m_plan(plan)
        , m_ids(ids)
        , m_today(today)
        , m_calendar(calendar)
    {
    }

    void addLedger(Ledger ledger)
    {
        m_ledger = ledger.id;
        m_set.insert(ledger);
        m_set.action
            = {ActionKind::BeginYear, {ledger.title, QString::number(m_plan.tasks.size())}};
    }

    void addTask(const TaskBundle &original)
    {
        const bool isCarried = isUnfinished(original.task.state);
        TaskBundle moved = movedBundle(original, m_plan.step, m_today, m_calendar);
        const TaskFacts facts = factsOf(original);
        for (Deadline &deadline : moved.deadlines)
            deadline.originalDue = isCarried ? firstDueOf(facts, deadline.id) : deadline.due;
        Task task = moved.task;
        task.id = m_ids.next();
        task.ledger = m_ledger;
        task.parent = m_tasks.value(task.parent);
        task.state = TaskState::InProgress;
        m_tasks.insert(original.task.id, task.id);
        m_set.insert(task);
        if (m_plan.tasks.contains(original.task.id))
            addEntry(original, moved, task.id, isCarried);
        copyLists(moved, task.id, m_ids, m_set);
    }

    void close(const Ledger &original)
    {
        Ledger closed = original;
        closed.isClosed = true;
        m_set.edit(original, closed);
    }

    [[nodiscard]] const ChangeSet &set() const { return m_set; }

private:
    /// What was typed wrongly and corrected was never due.
    static QDate firstDueOf(const TaskFacts &facts, Id deadline)
    {
        const auto point
            = std::find_if(facts.deadlines.cbegin(),
                           facts.deadlines.cend(),
                           [deadline](const auto &each) { return each.id == deadline; });
        const QDate first = firstDue(*point);
        return first.isValid() ? first : point->due;
    }

    void addEntry(const TaskBundle &original, const TaskBundle &moved, Id task, bool isCarried)
    {
        Event entry;
        entry.id = m_ids.next();
        entry.task = task;
        entry.kind = isCarried ? EventKind::CarriedOver : EventKind::Registered;
        entry.date = m_today;
        if (isCarried) {
            entry.typedOn = m_today;
            entry.stateBefore = original.task.state;
            entry.carriedFrom = original.task.id;
            noteDeadlines(original, moved, entry);
        }
        m_set.insert(entry);
    }

    static void noteDeadlines(const TaskBundle &original, const TaskBundle &moved, Event &entry)
    {
        const Deadline *before = finalDeadline(original);
        const Deadline *after = finalDeadline(moved);
        if (!before || !after)
            return;
        entry.oldPhrase = before->phrase;
        entry.oldDue = before->due;
        entry.newPhrase = after->phrase;
        entry.newDue = after->due;
    }

    const YearPlan &m_plan;
    IdSource &m_ids;
    QDate m_today;
    const WorkCalendar &m_calendar;
    ChangeSet m_set {ChangeKind::Edit, {}, {}, {}};
    QHash<Id, Id> m_tasks; ///< original → copy
    Id m_ledger;
};

[[nodiscard]] Result<Ledger> validLedger(Ledger next, const QList<Ledger> &all, IdSource &ids)
{
    next.id = ids.next();
    next.position = nextPosition(all);
    if (const QList<FieldFault> faults = validate(next); !faults.isEmpty()) {
        const FieldFault &fault = faults.constFirst();
        return fail({ErrorKind::InvalidValue, next.title, {fault.field, keyOf(fault.fault)}, {}});
    }
    return next;
}

} // namespace

Result<QList<YearTask>> yearTasks(const RecordSource &source,
                                  const YearStep &step,
                                  QDate today,
                                  const WorkCalendar &calendar)
{
    const auto facts = source.facts(step.original.id);
    if (!facts)
        return fail(facts.error());
    QList<Id> ids;
    for (const TaskFacts &task : *facts) {
        if (!task.hasChildren && task.state != TaskState::Cancelled)
            ids.append(task.id);
    }
    const auto bundles = source.partialBundles(ids, {{RecordKind::Deadline, RecordKind::Measure}});
    if (!bundles)
        return fail(bundles.error());
    QList<YearTask> tasks;
    for (const TaskBundle &bundle : *bundles)
        tasks.append(
            {bundle.task, movedPhrases(bundle, movedBundle(bundle, step, today, calendar), step)});
    return tasks;
}

Result<ChangeSet> beginYear(const RecordSource &source,
                            const YearPlan &plan,
                            IdSource &ids,
                            QDate today,
                            const WorkCalendar &calendar)
{
    const Ledger &wanted = plan.step.original;
    const auto ledgers = source.ledgers();
    if (!ledgers)
        return fail(ledgers.error());
    const auto original
        = std::find_if(ledgers->cbegin(), ledgers->cend(), [&wanted](const Ledger &each) {
              return each.id == wanted.id;
          });
    if (original == ledgers->cend())
        return fail(ErrorKind::NotFound, wanted.title);
    const auto next = validLedger(plan.step.next, *ledgers, ids);
    if (!next)
        return fail(next.error());
    const auto facts = source.facts(wanted.id);
    if (!facts)
        return fail(facts.error());
    const QList<Id> ordered = withObjectives(*facts, plan.tasks);
    if (!QSet<Id>(ordered.cbegin(), ordered.cend()).contains(plan.tasks))
        return fail(ErrorKind::NotFound, wanted.title);
    const auto bundles = source.bundles(ordered);
    if (!bundles)
        return fail(bundles.error());
    YearWriter writer(plan, ids, today, calendar);
    writer.addLedger(*next);
    for (const TaskBundle &bundle : *bundles)
        writer.addTask(bundle);
    if (plan.closesOriginal && !original->isClosed)
        writer.close(*original);
    return writer.set();
}

} // namespace core
