// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bar_mover.h"

#include "core/models/when_ready.h"
#include "core/views/bundle_facts.h"
#include "core/views/cell_edit.h"
#include "core/views/task_step.h"
#include "ui/prompts/prompts.h"

namespace ui {

BarMover::BarMover(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void BarMover::move(const BarMove &move)
{
    if (m_context.editor.isReadOnly()) {
        Q_EMIT failed({core::ErrorKind::FileReadOnly, {}, {}, {}});
        return;
    }
    if (m_isAsking)
        return;
    m_isAsking = move.due.isValid();
    const auto known = m_context.store.read<core::KnownTask>(
        [task = move.task](const core::RecordSource &source) {
            return core::readKnownTask(source, task);
        });
    core::whenReady(known, this, [this, move](const core::Result<core::KnownTask> &task) {
        if (task)
            moveKnown(std::make_shared<const core::KnownTask>(*task), move);
        else
            fail(task.error());
    });
}

void BarMover::fail(const core::Error &error)
{
    m_isAsking = false;
    Q_EMIT failed(error);
}

core::EditContext BarMover::contextOf(const core::KnownTask &task) const
{
    return {task.ledger,
            task.units,
            task.people,
            m_context.calendar,
            m_context.ids,
            m_context.clock.today(),
            {}};
}

void BarMover::moveKnown(const Known &task, const BarMove &move)
{
    if (move.due.isValid())
        askForDeadline(task, move);
    else if (move.start.isValid())
        writeStart(task, move.start);
}

core::Result<core::ChangeSet> BarMover::startChange(const Known &task, QDate start) const
{
    core::CellAddress address;
    address.field = core::ColumnField::Start;
    return core::cellEdit({task->texts}, address, start.toString(Qt::ISODate), contextOf(*task));
}

void BarMover::writeStart(const Known &task, QDate start)
{
    const core::Result<core::ChangeSet> change = startChange(task, start);
    if (!change) {
        Q_EMIT failed(change.error());
        return;
    }
    core::whenReady(m_context.editor.apply(*change),
                    this,
                    [this](const core::Result<core::ChangeNumber> &number) {
                        if (!number)
                            Q_EMIT failed(number.error());
                    });
}

void BarMover::askForDeadline(const Known &task, const BarMove &move)
{
    const core::Deadline *deadline = core::movableDeadline(task->texts);
    if (!deadline) {
        fail({core::ErrorKind::NotFound, task->texts.task.displayName(), {}, {}});
        return;
    }
    const auto completed = [this, task](const core::Event &draft) {
        return core::completedStep(task->texts, draft, contextOf(*task));
    };
    const auto faults = [this, task](const core::Event &draft) {
        return core::stepFaults(task->texts, draft, contextOf(*task));
    };
    const StepForm forms({task->texts, core::factsOf(task->texts), completed, faults},
                         m_context.calendar,
                         m_context.clock.today());
    Form form = forms.move(*deadline, move.due.toString(Qt::ISODate));
    form.submit = [this, task, id = deadline->id, start = move.start](const FormValues &values,
                                                                      const FormAnswer &done) {
        core::Event draft = StepForm::draftOf(values, core::EventKind::DueCorrected);
        draft.deadline = id;
        write(task, draft, start, [this, done](const QString &refusal) {
            m_isAsking = !refusal.isEmpty();
            done(refusal);
        });
    };
    form.cancelled = [this] { m_isAsking = false; };
    if (move.start.isValid())
        form.remark = tr("%1 The start moves to %2 as well.", "where the deadline stands, a day")
                          .arg(form.remark, move.start.toString(Qt::ISODate));
    m_context.prompts.fillIn(form);
}

void BarMover::write(const Known &task,
                     const core::Event &draft,
                     QDate start,
                     const FormAnswer &done)
{
    core::Result<core::ChangeSet> change = core::stepChange(task->texts, draft, contextOf(*task));
    if (change && start.isValid()) {
        const core::Result<core::ChangeSet> moved = startChange(task, start);
        if (moved)
            change->changes += moved->changes;
        else
            change = core::fail(moved.error());
    }
    writeForForm(change, m_context.editor, this, done);
}

} // namespace ui
