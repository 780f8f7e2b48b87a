// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_edit.h"

#include "core/views/cell_edit.h"
#include "core/views/entry_name.h"
#include "core/views/task_step.h"

#include <algorithm>

namespace core {

namespace {

Task addTask(const TaskPlace &place, int position, const EditContext &context, ChangeSet &set)
{
    Task task;
    task.id = context.ids.next();
    task.ledger = context.ledger.id;
    task.parent = place.parent;
    task.position = position;
    set.insert(task);
    return task;
}

void addRegistration(Id task, const EditContext &context, ChangeSet &set)
{
    Event event;
    event.id = context.ids.next();
    event.task = task;
    event.kind = EventKind::Registered;
    event.date = context.today;
    set.insert(event);
}

// What is typed into a record that is only just being inserted goes into its insertion.
void merge(ChangeSet &set, const ChangeSet &edit)
{
    for (const RecordChange &change : edit.changes) {
        const auto inserted = std::find_if(
            set.changes.begin(), set.changes.end(), [&change](const auto &other) {
                return change.before && !other.before && idOf(*other.after) == idOf(*change.before);
            });
        if (inserted == set.changes.end())
            set.changes.append(change);
        else
            inserted->after = change.after;
    }
}

template <typename R> void removeAll(const QList<R> &records, ChangeSet &set)
{
    for (auto record = records.crbegin(); record != records.crend(); ++record)
        set.remove(*record);
}

template <typename R> void removeSome(const QList<R> &records, const QSet<Id> &ids, ChangeSet &set)
{
    for (const R &record : records) {
        if (ids.contains(record.id)) {
            set.action
                = {ActionKind::DeleteEntry,
                   {keyOf(R::kKind), entryName(record).trimmed(), QString::number(ids.size())}};
            set.remove(record);
        }
    }
}

bool hasLists(const TaskBundle &bundle)
{
    return !bundle.responsibilities.isEmpty() || !bundle.measures.isEmpty()
        || !bundle.deadlines.isEmpty() || !bundle.outcomes.isEmpty() || !bundle.reports.isEmpty();
}

void removeTask(const TaskBundle &bundle, ChangeSet &set)
{
    removeAll(bundle.snoozes, set);
    removeAll(bundle.attachments, set);
    removeAll(bundle.comments, set);
    removeAll(bundle.reminders, set);
    removeAll(bundle.events, set);
    removeAll(bundle.extras, set);
    removeAll(bundle.sources, set);
    removeAll(bundle.reports, set);
    removeAll(bundle.outcomes, set);
    removeAll(bundle.deadlines, set);
    removeAll(bundle.measures, set);
    removeAll(bundle.responsibilities, set);
    set.remove(bundle.task);
}

// Adds the objectives that would be left without anything, from below upwards.
[[nodiscard]] Result<void>
addEmptied(const RecordSource &source, const LedgerFacts &facts, QSet<Id> &deleted)
{
    QHash<Id, int> left;
    for (const TaskFacts &task : facts.tasks())
        left[task.parent] += deleted.contains(task.id) ? 0 : 1;
    for (auto task = facts.tasks().crbegin(); task != facts.tasks().crend(); ++task) {
        const auto remaining = left.constFind(task->id);
        if (remaining == left.cend() || *remaining > 0 || deleted.contains(task->id))
            continue;
        const auto bundle = source.bundles({task->id});
        if (!bundle)
            return fail(bundle.error());
        if (bundle->isEmpty() || hasLists(bundle->first()))
            continue;
        deleted.insert(task->id);
        --left[task->parent];
    }
    return {};
}

/// Tasks of a later ledger that go on with one of @p deleted stay, and go on with none.
[[nodiscard]] Result<void>
releaseCarried(const RecordSource &source, const QList<Id> &deleted, ChangeSet &set)
{
    const auto references = source.references(RecordKind::Task, deleted);
    if (!references)
        return fail(references.error());
    const QSet<Id> gone(deleted.cbegin(), deleted.cend());
    for (const Record &record : *references) {
        const auto *event = std::get_if<Event>(&record);
        if (!event || !gone.contains(event->carriedFrom) || gone.contains(event->task))
            continue;
        Event released = *event;
        released.carriedFrom = {};
        set.edit(*event, released);
    }
    return {};
}

} // namespace

ChangeSet newTask(const LedgerFacts &facts, const TaskPlace &place, const EditContext &context)
{
    ChangeSet moves;
    const int position = makeRoom(facts, place, 1, moves);
    ChangeSet set = newTaskAt(place.parent, position, context);
    set.changes += moves.changes;
    return set;
}

ChangeSet newTaskAt(Id parent, int position, const EditContext &context)
{
    ChangeSet set {ChangeKind::Edit, {ActionKind::AddTask, {QString()}}, {}, {}};
    const Task task = addTask({parent, {}}, position, context, set);
    addRegistration(task.id, context, set);
    return set;
}

Result<ChangeSet> newTaskWith(const LedgerFacts &facts,
                              const CellAddress &address,
                              const QString &text,
                              const EditContext &context)
{
    if (text.trimmed().isEmpty())
        return ChangeSet {};
    const TaskPlace place = placeAfter(facts, {});
    const bool isOfObjective = address.field == ColumnField::Objective
        || (address.field == ColumnField::Number && place.parent.isSet());
    ChangeSet set {ChangeKind::Edit, {ActionKind::AddTask, {}}, {}, {}};
    TaskBundle objective;
    TaskBundle bundle;
    if (isOfObjective) {
        objective.task = addTask({}, makeRoom(facts, {}, 1, set), context, set);
        bundle.task = addTask({objective.task.id, {}}, 0, context, set);
    } else {
        bundle.task = addTask(place, makeRoom(facts, place, 1, set), context, set);
    }
    addRegistration(bundle.task.id, context, set);
    const EditTarget target {bundle, isOfObjective ? &objective : nullptr};
    Result<ChangeSet> edit = cellEdit(target, address, text, context);
    if (!edit)
        return edit;
    merge(set, *edit);
    set.action.arguments = QStringList {text};
    return set;
}

Result<ChangeSet>
deleteTasks(const RecordSource &source, const LedgerFacts &facts, const QSet<Id> &tasks)
{
    QSet<Id> deleted;
    for (const Id task : tasks) {
        for (const Id below : facts.subtreeOf(task))
            deleted.insert(below);
    }
    const Result<void> emptied = addEmptied(source, facts, deleted);
    if (!emptied)
        return fail(emptied.error());
    QList<Id> ordered;
    for (const TaskFacts &task : facts.tasks()) {
        if (deleted.contains(task.id))
            ordered.append(task.id);
    }
    const auto bundles = source.bundles(ordered);
    if (!bundles)
        return fail(bundles.error());
    ChangeSet set {ChangeKind::Edit, {ActionKind::DeleteTask, {}}, {}, {}};
    const Result<void> released = releaseCarried(source, ordered, set);
    if (!released)
        return fail(released.error());
    for (auto bundle = bundles->crbegin(); bundle != bundles->crend(); ++bundle) {
        if (tasks.contains(bundle->task.id))
            set.action.arguments
                = QStringList {bundle->task.displayName(), QString::number(tasks.size())};
        removeTask(*bundle, set);
    }
    return set;
}

Result<ChangeSet> deleteEntries(const TaskBundle &bundle, const QSet<Id> &entries)
{
    ChangeSet set;
    removeSome(bundle.measures, entries, set);
    removeSome(bundle.deadlines, entries, set);
    removeSome(bundle.outcomes, entries, set);
    removeSome(bundle.responsibilities, entries, set);
    removeSome(bundle.reports, entries, set);
    removeSome(bundle.comments, entries, set);
    if (set.changes.size() != entries.size())
        return fail(ErrorKind::NotFound, bundle.task.displayName());
    releaseSteps(bundle, set);
    return set;
}

ChangeSet clearResponsible(const QList<TaskBundle> &bundles)
{
    ChangeSet set {ChangeKind::Edit, {ActionKind::DeleteEntry, {}}, {}, {}};
    QStringList names;
    for (const TaskBundle &bundle : bundles) {
        if (bundle.responsibilities.isEmpty())
            continue;
        names.append(bundle.task.displayName());
        removeAll(bundle.responsibilities, set);
        Task task = bundle.task;
        task.unit = {};
        if (task != bundle.task)
            set.edit(bundle.task, task);
    }
    set.action.arguments = QStringList {
        keyOf(RecordKind::Responsibility), names.value(0), QString::number(names.size())};
    return set;
}

} // namespace core
