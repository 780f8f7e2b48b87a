// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_order.h"

#include <algorithm>

namespace core {

namespace {

/// A record that stands for a task whose texts are not known: only fields that differ are written.
Task taskOfFacts(const TaskFacts &facts)
{
    Task task;
    task.id = facts.id;
    task.ledger = facts.ledger;
    task.parent = facts.parent;
    task.position = facts.position;
    task.state = facts.state;
    task.taskClass = facts.taskClass;
    task.modality = facts.modality;
    task.unit = facts.unit;
    task.start = facts.start;
    return task;
}

Id lastLeaf(const LedgerFacts &facts)
{
    for (int i = static_cast<int>(facts.tasks().size()) - 1; i >= 0; --i) {
        if (facts.isLeaf(i))
            return facts.tasks().at(i).id;
    }
    return {};
}

Id ledgerOf(const LedgerFacts &facts, Id task)
{
    const TaskFacts *found = facts.find(task);
    return found ? found->ledger : Id {};
}

/// Those of other ledgers that are shown together are none. @param ledger none = of all ledgers.
QList<Id> siblingsUnder(const LedgerFacts &facts, Id parent, Id ledger)
{
    QList<Id> siblings = facts.childrenOf(parent);
    if (!parent.isSet() && ledger.isSet())
        siblings.removeIf([&](Id sibling) { return ledgerOf(facts, sibling) != ledger; });
    return siblings;
}

/// Puts @p order under @p parent, with as few changes as there can be.
void settle(const LedgerFacts &facts, Id parent, const QList<Id> &order, ChangeSet &set)
{
    int least = 0;
    for (const Id id : order) {
        const TaskFacts &task = *facts.find(id);
        Task settled = taskOfFacts(task);
        settled.parent = parent;
        // Who comes from elsewhere stands in nobody's way.
        settled.position = task.parent == parent ? std::max(task.position, least) : least;
        least = settled.position + 1;
        if (settled != taskOfFacts(task))
            set.edit(taskOfFacts(task), settled);
    }
}

/// The objective beside @p objective, none if it is the first or last.
Id objectiveBeside(const LedgerFacts &facts, Id objective, bool isUpward)
{
    const QList<Id> siblings
        = siblingsUnder(facts, facts.parentOf(objective), ledgerOf(facts, objective));
    const qsizetype place = siblings.indexOf(objective) + (isUpward ? -1 : 1);
    const Id beside = siblings.value(place);
    // A task without an objective is none.
    return facts.childrenOf(beside).isEmpty() ? Id {} : beside;
}

/// Siblings some of which move by one place.
class MovedSiblings
{
public:
    MovedSiblings(const QList<Id> &siblings, const QSet<Id> &tasks, bool isUpward)
    {
        for (const Id sibling : siblings) {
            const bool isMoved = tasks.contains(sibling);
            (isMoved ? m_moved : m_others).append(sibling);
            if (isMoved && (!isUpward || m_moved.size() == 1))
                m_target = m_others.size();
        }
        // Those that do not stand together are brought together first.
        const qsizetype first = siblings.indexOf(m_moved.first());
        const qsizetype last = siblings.indexOf(m_moved.last());
        if (last - first + 1 == m_moved.size())
            m_target += isUpward ? -1 : 1;
    }

    [[nodiscard]] const QList<Id> &moved() const { return m_moved; }
    [[nodiscard]] const QList<Id> &others() const { return m_others; }

