// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_phrase.h"
#include "core/calendar/work_length.h"
#include "core/records/field_members.h"
#include "core/records/predecessors.h"
#include "core/records/validate.h"
#include "core/views/bundle_change.h"
#include "core/views/cell_editor.h"
#include "core/views/name_book.h"
#include "core/views/phrase_basis.h"
#include "core/views/task_schedule.h"
#include "core/views/task_step.h"

namespace core {

namespace {

// Equal to a record that only knows where it belongs.
template <typename R> bool hasNothing(const R &record)
{
    R nothing;
    nothing.id = record.id;
    nothing.task = record.task;
    nothing.position = record.position;
    return record == nothing;
}

} // namespace

void CellEditor::readPhrase(Deadline &deadline, const QString &phrase) const
{
    deadline = withPhrase(deadline, phrase, m_context.ledger, m_context.calendar);
    if (!deadline.originalDue.isValid())
        deadline.originalDue = deadline.due;
}

void CellEditor::readPhrase(Measure &measure, const QString &phrase) const
{
    measure.phrase = phrase;
    measure.plannedEnd = {};
    if (!phrase.trimmed().isEmpty()) {
        const PhraseBasis basis = phraseBasis(m_context.ledger, {});
        measure.plannedEnd = readDuePhrase(phrase, basis, m_context.calendar).due;
    }
}

Result<void> CellEditor::changeMeasures()
{
    QString Measure::*member = measureTextOf(m_address.field);
    if (member == &Measure::duration) {
        auto checked = checkWorkLengths();
        if (!checked)
            return checked;
    }
    LineAccess<Measure> access;
    access.text = [member](const Measure &measure) { return measure.*member; };
    access.setText = [this, member](Measure &measure, const QString &text) {
        if (member == &Measure::phrase)
            readPhrase(measure, text);
        else
            measure.*member = text;
    };
    access.isBlank = hasNothing<Measure>;
    if (member == &Measure::text || m_bundle.measures.isEmpty() || m_target.append)
        access.make = [this] { return blank<Measure>(0); };
    return changeEntries(m_bundle.measures, access);
}

/// Lines that stood there before are not looked at: they came with a table.
Result<void> CellEditor::checkWorkLengths() const
{
    QStringList known;
    for (const Measure &measure : m_bundle.measures)
        known.append(measure.duration);
    for (const QString &line : m_text.split(u'\n')) {
        if (!line.trimmed().isEmpty() && !known.contains(line) && !workLength(line))
            return refuse(keyOf(Fault::NoWorkLength));
    }
    return {};
}

QDate CellEditor::typedDay(const QString &text) const
{
    PhraseBasis basis = phraseBasis(m_context.ledger, {});
    // What has happened lies in the year, never in the next one as a deadline may.
    basis.isDocumentDate = false;
    const DueReading reading = readDuePhrase(text, basis, m_context.calendar);
    return reading.precision == Precision::Day ? reading.due : QDate();
}

Result<void> CellEditor::checkDays(const QStringList &known) const
{
    for (const QString &line : m_text.split(u'\n')) {
        if (line.trimmed().isEmpty() || known.contains(line))
            continue;
        const QDate day = typedDay(line);
        if (!day.isValid())
            return refuse(keyOf(Fault::NoDay));
        if (day > m_context.today)
            return refuse(keyOf(Fault::InFuture));
    }
    return {};
}

/// Whether a measure that was changed ends before it begins.
bool CellEditor::endsBeforeStart() const
{
    return std::any_of(
        m_set.changes.cbegin(), m_set.changes.cend(), [](const RecordChange &change) {
            const auto *measure = change.after ? std::get_if<Measure>(&*change.after) : nullptr;
            return measure && measure->startedOn.isValid() && measure->doneOn.isValid()
                && measure->doneOn < measure->startedOn;
        });
}

/// The days on which measures were started or done.
Result<void> CellEditor::changeMeasureDays()
{
    QDate Measure::*day = measureDayOf(m_address.field);
    LineAccess<Measure> access;
    access.text = [day](const Measure &measure) {
        return (measure.*day).isValid() ? (measure.*day).toString(Qt::ISODate) : QString();
    };
    access.setText = [this, day](Measure &measure, const QString &text) {
        measure.*day = text.trimmed().isEmpty() ? QDate() : typedDay(text);
    };
    access.isBlank = hasNothing<Measure>;
    if (m_bundle.measures.isEmpty() || m_target.append)
        access.make = [this] { return blank<Measure>(0); };
    if (auto checked = checkDays(linesOf(m_bundle.measures, access)); !checked)
        return checked;
    if (auto changed = changeEntries(m_bundle.measures, access); !changed)
        return changed;
    if (endsBeforeStart())
        return refuse(keyOf(Fault::EndBeforeStart));
    return {};
}

/// Reads what was typed into a measure; what stood there before is not looked at.
std::optional<Fault> CellEditor::readPredecessorsOf(RecordChange &change,
                                                    const TaskBundle &after) const
{
    const auto *measure = change.after ? std::get_if<Measure>(&*change.after) : nullptr;
    const auto *before = change.before ? std::get_if<Measure>(&*change.before) : nullptr;
    if (!measure || (before && before->predecessors == measure->predecessors))
        return std::nullopt;
    Measure read = *measure;
    if (!read.predecessors.trimmed().isEmpty()) {
        qsizetype place = 0;
        while (after.measures.at(place).id != read.id)
            ++place;
        const auto places = readPredecessors(read.predecessors, after, place);
        if (!places)
            return places.error();
        read.predecessors = predecessorField(idsAt(after, *places));
    }
    change.after = Record(read);
    return std::nullopt;
}

/// What must be done before the measures.
Result<void> CellEditor::changePredecessors()
{
    LineAccess<Measure> access;
    access.text = [this](const Measure &measure) { return predecessorsText(m_bundle, measure); };
    access.setText
        = [](Measure &measure, const QString &text) { measure.predecessors = text.trimmed(); };
    access.isBlank = hasNothing<Measure>;
    if (m_bundle.measures.isEmpty() || m_target.append)
        access.make = [this] { return blank<Measure>(0); };
    if (auto changed = changeEntries(m_bundle.measures, access); !changed)
        return changed;
    const TaskBundle typed = changedBundle(m_bundle, m_set.changes);
    for (RecordChange &change : m_set.changes) {
        if (const auto fault = readPredecessorsOf(change, typed))
            return refuse(keyOf(*fault));
    }
    const TaskBundle after = changedBundle(m_bundle, m_set.changes);
    const bool isCircle = waitsInCircle(after, m_context.today, m_context.calendar)
        && !waitsInCircle(m_bundle, m_context.today, m_context.calendar);
    return isCircle ? Result<void>(refuse(keyOf(Fault::InCircle))) : Result<void>();
}

Result<void> CellEditor::changeRootCause()
{
    // One cell stands for all measures of the task: those that name the old cause name the new one.
    QStringList causes;
    for (const Measure &measure : m_bundle.measures)
        causes.append(measure.rootCause);
    causes.removeAll(QString());
    causes.removeDuplicates();
    if (causes.size() > 1)
        return fail(ErrorKind::Ambiguous, m_bundle.task.displayName());
    if (m_bundle.measures.isEmpty()) {
        auto measure = blank<Measure>(0);
        measure.rootCause = m_text;
        m_set.insert(measure);
        return {};
    }
    for (const Measure &before : m_bundle.measures) {
        const bool isFirstOfNone = causes.isEmpty() && before == m_bundle.measures.first();
        if (before.rootCause.isEmpty() && !isFirstOfNone)
            continue;
        Measure after = before;
        after.rootCause = m_text;
        m_set.edit(before, after);
    }
    return {};
}

Result<void> CellEditor::changeOutcomes()
{
    QString Outcome::*member = outcomeTextOf(m_address.field);
    LineAccess<Outcome> access;
    access.text = [member](const Outcome &outcome) { return outcome.*member; };
    access.setText = [member](Outcome &outcome, const QString &text) { outcome.*member = text; };
    access.isBlank = hasNothing<Outcome>;
    if (member == &Outcome::expected || m_bundle.outcomes.isEmpty() || m_target.append)
        access.make = [this] { return blank<Outcome>(0); };
    return changeEntries(m_bundle.outcomes, access);
}

Result<void> CellEditor::changeDeadlines()
{
    const bool isNode = m_address.field == ColumnField::Node;
    QList<Deadline> meant;
    bool hasFinal = false;
    for (const Deadline &deadline : m_bundle.deadlines) {
        hasFinal = hasFinal || deadline.isFinal;
        if (m_address.entry.isSet() || m_target.append || deadline.isFinal != isNode)
            meant.append(deadline);
    }
    LineAccess<Deadline> access;
    access.text
        = [isNode](const Deadline &deadline) { return isNode ? deadline.stage : deadline.phrase; };
    access.setText = [this, isNode](Deadline &deadline, const QString &text) {
        if (isNode)
            deadline.stage = text;
        else
            readPhrase(deadline, text);
    };
    access.isBlank = [](const Deadline &deadline) {
        return deadline.phrase.trimmed().isEmpty() && deadline.stage.trimmed().isEmpty();
    };
    access.make = [this, isNode, hasFinal] {
        auto deadline = blank<Deadline>(0);
        deadline.isFinal = !isNode && !(m_target.append && hasFinal);
        return deadline;
    };
    Result<void> changed = changeEntries(meant, access);
    if (!changed)
        return changed;
    releaseSteps(m_bundle, m_set);
    return refuseMoves();
}

Result<void> CellEditor::refuseMoves() const
{
    QStringList moved;
    for (const RecordChange &change : m_set.changes) {
        const auto *before = change.before ? std::get_if<Deadline>(&*change.before) : nullptr;
        const auto *after = change.after ? std::get_if<Deadline>(&*change.after) : nullptr;
        if (!before || !before->due.isValid() || (after && after->due == before->due))
            continue;
        moved.append(before->id.toString());
        moved.append(after ? after->phrase : QString());
    }
    if (moved.isEmpty())
        return {};
    // Where one move is all there is, a form can ask for the rest of it.
    const bool isAlone = m_set.changes.size() == 1 && !moved.at(1).isEmpty();
    return fail(Error {
        ErrorKind::NeedsStep, m_bundle.task.displayName(), isAlone ? moved : QStringList {}, {}});
}

Result<void> CellEditor::changeNames(ResponsibilityRole role)
{
    QList<Responsibility> entries;
    for (const Responsibility &responsibility : m_bundle.responsibilities) {
        if (responsibility.role == role)
            entries.append(responsibility);
    }
    NameBook book(m_context);
    LineAccess<Responsibility> access;
    access.text = [](const Responsibility &responsibility) { return responsibility.text; };
    access.setText = [&](Responsibility &responsibility, const QString &text) {
        responsibility.text = text;
        if (!text.isEmpty())
            book.resolve(responsibility, m_bundle.task.unit, m_set);
    };
    access.isBlank
        = [](const Responsibility &responsibility) { return responsibility.text.isEmpty(); };
    access.make = [this, role] {
        auto responsibility = blank<Responsibility>(0);
        responsibility.role = role;
        return responsibility;
    };
    const QStringList names = NameBook::split(m_text);
    changeLines(entries, names, access, m_set);
    if (role != ResponsibilityRole::LeadUnit)
        return {};
    // The first lead unit is the one that counts.
    Responsibility first;
    first.role = role;
    first.text = names.value(0);
    if (!names.isEmpty())
        book.resolve(first, {}, m_set);
    Task task = m_bundle.task;
    task.unit = first.unit;
    return changeTask(task);
}

Result<void> CellEditor::changeDuties()
{
    QList<Responsibility> cooperating;
    for (const Responsibility &responsibility : m_bundle.responsibilities) {
        if (responsibility.role == ResponsibilityRole::Cooperating)
            cooperating.append(responsibility);
    }
    if (cooperating.isEmpty())
        return refuse(keyOf(Fault::Missing));
    LineAccess<Responsibility> access;
    access.text = [](const Responsibility &responsibility) { return responsibility.duty; };
    access.setText
        = [](Responsibility &responsibility, const QString &text) { responsibility.duty = text; };
    access.isBlank = [](const Responsibility &) { return false; };
    return changeEntries(cooperating, access);
}

Result<void> CellEditor::changeExtra()
{
    int next = 0;
    for (const Extra &before : m_bundle.extras) {
        next = std::max(next, before.position + 1);
        if (before.header != m_address.header)
            continue;
        Extra after = before;
        after.text = m_text;
        if (m_text.isEmpty())
            m_set.remove(before);
        else
            m_set.edit(before, after);
        return {};
    }
    auto extra = blank<Extra>(next);
    extra.header = m_address.header;
    extra.text = m_text;
    m_set.insert(extra);
    return {};
}

} // namespace core
