// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_entries.h"

#include "core/calendar/due_phrase.h"
#include "core/calendar/work_length.h"
#include "core/import/cell_words.h"
#include "core/import/deadline_split.h"
#include "core/import/name_split.h"
#include "core/import/role_split.h"
#include "core/import/row_words.h"
#include "core/import/written_day.h"
#include "core/records/field_members.h"
#include "core/records/predecessors.h"

namespace core {

RowEntries::RowEntries(const DraftContext &context, DraftNotes &notes, TaskBundle &bundle)
    : m_context(context)
    , m_notes(notes)
    , m_bundle(bundle)
{
}

bool RowEntries::take(qsizetype index, const TableCell &cell)
{
    const ColumnField field = m_notes.fieldOf(index);
    if (QString Outcome::*text = outcomeTextOf(field)) {
        m_row.outcome.*text = cell.text;
        return true;
    }
    switch (field) {
    case ColumnField::Measure: m_row.measures.append({index, cell}); return true;
    case ColumnField::RootCause:
    case ColumnField::MeasureOwner:
    case ColumnField::MeasurePhrase:
    case ColumnField::MeasureDuration:
    case ColumnField::MeasurePredecessors:
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn:
    case ColumnField::MeasureSituation:
    case ColumnField::MeasureCoordination: m_row.measureDetails.append({index, cell}); return true;
    case ColumnField::CooperatingDuty: m_row.duties.append({index, cell}); return true;
    case ColumnField::Node: m_row.node.emplace(index, cell); return true;
    case ColumnField::Deadline: m_row.deadline.emplace(index, cell); return true;
    case ColumnField::Percent: m_row.percent.emplace(index, cell); return true;
    case ColumnField::Report: m_row.reports.append({index, cell}); return true;
    default: return false;
    }
}

Roster::Match RowEntries::matchOf(ResponsibilityRole role, const QString &name) const
{
    const bool isUnits
        = role == ResponsibilityRole::LeadUnit || role == ResponsibilityRole::Cooperating;
    const auto find = [&](const QString &text) {
        return isUnits ? m_context.roster.unit(text) : m_context.roster.person(text);
    };
    const Roster::Match match = find(name);
    const bool isFound = match.isAmbiguous || match.unit.isSet() || match.person.isSet();
    const QString bare = withoutBrackets(name);
    // What stands in brackets explains a name: 李四（组长）.
    return isFound || bare == name ? match : find(bare);
}

void RowEntries::takePeople(ResponsibilityRole role, qsizetype index, const TableCell &cell)
{
    if (isDash(cell.text))
        return;
    const RoleSplit split = splitRoles(cell.text, role);
    if (split.isDoubtful) {
        m_notes.report(ImportIssueKind::RolesUnclear, index, cell.text);
        addPerson(role, index, cell.text);
        return;
    }
    for (const WrittenRole &written : split.roles) {
        if (written.role != role)
            m_notes.noteRole(index, written.role);
        addPerson(written.role, index, written.text);
    }
    if (!split.roles.isEmpty())
        return;
    const QStringList names = splitNames(cell.text);
    for (const QString &name : names)
        addPerson(role, index, name);
}

void RowEntries::addPerson(ResponsibilityRole role, qsizetype index, const QString &name)
{
    const Roster::Match match = matchOf(role, name);
    if (match.isAmbiguous)
        m_notes.report(ImportIssueKind::NameAmbiguous, index, name);
    Responsibility responsibility;
    responsibility.role = role;
    responsibility.text = name;
    responsibility.unit = match.unit;
    responsibility.person = match.person;
    const auto isSame
        = [&](const Responsibility &other) { return other.role == role && other.text == name; };
    QList<Responsibility> &list = m_bundle.responsibilities;
    if (std::none_of(list.cbegin(), list.cend(), isSame)) {
        responsibility.position = static_cast<int>(list.size());
        list.append(responsibility);
    }
    if (role == ResponsibilityRole::LeadUnit && !m_bundle.task.unit.isSet())
        m_bundle.task.unit = match.unit;
}

void RowEntries::endRow(QDate reportDate)
{
    addMeasures();
    addDuties();
    addDeadline();
    addOutcome();
    addReports(reportDate);
    m_row = {};
    m_row.responsibilitiesBefore = m_bundle.responsibilities.size();
}

void RowEntries::addMeasures()
{
    QStringList texts;
    for (const auto &[index, cell] : std::as_const(m_row.measures)) {
        // What stands beside numbered measures cannot be told apart: then they stay one.
        const bool isOne = m_notes.hasEntryPerRow() || !m_row.measureDetails.isEmpty();
        texts += isOne ? QStringList {cell.text} : splitMeasures(cell.text);
    }
    const qsizetype first = m_bundle.measures.size();
    for (const QString &text : std::as_const(texts)) {
        Measure measure;
        measure.position = static_cast<int>(m_bundle.measures.size());
        measure.text = text;
        m_bundle.measures.append(measure);
    }
    for (const auto &[index, cell] : std::as_const(m_row.measureDetails)) {
        if (texts.isEmpty())
            m_notes.keep(index, cell);
        else
            addMeasureDetail(m_bundle.measures[first], index, cell);
    }
}

void RowEntries::addMeasureDetail(Measure &measure, qsizetype index, const TableCell &cell)
{
    switch (m_notes.fieldOf(index)) {
    case ColumnField::RootCause: measure.rootCause = cell.text; break;
    case ColumnField::MeasureOwner: measure.owner = cell.text; break;
    case ColumnField::MeasureDuration: takeDuration(measure, index, cell); break;
    case ColumnField::MeasurePredecessors: takePredecessors(measure, index, cell); break;
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn: takeMeasureDay(measure, index, cell); break;
    case ColumnField::MeasureSituation: measure.situation = cell.text; break;
    case ColumnField::MeasureCoordination: measure.coordination = cell.text; break;
    default: {
        Deadline reading;
        readDeadline(reading, index, cell);
        measure.phrase = reading.phrase;
        measure.plannedEnd = reading.due;
    }
    }
}

void RowEntries::takeDuration(Measure &measure, qsizetype index, const TableCell &cell)
{
    if (isDash(cell.text))
        return;
    measure.duration = cell.text;
    if (!workLength(cell.text))
        m_notes.report(ImportIssueKind::WorkLengthUnknown, index, cell.text);
}

void RowEntries::takePredecessors(Measure &measure, qsizetype index, const TableCell &cell)
{
    if (isDash(cell.text))
        return;
    measure.predecessors = cell.text.trimmed();
    // What could be taken for ids of records is none.
    if (predecessorsIn(measure.predecessors).isSaid) {
        measure.predecessors.clear();
        m_notes.keep(index, cell);
        m_notes.report(ImportIssueKind::PredecessorsUnknown, index, cell.text);
        return;
    }
    m_predecessors.append({measure.position, index, cell.origin});
}

void RowEntries::checkPredecessors()
{
    StepsBefore before = measuresBeforeEach(m_bundle);
    for (const WrittenPredecessors &written : std::as_const(m_predecessors)) {
        const QString &text = m_bundle.measures.at(written.measure).predecessors;
        const auto places = readPredecessors(text, m_bundle, written.measure);
        if (places)
            before[written.measure] = places->measures;
        else
            report(written, text);
    }
    const QList<qsizetype> cut = stepOrder(before).cut;
    for (const WrittenPredecessors &written : std::as_const(m_predecessors)) {
        if (cut.contains(written.measure))
            report(written, m_bundle.measures.at(written.measure).predecessors);
    }
}

void RowEntries::report(const WrittenPredecessors &written, const QString &text)
{
    m_notes.setRow(written.row);
    m_notes.report(ImportIssueKind::PredecessorsUnknown, written.index, text);
}

/// A day is taken; anything else stays as written in a column of its own.
void RowEntries::takeMeasureDay(Measure &measure, qsizetype index, const TableCell &cell)
{
    if (isDash(cell.text))
        return;
    const QDate day = writtenDay(cell, m_context);
    measure.*measureDayOf(m_notes.fieldOf(index)) = day;
    if (day.isValid())
        return;
    m_notes.keep(index, cell);
    m_notes.report(ImportIssueKind::DateUnknown, index, cell.text);
}

void RowEntries::addDuties()
{
    QList<Responsibility *> cooperating;
    for (qsizetype i = m_row.responsibilitiesBefore; i < m_bundle.responsibilities.size(); ++i) {
        if (m_bundle.responsibilities.at(i).role == ResponsibilityRole::Cooperating)
            cooperating.append(&m_bundle.responsibilities[i]);
    }
    for (const auto &[index, cell] : std::as_const(m_row.duties)) {
        if (cooperating.isEmpty())
            m_notes.keep(index, cell);
        for (Responsibility *responsibility : std::as_const(cooperating))
            responsibility->duty = cell.text;
    }
}

void RowEntries::addDeadline()
{
    if (m_row.node && m_notes.namesNodesAlone())
        addNodeNames(m_row.node->second.text);
    else if (m_row.node && addDeadlines(m_row.node->first, m_row.node->second))
        m_row.node.reset();
    if (!m_row.node && m_row.deadline
        && addDeadlines(m_row.deadline->first, m_row.deadline->second))
        m_row.deadline.reset();
    if (!m_row.deadline && !m_row.node)
        return;
    Deadline deadline;
    deadline.position = static_cast<int>(m_bundle.deadlines.size());
    if (m_row.node)
        deadline.stage = m_row.node->second.text;
    if (m_row.deadline && !isDash(m_row.deadline->second.text))
        readDeadline(deadline, m_row.deadline->first, m_row.deadline->second);
    deadline.originalDue = deadline.due;
    if (!deadline.stage.isEmpty() || !deadline.phrase.isEmpty())
        m_bundle.deadlines.append(deadline);
}

/// Takes the names of nodes, one below the other; their days stand elsewhere.
void RowEntries::addNodeNames(const QString &names)
{
    const QStringList lines = names.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &name : lines) {
        Deadline node;
        node.position = static_cast<int>(m_bundle.deadlines.size());
        node.stage = name;
        m_bundle.deadlines.append(node);
    }
    m_row.node.reset();
}

