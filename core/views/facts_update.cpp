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

} // namespace

QList<TaskFacts>
updatedFacts(const QList<TaskFacts> &known, const TasksReadAnew &anew, const QList<Ledger> &ledgers)
{
    QList<Id> ids;
    QHash<Id, LightRules> rules;
    QHash<Id, int> years;
    for (const Ledger &ledger : ledgers) {
        ids.append(ledger.id);
        rules.insert(ledger.id, lightRulesOf(ledger));
        years.insert(ledger.id, ledger.year);
    }
    QList<TaskFacts> tasks;
    tasks.reserve(known.size() + anew.bundles.size());
    for (const TaskFacts &task : known) {
        if (!anew.tasks.contains(task.id))
            tasks.append(task);
    }
    for (const TaskBundle &bundle : anew.bundles) {
        if (rules.contains(bundle.task.ledger))
            tasks.append(factsOf(bundle));
    }
    for (TaskFacts &task : tasks) {
        task.rules = rules.value(task.ledger);
        task.ledgerYear = years.value(task.ledger);
    }
    return TaskTree(tasks, ids).depthFirst();
}

QList<EntryHead> updatedEntries(const QList<EntryHead> &known,
                                RecordKind kind,
                                const TasksReadAnew &anew,
                                const LedgerFacts &facts)
{
    QHash<Id, QList<EntryHead>> heads;
    for (const EntryHead &head : known) {
        if (!anew.tasks.contains(head.task))
            heads[head.task].append(head);
    }
    for (const TaskBundle &bundle : anew.bundles)
        heads[bundle.task.id] = headsOf(bundle, kind);
    QList<EntryHead> updated;
    for (const TaskFacts &task : facts.tasks())
        updated += heads.value(task.id);
    return updated;
}

} // namespace core
