// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/alert_list.h"

#include "core/rules/known_facts.h"
#include "core/rules/severity.h"

#include <algorithm>

namespace core {

namespace {

bool isOpenLeaf(const LedgerFacts &facts, int index)
{
    return facts.isLeaf(index) && isOpen(knownOn(facts.tasks().at(index), facts.asOf()).state);
}

/// Positions of all open leaf tasks.
QList<int> openLeaves(const LedgerFacts &facts)
{
    QList<int> leaves;
    for (int i = 0; i < facts.tasks().size(); ++i) {
        if (isOpenLeaf(facts, i))
            leaves.append(i);
    }
    return leaves;
}

void count(AlertGroup &group, const Light &light)
{
    if (light.colour == LightColour::Yellow)
        ++group.yellow;
    else if (light.isOverdue)
        ++group.overdue;
    else if (isRedAtRisk(light))
        ++group.atRisk;
    else if (light.colour == LightColour::Red)
        ++group.farBehind;
}

} // namespace

QList<Id> openLedgers(const QList<Ledger> &ledgers)
{
    QList<Id> open;
    for (const Ledger &ledger : ledgers) {
        if (!ledger.isClosed)
            open.append(ledger.id);
    }
    return open;
}

QList<int> alertsOf(const LedgerFacts &facts)
{
    QList<int> alerts;
    for (int i = 0; i < facts.tasks().size(); ++i) {
        if (facts.isLeaf(i) && isAlert(facts.lightAt(i)))
            alerts.append(i);
    }
    std::stable_sort(alerts.begin(), alerts.end(), [&facts](int one, int other) {
        return isWorse(facts.lightAt(one), facts.lightAt(other));
    });
    return alerts;
}

QList<AlertGroup> groupsOf(const LedgerFacts &facts, const QList<int> &tasks)
{
    QList<AlertGroup> groups;
    QHash<Id, qsizetype> places;
    for (const int alert : tasks) {
        const TaskFacts &task = facts.tasks().at(alert);
        if (!places.contains(task.unit)) {
            places.insert(task.unit, groups.size());
            groups.append(AlertGroup {task.unit, {}, 0, 0, 0, 0, 0});
        }
        AlertGroup &group = groups[places.value(task.unit)];
        group.tasks.append(task.id);
        count(group, facts.lightAt(alert));
    }
    for (const int leaf : openLeaves(facts)) {
        const auto place = places.constFind(facts.tasks().at(leaf).unit);
        if (place != places.constEnd())
            ++groups[*place].open;
    }
    // Groups stand in the order of their worst tasks already.
    std::stable_sort(groups.begin(), groups.end(), [](const auto &one, const auto &other) {
        return one.red() > other.red();
    });
    return groups;
}

QList<AlertGroup> alertGroups(const LedgerFacts &facts)
{
    return groupsOf(facts, alertsOf(facts));
}

DailyReminder dailyReminder(const LedgerFacts &facts)
{
    DailyReminder reminder;
    QHash<Id, int> late;
    QList<Id> units;
    for (const int alert : alertsOf(facts)) {
        const Light &light = facts.lightAt(alert);
        if (!light.isOverdue || *light.workdays < -1)
            continue;
        const Id unit = facts.tasks().at(alert).unit;
        if (++late[unit] == 1)
            units.append(unit);
    }
    for (const Id unit : std::as_const(units))
        reminder.newlyOverdue.append({unit, late.value(unit)});
    for (const int leaf : openLeaves(facts)) {
        const Light &light = facts.lightAt(leaf);
        if (light.workdays && !light.isOverdue && *light.workdays <= kReminderWorkdays)
            ++reminder.dueSoon;
    }
    return reminder;
}

NextDue nextDue(const LedgerFacts &facts)
{
    NextDue next;
    for (const int leaf : openLeaves(facts)) {
        const Light &light = facts.lightAt(leaf);
        if (!light.due.isValid() || light.isOverdue)
            continue;
        if (!next.day.isValid() || light.due < next.day)
            next = {light.due, 0};
        if (light.due == next.day)
            ++next.count;
    }
    return next;
}

} // namespace core
