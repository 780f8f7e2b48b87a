// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_model.h"
#include "core/models/when_ready.h"
#include "core/views/bundle_change.h"
#include "core/views/cell_edit.h"
#include "core/views/comment_edit.h"
#include "core/views/evidence.h"
#include "core/views/task_edit.h"
#include "core/views/task_step.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

[[nodiscard]] Result<ChangeSet> deletionOfEntries(const RecordSource &source,
                                                  const QHash<Id, QSet<Id>> &entries)
{
    ChangeSet set;
    const auto bundles = source.bundles(entries.keys());
    if (!bundles)
        return fail(bundles.error());
    qsizetype count = 0;
    for (const TaskBundle &bundle : *bundles) {
        Result<ChangeSet> part = deleteEntries(bundle, entries.value(bundle.task.id));
        if (!part)
            return part;
        count += entries.value(bundle.task.id).size();
        set.action = part->action;
        set.changes += part->changes;
    }
    if (count > 0)
        set.action.arguments.last() = QString::number(count);
    return set;
}

[[nodiscard]] Result<ChangeSet> clearingOf(const RecordSource &source, const QSet<Id> &tasks)
{
    const auto bundles = source.bundles(tasks.values());
    if (!bundles)
        return fail(bundles.error());
    return clearResponsible(*bundles);
}

/// Puts @p record into @p list unless it is there.
template <typename R> void addNamed(QList<R> &list, const R &record)
{
    const bool isThere = std::any_of(
        list.cbegin(), list.cend(), [&record](const R &one) { return one.id == record.id; });
    if (!isThere)
        list.append(record);
}

/// What a cell is edited against, as it will be once some changes are written.
struct FutureTexts
{
    TaskBundle task;
    std::optional<TaskBundle> objective;
    QList<Unit> units;
    QList<Person> people;

    void apply(const ChangeSet &set)
    {
        for (const RecordChange &change : set.changes) {
            applyTo(task, change);
            if (objective)
                applyTo(*objective, change);
            if (!change.after)
                continue;
            if (const auto *unit = std::get_if<Unit>(&*change.after))
                addNamed(units, *unit);
            if (const auto *person = std::get_if<Person>(&*change.after))
                addNamed(people, *person);
        }
    }
};

} // namespace

const Ledger *LedgerModel::ledgerOf(Id task) const
{
    const TaskFacts *facts = m_snapshot.facts.find(task);
    for (const Ledger &ledger : m_snapshot.ledgers) {
        if (!facts || ledger.id == facts->ledger)
            return &ledger;
    }
    return nullptr;
}

Id LedgerModel::entryTask() const
{
    if (m_rows.find(m_entryTask) >= 0)
        return m_entryTask;
    const int last = m_rows.count() - (m_rows.hasEntryRow() ? 2 : 1);
    return last < 0 ? Id {} : m_rows.at(last).task;
}

EditContext LedgerModel::editContext(const Ledger &ledger) const
{
    return {ledger,
            m_snapshot.units,
            m_snapshot.people,
            m_context.calendar,
            m_context.ids,
            m_context.clock.today(),
            m_typedBy};
}

/// The ledger of a task, in which something can be written.
Result<const Ledger *> LedgerModel::openLedgerOf(Id task) const
{
    const Ledger *ledger = ledgerOf(task);
    if (!ledger)
        return fail(ErrorKind::NotFound);
    if (m_isReadOnly || ledger->isClosed)
        return fail(ErrorKind::LedgerClosed, ledger->title);
    return ledger;
}

Result<ChangeSet> LedgerModel::changeFor(const QModelIndex &index,
                                         const QString &text,
                                         const QList<ChangeSet> &before) const
{
    if (!isCell(index))
        return fail(ErrorKind::NotFound);
    const CellAddress address = addressOf(index);
    if (m_rows.isEntryRow(index.row()))
        return entryRowChange(address, text);
    const Id task = m_rows.at(index.row()).task;
    const Ledger *ledger = ledgerOf(task);
    const TaskBundle *texts = bundle(task);
    const TaskBundle *objective = objectiveOf(task);
    const bool hasObjective = m_snapshot.facts.parentOf(task).isSet();
    if (!ledger || !texts || (hasObjective && !objective))
        return fail(ErrorKind::NotFound);
    if (m_isReadOnly || ledger->isClosed)
        return fail(ErrorKind::LedgerClosed, ledger->title);
    if (before.isEmpty())
        return cellEdit({*texts, objective}, address, text, editContext(*ledger));
    FutureTexts future {*texts, std::nullopt, m_snapshot.units, m_snapshot.people};
    if (objective)
        future.objective = *objective;
    for (const ChangeSet &set : before)
        future.apply(set);
    if (future.task.task.id != task)
        return fail(ErrorKind::NotFound);
    return cellEdit({future.task, future.objective ? &*future.objective : nullptr},
                    address,
                    text,
                    {*ledger,
                     future.units,
                     future.people,
                     m_context.calendar,
                     m_context.ids,
                     m_context.clock.today(),
                     m_typedBy});
}

