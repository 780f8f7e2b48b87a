// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/snooze_form.h"

#include "ui/edits/form_texts.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct SnoozeForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::SnoozeForm)
};

// Fields of the form go by the names of the fields of a snooze.
const QString kUntil = QStringLiteral("until_date");
const QString kSnoozeReason = QStringLiteral("reason");

FormNotes snoozeNotes(const core::SnoozeTerms &terms, QDate today)
{
    core::Snooze draft;
    draft.date = today;
    draft.until = terms.until;
    draft.reason = terms.reason;
    FormNotes notes = faultNotes(core::validate(draft));
    for (const char *later : {"id", "task"}) // known when it is written
        notes.faults.remove(QLatin1String(later));
    if (terms.until.isValid() && terms.until <= today)
        notes.faults[kUntil] = SnoozeForm::tr("A day after today.");
    return notes;
}

} // namespace

Form snoozeForm(const QString &name, int count, QDate today, QDate until)
{
    Form form;
    form.title = name.isEmpty()
        ? SnoozeForm::tr("Put off the reminders of %n task(s)", nullptr, count)
        : SnoozeForm::tr("Put off the reminders of “%1”").arg(name);
    form.remark
        = SnoozeForm::tr("Lights and alerts stay as they are. On that day the reminders come "
                         "back, with everything that fell meanwhile. It can be undone.");
    form.verb = SnoozeForm::tr("Remind later");
    form.fields
        = {{kUntil, SnoozeForm::tr("Until"), FormFieldKind::Date, until.toString(Qt::ISODate), {}},
           {kSnoozeReason, SnoozeForm::tr("Reason"), FormFieldKind::Text, {}, {}}};
    form.check
        = [today](const FormValues &values) { return snoozeNotes(snoozeTerms(values), today); };
    return form;
}

core::SnoozeTerms snoozeTerms(const FormValues &values)
{
    return {QDate::fromString(values.value(kUntil), Qt::ISODate),
            storedText(values.value(kSnoozeReason))};
}

} // namespace ui
