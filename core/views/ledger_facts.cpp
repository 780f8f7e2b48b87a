// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/ledger_facts.h"

#include "core/rules/severity.h"

#include <QSet>

namespace core {

LedgerFacts::LedgerFacts(QList<TaskFacts> tasks, QDate asOf, const WorkCalendar &calendar)
    : m_asOf(asOf)
    , m_tasks(std::move(tasks))
{
    index();
    judge(calendar);
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

void LedgerFacts::judge(const WorkCalendar &calendar)
{
    m_lights.resize(m_tasks.size());
    QHash<Id, QList<int>> children;
    // Backwards, so that children are judged before the objective above them.
    for (int i = static_cast<int>(m_tasks.size()) - 1; i >= 0; --i) {
        const TaskFacts &task = m_tasks.at(i);
        m_lights[i] = m_isLeaf.at(i) ? core::lightOf(task, m_asOf, calendar)
                                     : lightOfObjective(children.value(task.id));
        children[task.parent].prepend(i);
    }
}

Light LedgerFacts::lightOfObjective(const QList<int> &children) const
{
    QList<Light> lights;
    int sum = 0;
    for (const int child : children) {
        const Light &light = m_lights.at(child);
        lights.append(light);
        // Work that is done counts whole, whatever was reported last.
        sum += light.colour == LightColour::Blue ? 100 : light.percent.value_or(0);
    }
    Light light = worstLight(lights);
    if (!children.isEmpty())
        light.percent = sum / static_cast<int>(children.size());
    return light;
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
    const TaskFacts *facts = find(task);
    return facts && m_index.contains(facts->parent) ? facts->parent : Id {};
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
    if (!m_index.contains(task))
        return subtree;
    subtree.append(task);
    // Depth-first order: everything under a task follows it without a gap.
    QSet<Id> inside {task};
    for (int i = indexOf(task) + 1; i < m_tasks.size(); ++i) {
        const TaskFacts &facts = m_tasks.at(i);
        if (!inside.contains(facts.parent))
            break;
        inside.insert(facts.id);
        subtree.append(facts.id);
    }
    return subtree;
}

} // namespace core