Result<ChangeSet> LedgerModel::entryRowChange(const CellAddress &address, const QString &text) const
{
    const Id task = entryTask();
    const Ledger *ledger = ledgerOf(task);
    if (!ledger)
        return fail(ErrorKind::NotFound);
    if (m_isReadOnly || ledger->isClosed)
        return fail(ErrorKind::LedgerClosed, ledger->title);
    const EditContext context = editContext(*ledger);
    if (!entryKindOf(m_list))
        return newTaskWith(m_snapshot.facts, address, text, context);
    const TaskBundle *texts = bundle(task);
    if (!texts)
        return fail(ErrorKind::NotFound);
    Result<ChangeSet> change = cellEdit({*texts, objectiveOf(task), true}, address, text, context);
    if (change && !change->isEmpty())
        change->action = {ActionKind::AddEntry, {keyOf(*entryKindOf(m_list))}};
    return change;
}

Result<ChangeSet> LedgerModel::newTaskChange(const QModelIndex &index) const
{
    // The place of a task depends on those beside it.
    if (m_isHead)
        return fail(ErrorKind::NotFound);
    const Id after = index.isValid() ? m_rows.at(index.row()).task : Id {};
    const TaskPlace place = placeAfter(m_snapshot.facts, after);
    const auto ledger = openLedgerOf(place.after);
    if (!ledger)
        return fail(ledger.error());
    return newTask(m_snapshot.facts, place, editContext(**ledger));
}

Result<ChangeSet>
LedgerModel::stepChange(Id task, const Event &draft, const QList<GivenFile> &files) const
{
    const Ledger *ledger = ledgerOf(task);
    const TaskBundle *texts = bundle(task);
    if (!ledger || !texts)
        return fail(ErrorKind::NotFound);
    if (m_isReadOnly || ledger->isClosed)
        return fail(ErrorKind::LedgerClosed, ledger->title);
    return core::stepChange(*texts, draft, editContext(*ledger), files);
}

QList<FieldFault> LedgerModel::stepFaults(Id task, const Event &draft) const
{
    const Ledger *ledger = ledgerOf(task);
    const TaskBundle *texts = bundle(task);
    return ledger && texts ? core::stepFaults(*texts, draft, editContext(*ledger))
                           : QList<FieldFault> {};
}

Event LedgerModel::completedStep(Id task, const Event &draft) const
{
    const Ledger *ledger = ledgerOf(task);
    const TaskBundle *texts = bundle(task);
    return ledger && texts ? core::completedStep(*texts, draft, editContext(*ledger)) : draft;
}

Result<ChangeSet> LedgerModel::commentChange(Id task, const Comment &draft) const
{
    const Ledger *ledger = ledgerOf(task);
    const TaskBundle *texts = bundle(task);
    if (!ledger || !texts)
        return fail(ErrorKind::NotFound);
    if (m_isReadOnly || ledger->isClosed)
        return fail(ErrorKind::LedgerClosed, ledger->title);
    return core::commentChange(*texts, draft, editContext(*ledger));
}

Result<ChangeSet> LedgerModel::evidenceChange(Id task, const QList<GivenFile> &files) const
{
    const Result<const Ledger *> ledger = openLedgerOf(task);
    const TaskBundle *texts = bundle(task);
    if (!ledger)
        return fail(ledger.error());
    if (!texts)
        return fail(ErrorKind::NotFound);
    return core::evidenceChange(texts->task, files, editContext(**ledger));
}

QList<FieldFault> LedgerModel::commentFaults(Id task, const Comment &draft) const
{
    const Ledger *ledger = ledgerOf(task);
    return ledger ? core::commentFaults(draft, editContext(*ledger)) : QList<FieldFault> {};
}

QFuture<Result<ChangeSet>> LedgerModel::deleteChange(const QModelIndexList &indexes) const
{
    const auto question = deletion(indexes);
    return question ? m_context.store.read<ChangeSet>(*question)
                    : readyFuture<Result<ChangeSet>>(fail(question.error()));
}

Result<std::function<Result<ChangeSet>(const RecordSource &)>>
LedgerModel::deletion(const QModelIndexList &indexes) const
{
    using Question = std::function<Result<ChangeSet>(const RecordSource &)>;
    // Whether an objective goes as well depends on all its tasks.
    if (m_isHead)
        return fail(ErrorKind::NotFound);
    QHash<Id, QSet<Id>> entries;
    QSet<Id> tasks;
    for (const QModelIndex &index : indexes) {
        const ListRow &row = m_rows.at(index.row());
        if (!row.task.isSet())
            continue;
        if (const auto ledger = openLedgerOf(row.task); !ledger)
            return fail(ledger.error());
        tasks.insert(row.task);
        if (row.entry.isSet())
            entries[row.task].insert(row.entry);
    }
    if (entryKindOf(m_list)) {
        return Question(
            [entries](const RecordSource &source) { return deletionOfEntries(source, entries); });
    }
    if (!holdsTasks(m_list))
        return Question([tasks](const RecordSource &source) { return clearingOf(source, tasks); });
    return Question([facts = m_snapshot.facts, tasks](const RecordSource &source) {
        return tasks.isEmpty() ? Result<ChangeSet>() : deleteTasks(source, facts, tasks);
    });
}

} // namespace core