/// Takes a cell that tells several deadlines; false if it is not certain that it does.
bool RowEntries::addDeadlines(qsizetype index, const TableCell &cell)
{
    const bool isOne = cell.kind == CellKind::Date || m_notes.hasEntryPerRow();
    const QList<WrittenDeadline> several = isOne
        ? QList<WrittenDeadline> {}
        : splitDeadlines(cell.text, m_context.basis, m_context.calendar);
    for (const WrittenDeadline &written : several) {
        Deadline deadline;
        deadline.position = static_cast<int>(m_bundle.deadlines.size());
        deadline.stage = written.stage;
        take(deadline, written.phrase, written.reading);
        deadline.originalDue = deadline.due;
        m_bundle.deadlines.append(deadline);
    }
    if (!several.isEmpty())
        m_notes.noteNodes(index);
    return !several.isEmpty();
}

void RowEntries::take(Deadline &deadline, const QString &phrase, const DueReading &reading) const
{
    deadline.phrase = phrase;
    deadline.basis = m_context.basis.date;
    deadline.rangeStart = reading.range.start;
    deadline.rangeEnd = reading.range.end;
    deadline.due = reading.due;
    deadline.precision = reading.precision;
}

void RowEntries::readDeadline(Deadline &deadline, qsizetype index, const TableCell &cell)
{
    DueReading reading = readDuePhrase(cell.text, m_context.basis, m_context.calendar);
    // A cell that is a day needs no reading, unless it shows a month only: 2021年12月 is no 1
    // December.
    const bool isDay
        = cell.kind == CellKind::Date && (reading.needsConfirmation || !reading.due.isValid());
    if (isDay)
        reading = {{cell.date, cell.date}, cell.date, Precision::Day, false};
    take(deadline, cell.text, reading);
    if (!reading.needsConfirmation)
        return;
    if (reading.due.isValid()) {
        m_notes.report(ImportIssueKind::DeadlineToConfirm,
                       index,
                       cell.text,
                       {reading.due.toString(Qt::ISODate)});
    } else {
        m_notes.report(ImportIssueKind::DeadlineUnknown, index, cell.text);
    }
}

