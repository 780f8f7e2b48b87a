// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/reminder_desk.h"

#include "core/models/when_ready.h"
#include "core/views/reminder_edit.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui {

namespace {

QString officeOf(const core::AlertSnapshot &snapshot)
{
    for (const core::Unit &unit : snapshot.units) {
        if (unit.kind == core::UnitKind::Office)
            return unit.name;
    }
    return {};
}

core::RemindedTask remindedTask(const core::AlertSnapshot &snapshot, core::Id task)
{
    return {snapshot.texts.value(task), snapshot.facts.lightOf(task)};
}

/// @param groups the list that the tasks are of.
core::ReminderLetter letterOf(const core::AlertModel &alerts,
                              const QList<core::AlertGroup> &groups,
                              const QList<core::Id> &tasks)
{
    const core::AlertSnapshot &snapshot = alerts.snapshot();
    core::ReminderLetter letter {officeOf(snapshot), snapshot.facts.asOf(), {}};
    for (const core::AlertGroup &group : groups) {
        core::RemindedUnit unit {group.unit.isSet() ? alerts.unitName(group.unit) : QString(), {}};
        for (const core::Id task : group.tasks) {
            if (tasks.contains(task))
                unit.tasks.append(remindedTask(snapshot, task));
        }
        if (!unit.tasks.isEmpty())
            letter.units.append(unit);
    }
    return letter;
}

} // namespace

ReminderDesk::ReminderDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ReminderDesk::remindAll()
{
    const QList<core::AlertGroup> groups = m_context.alerts.snapshot().groups;
    QList<core::Id> tasks;
    for (const core::AlertGroup &group : groups)
        tasks += group.tasks;
    remindOf(tasks, groups);
}

void ReminderDesk::remind(const QList<core::Id> &tasks)
{
    remindOf(tasks, m_context.alerts.groups());
}

void ReminderDesk::remind(const core::RemindedTask &task)
{
    const core::Id unit = task.bundle.task.unit;
    send({officeOf(m_context.alerts.snapshot()),
          m_context.clock.today(),
          {{unit.isSet() ? m_context.alerts.unitName(unit) : QString(), {task}}}});
}

void ReminderDesk::remindOf(const QList<core::Id> &tasks, const QList<core::AlertGroup> &groups)
{
    const core::ReminderLetter letter = letterOf(m_context.alerts, groups, tasks);
    if (!letter.units.isEmpty())
        send(letter);
}

void ReminderDesk::send(const core::ReminderLetter &letter)
{
    QGuiApplication::clipboard()->setText(core::reminderText(letter));
    QList<core::RemindedTask> tasks;
    for (const core::RemindedUnit &unit : letter.units)
        tasks += unit.tasks;
    if (m_context.editor.isReadOnly()) {
        Q_EMIT reported(
            tr("The reminder of %n task(s) is copied, but not recorded: the file cannot "
               "be changed now.",
               nullptr,
               static_cast<int>(tasks.size())));
        return;
    }
    record(tasks, letter.day);
}

void ReminderDesk::record(const QList<core::RemindedTask> &tasks, QDate day)
{
    QList<core::ReminderNote> notes;
    for (const core::RemindedTask &task : tasks)
        notes.append({task.bundle.task.id, core::remindedTaskText(task, day)});
    const core::ChangeSet set
        = core::reminders(notes, {m_context.clock.today(), m_madeBy}, m_context.ids);
    const int count = static_cast<int>(tasks.size());
    core::whenReady(m_context.editor.apply(set),
                    this,
                    [this, count](const core::Result<core::ChangeNumber> &number) {
                        if (!number) {
                            Q_EMIT failed(number.error());
                            return;
                        }
                        Q_EMIT reported(tr("The reminder of %n task(s) is copied and recorded: "
                                           "paste it into a message.",
                                           nullptr,
                                           count));
                    });
}

} // namespace ui
