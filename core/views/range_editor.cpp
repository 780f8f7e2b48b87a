// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/range_editor.h"

#include "core/views/bundle_change.h"
#include "core/views/task_edit.h"

#include <algorithm>

namespace core {

namespace {

/// The record of @p kind that @p set puts in, or none.
Id insertedIn(const ChangeSet &set, RecordKind kind)
{
    for (const RecordChange &change : set.changes) {
        if (!change.before && kindOf(*change.after) == kind)
            return idOf(*change.after);
    }
    return {};
}

bool isBlank(const RangeText &text)
{
    return text.text.trimmed().isEmpty();
}

} // namespace

RangeEditor::RangeEditor(const RangeContext &context,
                         const QList<TaskBundle> &bundles,
                         const QList<RangeText> &texts)
    : m_context(context)
    , m_texts(texts)
    , m_last(placeAfter(context.facts, {}).after)
{
    for (const TaskBundle &bundle : bundles)
        m_bundles.insert(bundle.task.id, bundle);
}

RangeEdit RangeEditor::takeResult()
{
    m_result.set.changes = m_set.changes();
    return std::move(m_result);
}

const Ledger *RangeEditor::ledgerOf(Id ledger) const
{
    const auto found = std::find_if(m_context.ledgers.cbegin(),
                                    m_context.ledgers.cend(),
                                    [ledger](const Ledger &one) { return one.id == ledger; });
    return found == m_context.ledgers.cend() ? nullptr : &*found;
}

EditContext RangeEditor::contextOf(const Ledger &ledger) const
{
    return {ledger,
            m_context.units,
            m_context.people,
            m_context.calendar,
            m_context.ids,
            m_context.today,
            m_context.typedBy};
}

const TaskBundle *RangeEditor::bundleOf(Id task) const
{
    const auto bundle = m_bundles.constFind(task);
    return bundle == m_bundles.cend() ? nullptr : &*bundle;
}

Result<ChangeSet>
RangeEditor::edit(const TaskBundle &bundle, const RangeText &text, const RowTarget &row) const
{
    const Ledger *ledger = ledgerOf(bundle.task.ledger);
    const TaskBundle *objective = bundleOf(bundle.task.parent);
    // Somebody else may have put the task under an objective meanwhile.
    if (!ledger || (bundle.task.parent.isSet() && !objective))
        return fail(ErrorKind::NotFound);
    if (ledger->isClosed)
        return fail(ErrorKind::LedgerClosed, ledger->title);
    CellAddress address = text.address;
    if (text.isOfEntry && !address.entry.isSet())
        address.entry = row.entry;
    const bool begins = row.isNewEntry && !row.entry.isSet();
    return cellEdit({bundle, objective, begins}, address, text.text, contextOf(*ledger));
}

void RangeEditor::typeRow(qsizetype first, qsizetype end)
{
    const Id task = m_texts.at(first).task;
    if (task.isSet())
        return typeTexts(first, end, {task, {}, false});
    const bool hasText = std::any_of(m_texts.cbegin() + first,
                                     m_texts.cbegin() + end,
                                     [](const RangeText &text) { return !isBlank(text); });
    if (!hasText)
        return;
    if (m_context.entryKind)
        return typeTexts(first, end, {m_context.entryTask, {}, true});
    if (const Id made = makeTask(first, end); made.isSet())
        typeTexts(first, end, {made, {}, false});
}

/// Blanks come last: an entry is not taken out that another text of the row is for.
void RangeEditor::typeTexts(qsizetype first, qsizetype end, RowTarget row)
{
    const bool isNew = !m_texts.at(first).task.isSet();
    for (qsizetype place = first; place < end; ++place) {
        if (!isBlank(m_texts.at(place)))
            type(place, row);
    }
    for (qsizetype place = first; place < end && !isNew; ++place) {
        if (isBlank(m_texts.at(place)))
            type(place, row);
    }
    if (row.isNewEntry && row.entry.isSet())
        ++m_result.newRows;
}

void RangeEditor::type(qsizetype place, RowTarget &row)
{
    const RangeText &text = m_texts.at(place);
    const TaskBundle *bundle = bundleOf(row.task);
    const Result<ChangeSet> typed
        = bundle ? edit(*bundle, text, row) : Result<ChangeSet>(fail(ErrorKind::NotFound));
    if (!typed) {
        m_result.refused.append({static_cast<int>(place), typed.error()});
        return;
    }
    if (typed->isEmpty())
        return;
    ++m_result.cells;
    m_result.set.action = typed->action;
    if (text.isOfEntry && m_context.entryKind && !row.entry.isSet() && !text.address.entry.isSet())
        row.entry = insertedIn(*typed, *m_context.entryKind);
    apply(*typed);
}

void RangeEditor::apply(const ChangeSet &set)
{
    for (const RecordChange &change : set.changes) {
        const Record &either = change.after ? *change.after : *change.before;
        if (const auto *unit = std::get_if<Unit>(&either); unit && !change.before)
            m_context.units.append(*unit);
        if (const auto *person = std::get_if<Person>(&either); person && !change.before)
            m_context.people.append(*person);
        const Id task = taskOf(either);
        if (kindOf(either) == RecordKind::Task && !change.before)
            m_bundles[task].task.id = task;
        if (const auto bundle = m_bundles.find(task); bundle != m_bundles.end())
            applyTo(*bundle, change);
        m_set.add(change);
    }
}

/// A new task behind the last one; none where it would take none of the texts.
Id RangeEditor::makeTask(qsizetype first, qsizetype end)
{
    const bool isUnderNewObjective = beginsObjective(first, end);
    Task draft = nextTask(isUnderNewObjective);
    if (!takesAny(draft, first, end))
        return {};
    if (isUnderNewObjective) {
        Task objective;
        objective.id = m_context.ids.next();
        objective.ledger = draft.ledger;
        objective.position = placeBehindAll();
        ChangeSet set;
        set.insert(objective);
        apply(set);
        draft.parent = objective.id;
    }
    const ChangeSet set
        = newTaskAt(draft.parent, draft.position, contextOf(*ledgerOf(draft.ledger)));
    apply(set);
    m_last = idOf(*set.changes.first().after);
    ++m_result.newRows;
    return m_last;
}

Task RangeEditor::nextTask(bool isUnderNewObjective) const
{
    const TaskBundle *last = bundleOf(m_last);
    Task task;
    if (!last) {
        task.ledger = m_context.ledgers.isEmpty() ? Id {} : m_context.ledgers.last().id;
        return task;
    }
    task.ledger = last->task.ledger;
    if (isUnderNewObjective)
        return task;
    task.parent = last->task.parent;
    task.position = last->task.position + 1;
    return task;
}

/// Behind everything at the top of the ledger of the last task.
int RangeEditor::placeBehindAll() const
{
    const TaskBundle *top = bundleOf(m_last);
    if (!top)
        return 0;
    while (const TaskBundle *above = bundleOf(top->task.parent))
        top = above;
    return top->task.position + 1;
}

/// Whether the new task @p draft takes any of the texts; else what it refuses is noted.
bool RangeEditor::takesAny(const Task &draft, qsizetype first, qsizetype end)
{
    TaskBundle bundle;
    bundle.task = draft;
    bundle.task.id = m_context.ids.next(); // a record without one is refused
    QList<CellRefusal> refused;
    for (qsizetype place = first; place < end; ++place) {
        const auto typed = edit(bundle, m_texts.at(place), {});
        if (typed && !typed->isEmpty())
            return true;
        if (!typed)
            refused.append({static_cast<int>(place), typed.error()});
    }
    m_result.refused += refused;
    return false;
}

/// Whether another objective than that of the last task is among the texts.
bool RangeEditor::beginsObjective(qsizetype first, qsizetype end) const
{
    const TaskBundle nothing;
    const TaskBundle *last = bundleOf(m_last);
    const TaskBundle *objective = last ? bundleOf(last->task.parent) : nullptr;
    const CellInput input {last ? *last : nothing, objective, m_context.today};
    return std::any_of(
        m_texts.cbegin() + first, m_texts.cbegin() + end, [&](const RangeText &text) {
            const ColumnField field = text.address.field;
            const bool isOfObjective
                = field == ColumnField::Objective || (field == ColumnField::Number && objective);
            return isOfObjective && !isBlank(text)
                && text.text.trimmed() != cellValue(input, text.address).edit;
        });
}

} // namespace core
