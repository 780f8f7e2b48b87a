// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/card_form.h"

#include "core/base/text.h"
#include "core/calendar/due_phrase.h"
#include "core/records/predecessors.h"
#include "core/views/office_words.h"
#include "core/views/phrase_basis.h"
#include "core/wording/terms.h"
#include "ui/edits/form_texts.h"
#include "ui/ledger/day_column.h"
#include "ui/ledger/phrase_meaning.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using core::ColumnField;
using core::ListKind;

struct CardFormText
{
    Q_DECLARE_TR_FUNCTIONS(ui::CardForm)
};

/// What can be typed of a part, in the order of its list.
QList<ColumnField> fieldsOf(ListKind list)
{
    using enum ColumnField;
    switch (list) {
    case ListKind::Responsibilities:
        return {Leader, LeadUnit, Person, Cooperating, CooperatingDuty, Contact};
    case ListKind::Measures:
        return {Measure,
                MeasureOwner,
                MeasurePhrase,
                MeasureDuration,
                MeasurePredecessors,
                MeasureStartedOn,
                MeasureDoneOn,
                MeasureSituation,
                MeasureCoordination};
    case ListKind::Deadlines: return {Node, Deadline};
    case ListKind::Outcomes:
        return {Expected, Indicator, IndicatorUnit, Baseline, Target, Actual, Evidence};
    case ListKind::Tasks:
    case ListKind::Whole: break;
    }
    return {Code,
            Title,
            Content,
            TaskClass,
            Modality,
            Start,
            Problem,
            RootCause,
            TaskSource,
            Lever,
            TargetSought,
            TargetDelivered,
            Acceptance,
            Note};
}

/// Texts that mostly are longer than a line.
bool isLong(ColumnField field)
{
    switch (field) {
    case ColumnField::Content:
    case ColumnField::Problem:
    case ColumnField::RootCause:
    case ColumnField::TargetSought:
    case ColumnField::TargetDelivered:
    case ColumnField::Acceptance:
    case ColumnField::Measure:
    case ColumnField::MeasureSituation:
    case ColumnField::MeasureCoordination:
    case ColumnField::Expected:
    case ColumnField::CooperatingDuty:
    case ColumnField::Extra: return true;
    default: return false;
    }
}

template <typename E> QList<FormChoice> choicesOf()
{
    QList<FormChoice> choices;
    for (const auto &value : core::EnumKeys<E>::values) {
        const QString word = core::officeWord(value.first);
        choices.append({word, word.isEmpty() ? CardFormText::tr("Not given") : word});
    }
    return choices;
}

/// @p typed as it is stored: a text with a line for each entry keeps those that are empty.
QString asStored(const QString &typed, ColumnField field)
{
    return field == ColumnField::CooperatingDuty ? core::cleanText(typed).value_or(typed)
                                                 : storedText(typed);
}

/// What is typed into a field whose name alone does not tell; empty for the others.
QString howToFill(ColumnField field)
{
    switch (field) {
    case ColumnField::MeasureDuration:
        return CardFormText::tr("How many workdays it takes, or how many weeks.");
    case ColumnField::MeasurePredecessors:
        return CardFormText::tr(
            "Numbers of measures or names of nodes, such as 1, 3. Left empty it "
            "waits for the one before it.");
    default: return {};
    }
}

} // namespace

CardForm::CardForm(std::shared_ptr<const core::KnownTask> task,
                   CardPart part,
                   QDate today,
                   core::WorkCalendar calendar)
    : m_task(std::move(task))
    , m_part(part)
    , m_today(today)
    , m_calendar(std::move(calendar))
{
    for (const ColumnField field : fieldsOf(part.list))
        m_addresses.append(addressOf(field, {}));
    if (part.list != ListKind::Tasks)
        return;
    for (const core::Extra &extra : m_task->texts.extras)
        m_addresses.append(addressOf(ColumnField::Extra, extra.header));
}

core::CellAddress CardForm::addressOf(ColumnField field, const QString &header) const
{
    return {field, header, m_part.entry};
}

QString CardForm::before(const core::CellAddress &address) const
{
    return m_part.isNewEntry() ? QString()
                               : core::cellValue({m_task->texts, nullptr, m_today}, address).edit;
}

QString CardForm::title() const
{
    switch (m_part.list) {
    case ListKind::Responsibilities: return CardFormText::tr("Responsibilities");
    case ListKind::Measures:
        return m_part.isNewEntry() ? CardFormText::tr("New measure") : CardFormText::tr("Measure");
    case ListKind::Deadlines:
        return m_part.isNewEntry() ? CardFormText::tr("New deadline")
                                   : CardFormText::tr("Deadline");
    case ListKind::Outcomes:
        return m_part.isNewEntry() ? CardFormText::tr("New outcome") : CardFormText::tr("Outcome");
    case ListKind::Tasks:
    case ListKind::Whole: break;
    }
    return CardFormText::tr("Task");
}

