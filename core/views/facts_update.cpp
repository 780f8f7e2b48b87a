// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/facts_update.h"

#include "core/views/bundle_facts.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace core {

namespace {

/// Tasks under their parents, in the order a ledger shows them.
class TaskTree
{
public:
    TaskTree(const QList<TaskFacts> &tasks, const QList<Id> &ledgers)
        : m_tasks(tasks)
    {
        for (int i = 0; i < tasks.size(); ++i)
            m_children[tasks.at(i).parent].append(i);
        for (QList<int> &siblings : m_children)
            std::sort(siblings.begin(), siblings.end(), [this, &ledgers](int left, int right) {
                return rank(left, ledgers) < rank(right, ledgers);
            });
    }

    [[nodiscard]] QList<TaskFacts> depthFirst()
    {
        add(Id {});
        return m_ordered;
    }

private:
    [[nodiscard]] std::tuple<qsizetype, int, Id> rank(int index, const QList<Id> &ledgers) const
    {
        const TaskFacts &task = m_tasks.at(index);
        return {ledgers.indexOf(task.ledger), task.position, task.id};
    }

    void add(Id parent)
    {
        for (const int index : m_children.value(parent)) {
            TaskFacts task = m_tasks.at(index);
            task.hasChildren = m_children.contains(task.id);
            m_ordered.append(task);
            add(task.id);
        }
    }

    const QList<TaskFacts> &m_tasks;
    QHash<Id, QList<int>> m_children;
    QList<TaskFacts> m_ordered;
};

/// What a task has of its ledger.
struct LedgerPart
{
    LightRules rules;
    int year = 0;
};

bool follows(const TaskFacts &task, const LedgerPart &part)
{
    return task.rules == part.rules && task.ledgerYear == part.year;
}

void follow(TaskFacts &task, const LedgerPart &part)
{
    task.rules = part.rules;
    task.ledgerYear = part.year;
}

/// Whether all tasks that were asked for stand where they stood, among those that follow the rules
/// of now: nothing but these tasks is another then.
bool isInPlace(const LedgerFacts &known,
               const QSet<Id> &tasks,
               const QHash<Id, TaskFacts> &anew,
               const QHash<Id, LedgerPart> &parts)
{
    const auto stands = [&](Id id) {
        const TaskFacts *before = known.find(id);
        const auto now = anew.constFind(id);
        if (!before || now == anew.constEnd())
            return !before && now == anew.constEnd();
        return before->ledger == now->ledger && before->parent == now->parent
            && before->position == now->position;
    };
    return std::all_of(tasks.cbegin(), tasks.cend(), stands)
        && std::all_of(known.tasks().cbegin(), known.tasks().cend(), [&](const TaskFacts &task) {
               return follows(task, parts.value(task.ledger));
           });
}

template <typename R> QList<EntryHead> headsOf(const QList<R> &entries)
{
    QList<EntryHead> heads;
    for (const R &entry : entries)
        heads.append({entry.id, entry.task, entry.position});
    return heads;
}

QList<EntryHead> headsOf(const TaskBundle &bundle, RecordKind kind)
{
    switch (kind) {
    case RecordKind::Measure: return headsOf(bundle.measures);
    case RecordKind::Deadline: return headsOf(bundle.deadlines);
    case RecordKind::Outcome: return headsOf(bundle.outcomes);
    default: return {};
    }
}

/// The entries of @p heads, which are by their tasks, in the order of @p facts.
QList<EntryHead> ordered(const QHash<Id, QList<EntryHead>> &heads, const LedgerFacts &facts)
{
    QList<EntryHead> entries;
    for (const TaskFacts &task : facts.tasks())
        entries += heads.value(task.id);
    return entries;
}

} // namespace

LedgerFacts updatedFacts(const LedgerFacts &known,
                         const TasksReadAnew &anew,
                         const QList<Ledger> &ledgers,
                         QDate asOf,
                         const WorkCalendar &calendar)
{
    QList<Id> ids;
    QHash<Id, LedgerPart> parts;
    for (const Ledger &ledger : ledgers) {
        ids.append(ledger.id);
        parts.insert(ledger.id, {lightRulesOf(ledger), ledger.year});
    }
    QHash<Id, TaskFacts> fresh;
    for (const TaskBundle &bundle : anew.bundles) {
        if (parts.contains(bundle.task.ledger))
            follow(*fresh.insert(bundle.task.id, factsOf(bundle)), parts.value(bundle.task.ledger));
    }
    if (known.asOf() == asOf && isInPlace(known, anew.tasks, fresh, parts))
        return known.withTasks(fresh.values(), calendar);
    QList<TaskFacts> tasks = fresh.values();
    tasks.reserve(known.tasks().size() + tasks.size());
    for (const TaskFacts &task : known.tasks()) {
        if (anew.tasks.contains(task.id))
            continue;
        tasks.append(task);
        follow(tasks.last(), parts.value(task.ledger));
    }
    return {TaskTree(tasks, ids).depthFirst(), asOf, calendar};
}

QList<EntryHead> updatedEntries(const QList<EntryHead> &known,
                                RecordKind kind,
                                const TasksReadAnew &anew,
                                const LedgerFacts &facts)
{
    QHash<Id, QList<EntryHead>> heads;
    for (const TaskBundle &bundle : anew.bundles)
        heads.insert(bundle.task.id, headsOf(bundle, kind));
    QList<EntryHead> kept;
    kept.reserve(known.size());
    for (const EntryHead &head : known) {
        if (!anew.tasks.contains(head.task))
            kept.append(head);
    }
    // Most often they are in the order of the tasks, whatever is new among them.
    QList<EntryHead> updated;
    updated.reserve(known.size());
    auto next = kept.cbegin();
    for (const TaskFacts &task : facts.tasks()) {
        if (anew.tasks.contains(task.id))
            updated += heads.value(task.id);
        for (; next != kept.cend() && next->task == task.id; ++next)
            updated.append(*next);
    }
    if (next == kept.cend())
        return updated;
    for (const EntryHead &head : std::as_const(kept))
        heads[head.task].append(head);
    return ordered(heads, facts);
}

} // namespace core
