// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/alert_persons.h"

#include "core/base/pinyin_order.h"
#include "core/views/responsible_persons.h"

#include <algorithm>

namespace core {

namespace {

/// The names of a task, each once; one empty name where nobody is named.
QStringList namesOf(const QHash<Id, TaskBundle> &texts, Id id, QDate day)
{
    const auto task = texts.constFind(id);
    QStringList names;
    const QList<Responsibility> entries
        = task == texts.cend() ? QList<Responsibility> {} : personEntries(*task, day);
    for (const Responsibility &entry : entries)
        names.append(entry.text.simplified());
    names.removeAll(QString());
    names.removeDuplicates();
    return names.isEmpty() ? QStringList {QString()} : names;
}

} // namespace

QList<AlertPerson>
alertPersons(const QList<AlertGroup> &groups, const QHash<Id, TaskBundle> &texts, QDate day)
{
    QHash<QString, int> counts;
    for (const AlertGroup &group : groups) {
        for (const Id task : group.tasks) {
            const QStringList names = namesOf(texts, task, day);
            for (const QString &name : names)
                ++counts[name];
        }
    }
    QList<AlertPerson> persons;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        persons.append({count.key(), count.value()});
    const PinyinOrder order;
    std::sort(persons.begin(), persons.end(), [&order](const auto &one, const auto &other) {
        if (one.name.isEmpty() || other.name.isEmpty())
            return !one.name.isEmpty() && other.name.isEmpty();
        return order.keyOf(one.name) < order.keyOf(other.name);
    });
    return persons;
}

QList<AlertGroup> groupsOfPerson(const QList<AlertGroup> &groups,
                                 const QHash<Id, TaskBundle> &texts,
                                 const QString &person,
                                 QDate day)
{
    QList<AlertGroup> kept = groups;
    for (AlertGroup &group : kept) {
        group.tasks.removeIf([&](Id task) { return !namesOf(texts, task, day).contains(person); });
    }
    kept.removeIf([](const AlertGroup &group) { return group.tasks.isEmpty(); });
    return kept;
}

} // namespace core
