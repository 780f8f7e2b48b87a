// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/draft_cells.h"

#include "core/records/field_members.h"

namespace core {

namespace {

void leaveOutOutcome(QList<Outcome> &outcomes, QString Outcome::*text)
{
    const auto isEmpty = [](Outcome outcome) {
        outcome.position = 0;
        return outcome == Outcome {};
    };
    for (Outcome &outcome : outcomes)
        (outcome.*text).clear();
    outcomes.removeIf(isEmpty);
}

void leaveOutRole(TaskBundle &draft, ResponsibilityRole role)
{
    draft.responsibilities.removeIf(
        [role](const Responsibility &responsibility) { return responsibility.role == role; });
    if (role == ResponsibilityRole::LeadUnit)
        draft.task.unit = {};
}

void leaveOutState(TaskBundle &draft, QDate today)
{
    draft.task.state = Task {}.state;
    for (Deadline &deadline : draft.deadlines)
        deadline.actual = {};
    draft.events.clear();
    Event event;
    event.kind = EventKind::Imported;
    event.date = today;
    draft.events.append(event);
}

void leaveOutDeadlines(QList<Deadline> &deadlines, bool isFinal)
{
    for (Deadline &deadline : deadlines) {
        if (deadline.isFinal != isFinal)
            continue;
        // The day a task was finished stands in a column of its own.
        Deadline finished;
        finished.position = deadline.position;
        finished.isFinal = isFinal;
        finished.actual = deadline.actual;
        deadline = finished;
    }
}

void leaveOutReports(QList<Progress> &reports, bool isPercent)
{
    for (Progress &report : reports) {
        if (isPercent)
            report.percent.reset();
        else
            report.text.clear();
    }
    reports.removeIf(
        [](const Progress &report) { return !report.percent && report.text.isEmpty(); });
}

void leaveOutMeasure(QList<Measure> &measures, QString Measure::*text)
{
    if (text == &Measure::text)
        return measures.clear();
    for (Measure &measure : measures) {
        (measure.*text).clear();
        if (text == &Measure::phrase)
            measure.plannedEnd = {};
    }
}

void leaveOutMeasureDay(QList<Measure> &measures, QDate Measure::*day)
{
    for (Measure &measure : measures)
        measure.*day = {};
}

/// What is no text of a record.
void leaveOutOther(TaskBundle &draft, const ImportCell &cell, QDate today)
{
    switch (cell.field) {
    case ColumnField::TaskClass: draft.task.taskClass = TaskClass::None; break;
    case ColumnField::Modality: draft.task.modality = Modality::None; break;
    case ColumnField::Start: draft.task.start = {}; break;
    case ColumnField::Number: draft.task.code.clear(); break;
    case ColumnField::Node: leaveOutDeadlines(draft.deadlines, false); break;
    case ColumnField::Deadline: leaveOutDeadlines(draft.deadlines, true); break;
    case ColumnField::State:
    case ColumnField::CompletedOn: leaveOutState(draft, today); break;
    case ColumnField::Percent: leaveOutReports(draft.reports, true); break;
    case ColumnField::Report: leaveOutReports(draft.reports, false); break;
    case ColumnField::MeasurePredecessors:
        for (Measure &measure : draft.measures)
            measure.predecessors.clear();
        break;
    case ColumnField::CooperatingDuty:
        for (Responsibility &responsibility : draft.responsibilities)
            responsibility.duty.clear();
        break;
    default: break;
    }
}

} // namespace

void leaveOut(TaskBundle &draft, const ImportCell &cell, QDate today)
{
    if (QString Task::*text = taskTextOf(cell.field))
        (draft.task.*text).clear();
    else if (QString Measure::*ofMeasure = measureTextOf(cell.field))
        leaveOutMeasure(draft.measures, ofMeasure);
    else if (QDate Measure::*day = measureDayOf(cell.field))
        leaveOutMeasureDay(draft.measures, day);
    else if (QString Outcome::*ofOutcome = outcomeTextOf(cell.field))
        leaveOutOutcome(draft.outcomes, ofOutcome);
    else if (const auto role = roleOf(cell.field))
        leaveOutRole(draft, *role);
    else
        leaveOutOther(draft, cell, today);
    draft.deadlines.removeIf([](const Deadline &deadline) {
        return deadline.stage.isEmpty() && deadline.phrase.isEmpty() && !deadline.due.isValid()
            && !deadline.actual.isValid();
    });
    // What a column could not be read as is kept under its header.
    draft.extras.removeIf([&cell](const Extra &extra) { return extra.header == cell.header; });
}

void leaveUndated(TaskBundle &draft)
{
    for (Deadline &deadline : draft.deadlines) {
        Deadline written;
        written.position = deadline.position;
        written.stage = deadline.stage;
        written.phrase = deadline.phrase;
        written.isFinal = deadline.isFinal;
        written.actual = deadline.actual;
        deadline = written;
    }
}

} // namespace core
