// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/carried_tasks.h"

namespace core {

namespace {

QList<Id> earlierThan(const TaskBundle &bundle)
{
    QList<Id> tasks;
    for (const Event &event : bundle.events) {
        if (event.carriedFrom.isSet())
            tasks.append(event.carriedFrom);
    }
    return tasks;
}

[[nodiscard]] Result<QList<Id>> laterThan(const RecordSource &source, Id task)
{
    const auto references = source.references(RecordKind::Task, {task});
    if (!references)
        return fail(references.error());
    QList<Id> tasks;
    for (const Record &record : *references) {
        const auto *event = std::get_if<Event>(&record);
        if (event && event->carriedFrom == task)
            tasks.append(event->task);
    }
    return tasks;
}

} // namespace

Result<QList<CarriedTask>> carriedTasks(const RecordSource &source, const TaskBundle &bundle)
{
    const auto later = laterThan(source, bundle.task.id);
    if (!later)
        return fail(later.error());
    const QList<Id> all = earlierThan(bundle) + *later;
    if (all.isEmpty())
        return QList<CarriedTask> {};
    const auto ledgers = source.ledgers();
    if (!ledgers)
        return fail(ledgers.error());
    const auto bundles = source.partialBundles(all, {});
    if (!bundles)
        return fail(bundles.error());
    QHash<Id, QString> titles;
    for (const Ledger &ledger : *ledgers)
        titles.insert(ledger.id, ledger.title);
    QList<CarriedTask> tasks;
    for (const TaskBundle &each : *bundles)
        tasks.append({each.task, titles.value(each.task.ledger), later->contains(each.task.id)});
    return tasks;
}

} // namespace core
