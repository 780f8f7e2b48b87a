// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/step_form.h"

#include "core/rules/declared_risk.h"
#include "core/rules/moved_deadline.h"
#include "core/wording/deadline_text.h"
#include "core/wording/light_text.h"
#include "core/wording/terms.h"
#include "ui/edits/form_texts.h"

namespace ui {

namespace {

using core::EventKind;

// Fields of a form go by the names of the fields of an event.
const QString kStepFormKind = QStringLiteral("kind");
const QString kStepFormDate = QStringLiteral("event_date");
const QString kReason = QStringLiteral("reason");
const QString kDecider = QStringLiteral("decided_by");
const QString kVerifier = QStringLiteral("verified_by");
const QString kOpinion = QStringLiteral("opinion");
const QString kEvidence = QStringLiteral("evidence");
const QString kFiles = QStringLiteral("files");
const QString kPhrase = QStringLiteral("new_phrase");
const QString kDocument = QStringLiteral("document");

const core::DeadlinePoint *pointOf(const std::optional<core::TaskFacts> &facts, core::Id deadline)
{
    if (!facts)
        return nullptr;
    for (const core::DeadlinePoint &point : facts->deadlines) {
        if (point.id == deadline)
            return &point;
    }
    return nullptr;
}

/// What the light will say once the task is closed on @p day.
QString verdict(core::TaskFacts facts, QDate day, const core::WorkCalendar &calendar, QDate today)
{
    facts.steps.append({EventKind::Closed, day, facts.state});
    facts.state = core::TaskState::Closed;
    facts.closedOn = day;
    return core::remainingText(core::lightOf(facts, today, calendar));
}

} // namespace

StepForm::StepForm(StepSubject subject, core::WorkCalendar calendar, QDate today)
    : m_subject(std::move(subject))
    , m_calendar(std::move(calendar))
    , m_today(today)
{
}

QString StepForm::title(const QString &step) const
{
    //: %1: a step (Suspend), %2: the name of the task
    return tr("%1: %2").arg(step, m_subject.texts.task.displayName());
}

FormField StepForm::dateField(const QString &label, QDate day)
{
    return {kStepFormDate, label, FormFieldKind::Date, day.toString(Qt::ISODate), {}};
}

FormField StepForm::dateField(const QString &label) const
{
    return dateField(label, m_today);
}

FormField StepForm::deciderField(const QString &decider)
{
    return {kDecider, tr("Decided by"), FormFieldKind::Line, decider, {}};
}

FormField StepForm::deciderField() const
{
    return deciderField(leadersOf(m_subject.texts));
}

Form StepForm::closing() const
{
    Form form;
    form.title = title(core::termOf(EventKind::Closed));
    form.remark = tr("Closing number %1, entered on %2.")
                      .arg(m_subject.completed(draftOf({}, EventKind::Closed)).closingNumber,
                           m_today.toString(Qt::ISODate));
    form.verb = core::termOf(EventKind::Closed);
    form.fields = {dateField(tr("Completed on")),
                   {kVerifier, tr("Verified by"), FormFieldKind::Line, {}, {}},
                   {kOpinion, tr("Opinion"), FormFieldKind::Text, {}, {}},
                   {kDecider, tr("Approved by"), FormFieldKind::Line, {}, {}},
                   {kEvidence, tr("Evidence"), FormFieldKind::Text, {}, {}},
                   {kFiles, tr("Files of evidence"), FormFieldKind::Files, {}, {}}};
    form.check = [subject = m_subject, today = m_today, calendar = m_calendar](
                     const FormValues &values) {
        const core::Event draft = draftOf(values, EventKind::Closed);
        FormNotes notes = faultNotes(subject.faults(draft));
        if (subject.facts && draft.date <= today)
            notes.hints.insert(kStepFormDate, verdict(*subject.facts, draft.date, calendar, today));
        return notes;
    };
    return form;
}

Form StepForm::stop(EventKind kind) const
{
    Form form;
    form.title = title(core::termOf(kind));
    form.verb = core::termOf(kind);
    form.fields = {dateField(tr("Date of the decision")),
                   {kReason, tr("Reason"), FormFieldKind::Text, {}, {}},
                   deciderField()};
    form.check = [faults = m_subject.faults, kind](const FormValues &values) {
        return faultNotes(faults(draftOf(values, kind)));
    };
    return form;
}

/// The risk that was declared last, while it stands.
QString StepForm::standingRisk() const
{
    const core::RiskPoint *const risk
        = m_subject.facts ? core::declaredRisk(*m_subject.facts) : nullptr;
    //: %1: a day, %2: what stands in the way
    return risk ? tr("Declared on %1: %2").arg(risk->date.toString(Qt::ISODate), risk->reason)
                : QString();
}

Form StepForm::risk(EventKind kind) const
{
    const bool isDeclared = kind == EventKind::RiskDeclared;
    Form form;
    form.title = title(core::termOf(kind));
    form.remark = standingRisk();
    form.verb = core::termOf(kind);
    form.fields = {dateField(isDeclared ? tr("Declared on") : tr("Withdrawn on")),
                   {kReason,
                    isDeclared ? tr("What stands in the way") : tr("Why it no longer does"),
                    FormFieldKind::Text,
                    {},
                    {}},
                   {kDecider, tr("Said by"), FormFieldKind::Line, {}, {}}};
    form.check = [faults = m_subject.faults, kind](const FormValues &values) {
        return faultNotes(faults(draftOf(values, kind)));
    };
    return form;
}

/// Where a deadline stands: phrase, day, first day, extensions.
QString StepForm::standing(const core::Deadline &deadline) const
{
    QStringList parts {deadline.phrase};
    if (deadline.due.isValid())
        parts.append(deadline.due.toString(Qt::ISODate));
    if (const core::DeadlinePoint *point = pointOf(m_subject.facts, deadline.id)) {
        parts.append(core::firstDueText(*point));
        parts.append(core::extensionsText(core::extensionsOf(*point)));
    }
    parts.removeAll(QString());
    return tr("Now: %1").arg(parts.join(tr(", ", "between parts")));
}

QList<FormField> StepForm::wayFields(QDate today, const QString &decider)
{
    const auto choice = [](EventKind kind, const QString &text) {
        return FormChoice {core::keyOf(kind), text};
    };
    return {{kStepFormKind,
             tr("How"),
             FormFieldKind::Choice,
             {},
             {choice(EventKind::DueCorrected, tr("Correct (typed wrongly, not counted)")),
              choice(EventKind::DueExtended, tr("Extend (counted)")),
              choice(EventKind::DueAdjusted, tr("Adjust (ordered from above or by a meeting)"))}},
            {kReason, tr("Reason"), FormFieldKind::Text, {}, {}},
            dateField(tr("Date of the paper"), today),
            deciderField(decider),
            {kDocument, tr("Document"), FormFieldKind::Line, {}, {}}};
}

Form StepForm::move(const core::Deadline &deadline, const QString &phrase) const
{
    Form form;
    form.title = title(tr("Move deadline"));
    form.remark = standing(deadline);
    form.verb = tr("Move deadline");
    form.fields = {{kPhrase, tr("New deadline"), FormFieldKind::Line, phrase, {}}};
    form.fields += wayFields(m_today, leadersOf(m_subject.texts));
    const core::DeadlinePoint *point = pointOf(m_subject.facts, deadline.id);
    form.check = [subject = m_subject,
                  id = deadline.id,
                  scored = point ? core::scoredDue(*point) : QDate()](const FormValues &values) {
        core::Event draft = draftOf(values, EventKind::DueCorrected);
        draft.deadline = id;
        FormNotes notes = faultNotes(subject.faults(draft));
        const QDate due = subject.completed(draft).newDue;
        notes.hints.insert(kPhrase, due.toString(Qt::ISODate));
        addWayNotes(values, notes);
        addLateNote(draft, scored, notes);
        return notes;
    };
    return form;
}

/// What is asked for depends on how the deadline moves.
void StepForm::addWayNotes(const FormValues &values, FormNotes &notes)
{
    if (values.value(kStepFormKind).isEmpty())
        notes.faults.insert(kStepFormKind, tr("must be chosen"));
    const EventKind kind = draftOf(values, EventKind::DueCorrected).kind;
    if (kind == EventKind::DueCorrected)
        notes.hidden = {kStepFormDate, kDecider};
    if (kind != EventKind::DueAdjusted)
        notes.hidden.insert(kDocument);
}

void StepForm::addLateNote(const core::Event &draft, QDate scored, FormNotes &notes)
{
    const bool isLate
        = draft.kind == EventKind::DueExtended && scored.isValid() && draft.date > scored;
    if (isLate)
        notes.hints.insert(kStepFormDate,
                           tr("Filed after %1: the light follows the new deadline, on time or late "
                              "is told by the old one.")
                               .arg(scored.toString(Qt::ISODate)));
}

QStringList StepForm::filesOf(const FormValues &values)
{
    return pathsOf(values.value(kFiles));
}

core::Event StepForm::draftOf(const FormValues &values, EventKind kind)
{
    core::Event draft;
    draft.kind = core::valueOfKey<EventKind>(values.value(kStepFormKind)).value_or(kind);
    draft.date = QDate::fromString(values.value(kStepFormDate), Qt::ISODate);
    draft.reason = storedText(values.value(kReason));
    draft.decidedBy = storedText(values.value(kDecider));
    draft.verifiedBy = storedText(values.value(kVerifier));
    draft.opinion = storedText(values.value(kOpinion));
    draft.evidence = storedText(values.value(kEvidence));
    draft.newPhrase = storedText(values.value(kPhrase));
    draft.document = storedText(values.value(kDocument));
    // What is not asked for must not be written, whatever stands in a field out of sight.
    if (draft.kind != EventKind::DueAdjusted)
        draft.document.clear();
    if (draft.kind == EventKind::DueCorrected)
        draft.decidedBy.clear();
    return draft;
}

} // namespace ui
