// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/reminder_rules_form.h"

#include "core/views/reminder_list.h"
#include "core/wording/reminder_step_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct ReminderRulesForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReminderRulesForm)
};

// Fields of the form go by the keys of the steps.
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");

FormNotes effects(const FormValues &values, const StepCounts &counts)
{
    FormNotes notes;
    for (const auto &[step, key] : core::EnumKeys<core::ReminderStep>::values) {
        const bool isOn = values.value(key) == kOn;
        QString hint = core::effectOf(step, isOn);
        const QString spoken = core::spokenOfText(step, counts.value(step), core::kCountedWorkdays);
        if (isOn && !counts.isEmpty() && !spoken.isEmpty())
            hint = ReminderRulesForm::tr("%1 %2", "what a step does, and for how many tasks")
                       .arg(hint, spoken);
        notes.hints.insert(key, hint);
    }
    return notes;
}

} // namespace

Form reminderRulesForm(const core::Ledger &ledger, const StepCounts &counts)
{
    Form form;
    form.title = ReminderRulesForm::tr("Reminders of “%1”").arg(ledger.title);
    form.remark = ReminderRulesForm::tr(
        "Counted in workdays; once a day for each task. What is proposed is only proposed. The "
        "settings are kept in the file, hold for everybody who opens it, and can be undone.");
    form.verb = ReminderRulesForm::tr("Use");
    const core::ReminderSteps silent = core::stepsFromText(ledger.silentSteps);
    for (const auto &[step, key] : core::EnumKeys<core::ReminderStep>::values)
        form.fields.append(
            {key,
             core::termOf(step),
             FormFieldKind::Choice,
             silent.contains(step) ? kOff : kOn,
             {{kOn, ReminderRulesForm::tr("On")}, {kOff, ReminderRulesForm::tr("Off")}}});
    form.check = [counts](const FormValues &values) { return effects(values, counts); };
    return form;
}

core::Ledger ledgerWithReminders(core::Ledger ledger, const FormValues &values)
{
    core::ReminderSteps silent;
    for (const auto &[step, key] : core::EnumKeys<core::ReminderStep>::values) {
        if (values.value(key) == kOff)
            silent.insert(step);
    }
    ledger.silentSteps = core::stepsToText(silent);
    return ledger;
}

} // namespace ui
