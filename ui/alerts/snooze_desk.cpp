// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/snooze_desk.h"

#include "core/views/reminder_edit.h"
#include "ui/alerts/snooze_form.h"
#include "ui/edits/form_writer.h"
#include "ui/prompts/prompts.h"

namespace ui {

namespace {
constexpr int kProposedWorkdays = 3; ///< until the day proposed
} // namespace

SnoozeDesk::SnoozeDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void SnoozeDesk::ask(const QList<core::Id> &tasks)
{
    if (tasks.isEmpty() || m_context.editor.isReadOnly())
        return;
    const QDate today = m_context.clock.today();
    const QString name = tasks.size() > 1
        ? QString()
        : m_context.alerts.snapshot().texts.value(tasks.first()).task.displayName();
    Form form = snoozeForm(name,
                           static_cast<int>(tasks.size()),
                           today,
                           m_context.calendar.addWorkdays(today, kProposedWorkdays));
    form.submit = [this, tasks, today](const FormValues &values, const FormAnswer &done) {
        writeForForm(core::snoozes(tasks, snoozeTerms(values), {today, m_madeBy}, m_context.ids),
                     m_context.editor,
                     this,
                     done);
    };
    m_context.prompts.fillIn(form);
}

} // namespace ui
