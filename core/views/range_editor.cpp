// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/range_editor.h"

#include "core/views/bundle_change.h"
#include "core/views/task_edit.h"

#include <algorithm>

namespace core {

RangeEditor::RangeEditor(const RangeContext &context, const QList<TaskBundle> &bundles)
    : m_context(context)
{
    for (const TaskBundle &bundle : bundles)
        m_bundles.insert(bundle.task.id, bundle);
}

const Ledger *RangeEditor::ledgerOf(const TaskBundle &bundle) const
{
    const auto ledger
        = std::find_if(m_context.ledgers.cbegin(),
                       m_context.ledgers.cend(),
                       [&bundle](const Ledger &one) { return one.id == bundle.task.ledger; });
    return ledger == m_context.ledgers.cend() ? nullptr : &*ledger;
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

const TaskBundle *RangeEditor::objectiveOf(const TaskBundle &bundle) const
{
    const auto objective = m_bundles.constFind(bundle.task.parent);
    return objective == m_bundles.cend() ? nullptr : &*objective;
}

Result<ChangeSet>
RangeEditor::edit(const TaskBundle &bundle, const RangeText &text, bool append) const
{
    const Ledger *ledger = ledgerOf(bundle);
    if (!ledger)
        return fail(ErrorKind::NotFound);
    if (ledger->isClosed)
        return fail(ErrorKind::LedgerClosed, ledger->title);
    return cellEdit(
        {bundle, objectiveOf(bundle), append}, text.address, text.text, contextOf(*ledger));
}

void RangeEditor::type(const QList<RangeText> &texts, qsizetype place)
{
    const auto bundle = m_bundles.constFind(texts.at(place).task);
    if (bundle == m_bundles.cend())
        note(place, fail(ErrorKind::NotFound));
    else
        note(place, edit(*bundle, texts.at(place), false));
}

void RangeEditor::note(qsizetype place, const Result<ChangeSet> &edit)
{
    if (!edit) {
        m_result.refused.append({static_cast<int>(place), edit.error()});
        return;
    }
    if (edit->isEmpty())
        return;
    ++m_result.cells;
    m_result.set.action = edit->action;
    apply(*edit);
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
    }
    m_result.set.changes += set.changes;
}

void RangeEditor::typeNewRow(const QList<RangeText> &texts, qsizetype first, qsizetype end)
{
    const bool isBlank
        = std::all_of(texts.cbegin() + first, texts.cbegin() + end, [](const RangeText &text) {
              return text.text.trimmed().isEmpty();
          });
    if (isBlank)
        return;
    if (m_context.entryKind)
        typeNewEntry(texts, first, end);
    else
        typeNewTask(texts, first, end);
}

void RangeEditor::typeNewEntry(const QList<RangeText> &texts, qsizetype first, qsizetype end)
{
    Id entry;
    for (qsizetype place = first; place < end; ++place) {
        if (texts.at(place).text.trimmed().isEmpty())
            continue;
        const auto bundle = m_bundles.constFind(m_context.entryTask);
        if (bundle == m_bundles.cend())
            return note(place, fail(ErrorKind::NotFound));
        RangeText text = texts.at(place);
        text.address.entry = entry;
        const Result<ChangeSet> typed = edit(*bundle, text, !entry.isSet());
        if (typed && !entry.isSet()) {
            for (const RecordChange &change : typed->changes) {
                if (!change.before && kindOf(*change.after) == *m_context.entryKind)
                    entry = idOf(*change.after);
            }
        }
        note(place, typed);
    }
}

void RangeEditor::typeNewTask(const QList<RangeText> &texts, qsizetype first, qsizetype end)
{
    findLastPlace();
    const auto last = m_bundles.constFind(m_last);
    const Ledger *ledger = last != m_bundles.cend() ? ledgerOf(*last)
        : m_context.ledgers.isEmpty()               ? nullptr
                                                    : &m_context.ledgers.last();
    if (!ledger || ledger->isClosed) {
        for (qsizetype place = first; place < end; ++place)
            note(place,
                 ledger ? fail(ErrorKind::LedgerClosed, ledger->title) : fail(ErrorKind::NotFound));
        return;
    }
    addTaskAtEnd(beginsObjective(texts, first, end), *ledger);
    for (qsizetype place = first; place < end; ++place) {
        if (!texts.at(place).text.trimmed().isEmpty())
            note(place, edit(m_bundles[m_last], texts.at(place), false));
    }
}

void RangeEditor::findLastPlace()
{
    if (!m_isLastKnown)
        m_last = placeAfter(m_context.facts, {}).after;
    m_isLastKnown = true;
}

/// Whether another objective than that of the last task is among the texts.
bool RangeEditor::beginsObjective(const QList<RangeText> &texts,
                                  qsizetype first,
                                  qsizetype end) const
{
    const TaskBundle last = m_bundles.value(m_last);
    const TaskBundle *objective = objectiveOf(last);
    for (qsizetype place = first; place < end; ++place) {
        const CellAddress &address = texts.at(place).address;
        const bool isOfObjective = address.field == ColumnField::Objective
            || (address.field == ColumnField::Number && objective);
        const QString text = texts.at(place).text.trimmed();
        if (isOfObjective && !text.isEmpty()
            && text != cellValue({last, objective, m_context.today}, address).edit)
            return true;
    }
    return false;
}

void RangeEditor::addTaskAtEnd(bool isUnderNewObjective, const Ledger &ledger)
{
    const Task last = m_bundles.value(m_last).task;
    Id parent = last.parent;
    int position = m_last.isSet() ? last.position + 1 : 0;
    if (isUnderNewObjective) {
        Task objective;
        objective.id = m_context.ids.next();
        objective.ledger = ledger.id;
        // Behind everything at the top: the last task, or what it stands under.
        Task top = last;
        while (top.parent.isSet() && m_bundles.contains(top.parent))
            top = m_bundles.value(top.parent).task;
        objective.position = m_last.isSet() ? top.position + 1 : 0;
        ChangeSet set;
        set.insert(objective);
        apply(set);
        parent = objective.id;
        position = 0;
    }
    const ChangeSet set = newTaskAt(parent, position, contextOf(ledger));
    apply(set);
    m_last = idOf(*set.changes.first().after);
}

} // namespace core