FormField CardForm::fieldOf(qsizetype place) const
{
    const core::CellAddress &address = m_addresses.at(place);
    const QString label = address.field == ColumnField::Extra
        ? address.header.simplified()
        : core::columnHeader(address.field).simplified();
    FormField field {QString::number(place), label, FormFieldKind::Line, before(address), {}};
    if (address.field == ColumnField::TaskClass)
        field.choices = choicesOf<core::TaskClass>();
    else if (address.field == ColumnField::Modality)
        field.choices = choicesOf<core::Modality>();
    if (!field.choices.isEmpty())
        field.kind = FormFieldKind::Choice;
    else if (isLong(address.field) || field.value.contains(u'\n'))
        field.kind = FormFieldKind::Text;
    return field;
}

Form CardForm::form() const
{
    Form form;
    //: %1: what of the task is edited (Measure), %2: the name of the task
    form.title = CardFormText::tr("%1: %2").arg(title(), m_task->texts.task.displayName());
    form.verb = m_part.isNewEntry() ? CardFormText::tr("Add") : CardFormText::tr("Write");
    for (qsizetype place = 0; place < m_addresses.size(); ++place)
        form.fields.append(fieldOf(place));
    form.check = [self = *this](const FormValues &values) { return self.notesOn(values); };
    return form;
}

/// What a phrase typed for @p address means; nothing where it is the day itself.
QString CardForm::meaningOf(const QString &phrase, const core::CellAddress &address) const
{
    QDate former;
    for (const core::Deadline &deadline : m_task->texts.deadlines) {
        if (deadline.id == address.entry)
            former = deadline.basis;
    }
    const core::PhraseBasis basis = core::phraseBasis(m_task->ledger, former);
    switch (address.field) {
    case ColumnField::Baseline:
    case ColumnField::Target:
    case ColumnField::Actual: return figureRemark(phrase);
    case ColumnField::Start: return startMeaning(phrase, basis, m_calendar);
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn: return happenedMeaning(phrase, basis, m_calendar);
    case ColumnField::MeasurePredecessors: return namesBefore(phrase);
    default: break;
    }
    if (!holdsDays(address.field))
        return {};
    const QString meaning = phraseMeaning(phrase, basis, m_calendar, m_today);
    return meaning == phrase ? QString() : meaning;
}

/// What the numbers typed stand for.
QString CardForm::namesBefore(const QString &numbers) const
{
    const core::TaskBundle &task = m_task->texts;
    const auto entry = std::find_if(task.measures.cbegin(),
                                    task.measures.cend(),
                                    [this](const auto &each) { return each.id == m_part.entry; });
    const auto places = core::readPredecessors(numbers, task, entry - task.measures.cbegin());
    if (!places)
        return {};
    QStringList names;
    for (const qsizetype place : places->measures)
        names.append(QString::number(place + 1) + u' ' + task.measures.at(place).text.simplified());
    const QList<core::Deadline> nodes = core::numberedNodes(task);
    for (const qsizetype place : places->nodes)
        names.append(nodes.at(place).stage.simplified());
    return names.join(u'\n');
}

/// The days that phrases mean, and that an entry needs a text.
FormNotes CardForm::notesOn(const FormValues &values) const
{
    FormNotes notes;
    for (qsizetype place = 0; place < m_addresses.size(); ++place) {
        const QString name = QString::number(place);
        const core::CellAddress &address = m_addresses.at(place);
        const QString phrase = storedText(values.value(name));
        if (phrase.isEmpty()) {
            if (const QString help = howToFill(address.field); !help.isEmpty())
                notes.hints.insert(name, help);
            continue;
        }
        const QString day = withTypedDays(phrase, address.field, m_today, m_calendar);
        const QString hint = day == phrase ? meaningOf(phrase, address) : day;
        if (!hint.isEmpty())
            notes.hints.insert(name, hint);
    }
    if (m_part.isNewEntry() && changedTexts(values).isEmpty())
        notes.faults.insert(QString::number(0), CardFormText::tr("Fill in at least one line."));
    return notes;
}

QList<core::RangeText> CardForm::changedTexts(const FormValues &values) const
{
    QList<core::RangeText> texts;
    for (qsizetype place = 0; place < m_addresses.size(); ++place) {
        const core::CellAddress &address = m_addresses.at(place);
        const QString text
            = withTypedDays(asStored(values.value(QString::number(place)), address.field),
                            address.field,
                            m_today,
                            m_calendar);
        if (text == asStored(before(address), address.field))
            continue;
        const core::Id task = m_part.isNewEntry() ? core::Id {} : m_task->texts.task.id;
        const bool isOfEntry = core::entryKindOf(m_part.list).has_value();
        texts.append({task, address, text, 0, isOfEntry});
    }
    return texts;
}

} // namespace ui
