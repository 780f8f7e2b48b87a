// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_phrase.h"
#include "core/records/validate.h"
#include "core/views/cell_editor.h"
#include "core/views/office_words.h"
#include "core/views/phrase_basis.h"

namespace core {

Result<void> CellEditor::changeTask(Task task)
{
    if (task != m_bundle.task)
        m_set.edit(m_bundle.task, std::move(task));
    return {};
}

Result<void> CellEditor::changeNumber()
{
    const Task &before = m_target.objective ? m_target.objective->task : m_bundle.task;
    Task after = before;
    after.code = m_text;
    m_set.edit(before, after);
    return {};
}

Result<void> CellEditor::changeObjective()
{
    if (m_target.objective) {
        const Task &before = m_target.objective->task;
        Task after = before;
        QString &name
            = before.title.isEmpty() && !before.content.isEmpty() ? after.content : after.title;
        name = m_text;
        m_set.edit(before, after);
        return {};
    }
    // A task that stood alone gets an objective in its place.
    Task objective;
    objective.id = m_context.ids.next();
    objective.ledger = m_bundle.task.ledger;
    objective.position = m_bundle.task.position;
    objective.title = m_text;
    m_set.insert(objective);
    Task task = m_bundle.task;
    task.parent = objective.id;
    task.position = 0;
    return changeTask(task);
}

Result<void> CellEditor::changeClass()
{
    const std::optional<TaskClass> taskClass = taskClassOfWord(m_text);
    if (!taskClass)
        return refuse(keyOf(Fault::OutOfRange));
    Task task = m_bundle.task;
    task.taskClass = *taskClass;
    return changeTask(task);
}

Result<void> CellEditor::changeModality()
{
    const std::optional<Modality> modality = modalityOfWord(m_text);
    if (!modality)
        return refuse(keyOf(Fault::OutOfRange));
    Task task = m_bundle.task;
    task.modality = *modality;
    return changeTask(task);
}

Result<void> CellEditor::changeStart()
{
    Task task = m_bundle.task;
    task.start = {};
    if (!isEmptied()) {
        const PhraseBasis basis = phraseBasis(m_context.ledger, {});
        task.start = readDuePhrase(m_text, basis, m_context.calendar).range.start;
        if (!task.start.isValid())
            return refuse(keyOf(Fault::OutOfRange));
    }
    return changeTask(task);
}

} // namespace core