    /// Whether they do not go past the first or last of the others.
    [[nodiscard]] bool hasRoom() const { return m_target >= 0 && m_target <= m_others.size(); }
    [[nodiscard]] QList<Id> order() const
    {
        return m_others.mid(0, m_target) + m_moved + m_others.mid(m_target);
    }

private:
    QList<Id> m_moved;
    QList<Id> m_others;
    qsizetype m_target = 0; ///< how many of the others stand before them afterwards
};

/// Siblings, told apart by whether they are moved.
struct SplitSiblings
{
    QList<Id> moved;
    QList<Id> others;
};

SplitSiblings splitSiblings(const LedgerFacts &facts, const QSet<Id> &tasks)
{
    SplitSiblings split;
    const Id any = *tasks.cbegin();
    const QList<Id> siblings = siblingsUnder(facts, facts.parentOf(any), ledgerOf(facts, any));
    for (const Id sibling : siblings)
        (tasks.contains(sibling) ? split.moved : split.others).append(sibling);
    return split;
}

bool isBelow(const LedgerFacts &facts, Id task, const QSet<Id> &tasks)
{
    const QList<Id> above = facts.ancestorsOf(task);
    return tasks.contains(task) || std::any_of(above.cbegin(), above.cend(), [&tasks](Id each) {
               return tasks.contains(each);
           });
}

/// The objective that stands before the first of @p tasks, none if no objective does.
Id objectiveBefore(const LedgerFacts &facts, const QSet<Id> &tasks)
{
    const Id any = *tasks.cbegin();
    Id before;
    const QList<Id> siblings = siblingsUnder(facts, facts.parentOf(any), ledgerOf(facts, any));
    for (const Id sibling : siblings) {
        if (tasks.contains(sibling))
            break;
        before = sibling;
    }
    return before.isSet() && !facts.childrenOf(before).isEmpty() ? before : Id {};
}

} // namespace

TaskPlace placeAfter(const LedgerFacts &facts, Id task)
{
    const Id after = facts.find(task) ? task : lastLeaf(facts);
    return {facts.parentOf(after), after, false, ledgerOf(facts, after)};
}

TaskPlace placeBefore(const LedgerFacts &facts, Id task)
{
    const Id parent = facts.parentOf(task);
    const Id ledger = ledgerOf(facts, task);
    const QList<Id> siblings = siblingsUnder(facts, parent, ledger);
    const qsizetype place = siblings.indexOf(task);
    if (place <= 0)
        return {parent, {}, true, ledger};
    return {parent, siblings.at(place - 1), false, ledger};
}

int makeRoom(const LedgerFacts &facts, const TaskPlace &place, int count, ChangeSet &set)
{
    const QList<Id> siblings = siblingsUnder(facts, place.parent, place.ledger);
    const qsizetype next = place.isFirst ? 0
        : place.after.isSet()            ? siblings.indexOf(place.after) + 1
                                         : siblings.size();
    const int position = next > 0 ? facts.find(siblings.at(next - 1))->position + 1 : 0;
    int taken = position + count - 1;
    for (qsizetype index = next; index < siblings.size(); ++index) {
        const TaskFacts &task = *facts.find(siblings.at(index));
        if (task.position > taken)
            break;
        Task moved = taskOfFacts(task);
        moved.position = ++taken;
        set.edit(taskOfFacts(task), moved);
    }
    return position;
}

bool haveOneParent(const LedgerFacts &facts, const QSet<Id> &tasks)
{
    return std::all_of(tasks.cbegin(), tasks.cend(), [&](Id task) {
        return facts.find(task) && facts.parentOf(task) == facts.parentOf(*tasks.cbegin())
            && ledgerOf(facts, task) == ledgerOf(facts, *tasks.cbegin());
    });
}

ChangeSet
moveTasks(const LedgerFacts &facts, const QSet<Id> &tasks, bool isUpward, const QString &name)
{
    ChangeSet set {ChangeKind::Edit, {ActionKind::MoveTask, {name}}, {}, {}};
    if (tasks.isEmpty() || !haveOneParent(facts, tasks))
        return {};
    const Id parent = facts.parentOf(*tasks.cbegin());
    const MovedSiblings siblings(
        siblingsUnder(facts, parent, ledgerOf(facts, *tasks.cbegin())), tasks, isUpward);
    if (siblings.hasRoom()) {
        settle(facts, parent, siblings.order(), set);
        return set;
    }
    const Id beside = parent.isSet() ? objectiveBeside(facts, parent, isUpward) : Id {};
    if (!beside.isSet() || siblings.others().isEmpty())
        return {};
    const QList<Id> there = facts.childrenOf(beside);
    const QList<Id> &moved = siblings.moved();
    settle(facts, beside, isUpward ? there + moved : moved + there, set);
    return set;
}

ChangeSet placeTasks(
    const LedgerFacts &facts, const QSet<Id> &tasks, Id beside, bool isBefore, const QString &name)
{
    ChangeSet set {ChangeKind::Edit, {ActionKind::MoveTask, {name}}, {}, {}};
    if (tasks.isEmpty() || !haveOneParent(facts, tasks) || !facts.find(beside)
        || isBelow(facts, beside, tasks)
        || ledgerOf(facts, beside) != ledgerOf(facts, *tasks.cbegin()))
        return {};
    const SplitSiblings split = splitSiblings(facts, tasks);
    const Id parent = facts.parentOf(beside);
    const Id left = facts.parentOf(*tasks.cbegin());
    if (parent != left && left.isSet() && split.others.isEmpty())
        return {};
    QList<Id> order = siblingsUnder(facts, parent, ledgerOf(facts, beside));
    order.removeIf([&tasks](Id each) { return tasks.contains(each); });
    const qsizetype place = order.indexOf(beside) + (isBefore ? 0 : 1);
    settle(facts, parent, order.mid(0, place) + split.moved + order.mid(place), set);
    return set.isEmpty() ? ChangeSet {} : set;
}

ChangeSet
nestTasks(const LedgerFacts &facts, const QSet<Id> &tasks, bool isInward, const QString &name)
{
    if (tasks.isEmpty() || !haveOneParent(facts, tasks))
        return {};
    const Id parent = facts.parentOf(*tasks.cbegin());
    if (!isInward)
        return parent.isSet() ? placeTasks(facts, tasks, parent, false, name) : ChangeSet {};
    const Id objective = objectiveBefore(facts, tasks);
    return objective.isSet()
        ? placeTasks(facts, tasks, facts.childrenOf(objective).constLast(), false, name)
        : ChangeSet {};
}

} // namespace core
