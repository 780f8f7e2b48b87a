// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/ledger_facts.h"

#include "core/rules/severity.h"

#include <QSet>

#include <functional>
#include <set>

namespace core {

LedgerFacts::LedgerFacts(QList<TaskFacts> tasks, QDate asOf, const WorkCalendar &calendar)
    : m_asOf(asOf)
    , m_tasks(std::move(tasks))
{
    index();
    m_lights.resize(m_tasks.size());
    // Backwards, so that children are judged before the objective above them.
    for (int i = static_cast<int>(m_tasks.size()) - 1; i >= 0; --i)
        judge(i, calendar);
}

Result<LedgerFacts> LedgerFacts::read(const RecordSource &source,
                                      const QList<Id> &ledgers,
                                      QDate asOf,
                                      const WorkCalendar &calendar)
{
    QList<TaskFacts> tasks;
    for (const Id ledger : ledgers) {
        auto facts = source.facts(ledger);
        if (!facts)
            return fail(std::move(facts.error()));
        tasks += *facts;
    }
    return LedgerFacts(std::move(tasks), asOf, calendar);
}

void LedgerFacts::index()
{
    m_index.reserve(m_tasks.size());
    for (int i = 0; i < m_tasks.size(); ++i)
        m_index.insert(m_tasks.at(i).id, i);
    m_isLeaf.fill(true, m_tasks.size());
    for (const TaskFacts &task : std::as_const(m_tasks)) {
        const int parent = indexOf(task.parent);
        if (parent >= 0)
            m_isLeaf[parent] = false;
    }
}

LedgerFacts LedgerFacts::withTasks(const QList<TaskFacts> &tasks,
                                   const WorkCalendar &calendar) const
{
    LedgerFacts facts = *this;
    std::set<int, std::greater<>> judged; // backwards, as all of them are
    for (const TaskFacts &task : tasks) {
        int index = indexOf(task.id);
        TaskFacts now = task;
        now.hasChildren = m_tasks.at(index).hasChildren;
        // Most edits are of texts, and then there is nothing to copy either.
        if (now == m_tasks.at(index))
            continue;
        facts.m_tasks[index] = std::move(now);
        while (index >= 0 && judged.insert(index).second)
            index = indexOf(m_tasks.at(index).parent);
    }
    for (const int index : judged)
        facts.judge(index, calendar);
    return facts;
}

void LedgerFacts::judge(int index, const WorkCalendar &calendar)
{
    m_lights[index] = m_isLeaf.at(index) ? core::lightOf(m_tasks.at(index), m_asOf, calendar)
                                         : lightOfObjective(index);
}

Light LedgerFacts::lightOfObjective(int index) const
{
    const Id objective = m_tasks.at(index).id;
    QList<Light> lights;
    int sum = 0;
    const int end = endOfSubtree(index);
    for (int child = index + 1; child < end; ++child) {
        if (m_tasks.at(child).parent != objective)
            continue;
        const Light &light = m_lights.at(child);
        lights.append(light);
        // Work that is done counts whole, whatever was reported last.
        sum += light.colour == LightColour::Blue ? 100 : light.percent.value_or(0);
    }
    Light light = worstLight(lights);
    if (!lights.isEmpty())
        light.percent = sum / static_cast<int>(lights.size());
    return light;
}

/// Depth-first order: everything under a task follows it without a gap.
int LedgerFacts::endOfSubtree(int index) const
{
    QSet<Id> inside {m_tasks.at(index).id};
    int end = index + 1;
    for (; end < m_tasks.size() && inside.contains(m_tasks.at(end).parent); ++end) {
        if (!m_isLeaf.at(end))
            inside.insert(m_tasks.at(end).id);
    }
    return end;
}

const TaskFacts *LedgerFacts::find(Id task) const
{
    const int index = indexOf(task);
    return index < 0 ? nullptr : &m_tasks.at(index);
}

Light LedgerFacts::lightOf(Id task) const
{
    const int index = indexOf(task);
    return index < 0 ? Light {} : m_lights.at(index);
}

Id LedgerFacts::parentOf(Id task) const
{
    const int index = indexOf(task);
    return index < 0 ? Id {} : parentAt(index);
}

Id LedgerFacts::parentAt(int index) const
{
    const Id parent = m_tasks.at(index).parent;
    return m_index.contains(parent) ? parent : Id {};
}

QList<Id> LedgerFacts::ancestorsOf(Id task) const
{
    QList<Id> ancestors;
    for (Id id = parentOf(task); id.isSet() && !ancestors.contains(id); id = parentOf(id))
        ancestors.append(id);
    return ancestors;
}

QList<Id> LedgerFacts::childrenOf(Id task) const
{
    QList<Id> children;
    for (const TaskFacts &facts : m_tasks) {
        if (parentOf(facts.id) == task)
            children.append(facts.id);
    }
    return children;
}

QList<Id> LedgerFacts::subtreeOf(Id task) const
{
    QList<Id> subtree;
    const int first = indexOf(task);
    const int end = first < 0 ? first : endOfSubtree(first);
    for (int i = first; i < end; ++i)
        subtree.append(m_tasks.at(i).id);
    return subtree;
}

} // namespace core
