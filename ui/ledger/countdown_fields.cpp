// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/countdown_fields.h"

#include "core/calendar/due_phrase.h"
#include "core/calendar/typed_day.h"
#include "core/wording/countdown_text.h"
#include "ui/edits/form_texts.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct CountdownFields
{
    Q_DECLARE_TR_FUNCTIONS(ui::CountdownFields)
};

const QString kCountdownName = QStringLiteral("countdown_name");
const QString kCountdownDay = QStringLiteral("countdown_day");

/// The day somebody means who types 2021-06-30, 6月30日 or +7; invalid for less than a day.
QDate countdownDayIn(const QString &text, QDate today, const core::WorkCalendar &calendar)
{
    if (const std::optional<QDate> day = core::typedDay(text, today, calendar))
        return *day;
    const core::DueReading reading = core::readDuePhrase(text, {today, false}, calendar);
    return reading.precision == core::Precision::Day ? reading.due : QDate();
}

/// What is said of the two fields as they are typed.
FormNotes countdownNotes(const FormValues &values, QDate today, const core::WorkCalendar &calendar)
{
    FormNotes notes;
    const core::Countdown countdown = countdownIn(values, today, calendar);
    const bool hasDay = !values.value(kCountdownDay).trimmed().isEmpty();
    notes.hints.insert(kCountdownName,
                       CountdownFields::tr("A date outside the ledger that its work leads up to, "
                                           "such as the end of a trial; empty: none is shown."));
    if (countdown.name.size() > core::Countdown::kLongestName)
        notes.faults.insert(
            kCountdownName,
            CountdownFields::tr("At most %1 characters.").arg(core::Countdown::kLongestName));
    else if (countdown.name.isEmpty() && hasDay)
        notes.faults.insert(kCountdownName,
                            CountdownFields::tr("What the day brings; or empty both fields."));
    if (!countdown.day.isValid() && (hasDay || !countdown.name.isEmpty()))
        notes.faults.insert(kCountdownDay,
                            CountdownFields::tr("A day, such as %1; or empty both fields.")
                                .arg(today.addYears(1).toString(Qt::ISODate)));
    else if (countdown.isSet())
        notes.hints.insert(
            kCountdownDay,
            //: %1 is a day, %2 how far away it is
            CountdownFields::tr("%1: %2").arg(
                countdown.day.toString(Qt::ISODate),
                core::countdownText(core::countdownDays(countdown, today, calendar))));
    return notes;
}

} // namespace

void addCountdownFields(Form &form,
                        const core::Countdown &countdown,
                        QDate today,
                        const core::WorkCalendar &calendar)
{
    form.fields.append({kCountdownName,
                        CountdownFields::tr("Counts down to"),
                        FormFieldKind::Line,
                        countdown.name,
                        {}});
    form.fields.append({kCountdownDay,
                        CountdownFields::tr("Day of it"),
                        FormFieldKind::Line,
                        countdown.day.toString(Qt::ISODate),
                        {}});
    form.check = [rest = form.check, today, calendar](const FormValues &values) {
        FormNotes notes = rest ? rest(values) : FormNotes {};
        const FormNotes own = countdownNotes(values, today, calendar);
        notes.faults.insert(own.faults);
        notes.hints.insert(own.hints);
        return notes;
    };
}

core::Countdown
countdownIn(const FormValues &values, QDate today, const core::WorkCalendar &calendar)
{
    return {storedText(values.value(kCountdownName)).simplified(),
            countdownDayIn(values.value(kCountdownDay), today, calendar)};
}

} // namespace ui