void RowEntries::addOutcome()
{
    if (m_row.outcome == Outcome {})
        return;
    m_row.outcome.position = static_cast<int>(m_bundle.outcomes.size());
    m_bundle.outcomes.append(m_row.outcome);
}

// Takes the percentage for a report if there is a day for one; else, or if it is none, the cell is
// kept.
std::optional<int> RowEntries::percentOf(QDate reportDate)
{
    if (!m_row.percent || isDash(m_row.percent->second.text))
        return std::nullopt;
    const auto &[index, cell] = *m_row.percent;
    const auto reading = readPercent(cell.text);
    if (!reading)
        m_notes.report(ImportIssueKind::PercentUnknown, index, cell.text);
    else if (!reportDate.isValid())
        m_notes.report(ImportIssueKind::ReportUndated, index, cell.text);
    if (!reading || reading->saysMore || !reportDate.isValid())
        m_notes.keep(index, cell);
    return reading && reportDate.isValid() ? std::optional(reading->percent) : std::nullopt;
}

void RowEntries::addReports(QDate reportDate)
{
    std::optional<int> percent = percentOf(reportDate);
    for (const auto &[index, cell] : std::as_const(m_row.reports)) {
        if (isDash(cell.text))
            continue;
        if (reportDate.isValid()) {
            m_bundle.reports.append({{}, {}, reportDate, percent, cell.text, {}, {}});
            percent.reset();
        } else {
            m_notes.keep(index, cell);
            m_notes.report(ImportIssueKind::ReportUndated, index, cell.text);
        }
    }
    if (percent)
        m_bundle.reports.append({{}, {}, reportDate, percent, {}, {}, {}});
}

} // namespace core
