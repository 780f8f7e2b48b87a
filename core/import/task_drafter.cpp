// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/task_drafter.h"

#include "core/calendar/due_phrase.h"
#include "core/import/cell_words.h"
#include "core/import/row_words.h"
#include "core/import/written_day.h"
#include "core/records/field_members.h"

namespace core {

namespace {

// Texts of several rows that describe one task stand one under the other.
void append(QString &text, const QString &more)
{
    if (text.isEmpty())
        text = more;
    else if (!more.isEmpty() && text != more && !text.split(u'\n').contains(more))
        text += u'\n' + more;
}

} // namespace

TaskDrafter::TaskDrafter(const ImportTable &table,
                         const TableRows &rows,
                         const DraftContext &context,
                         TaskDraft &draft)
    : m_table(table)
    , m_rows(rows)
    , m_context(context)
    , m_draft(draft)
    , m_notes(table, draft)
    , m_entries(context, m_notes, draft.bundle)
{
}

void TaskDrafter::add(const TableRow &row)
{
    const bool isFirst = !m_isBegun;
    m_isBegun = true;
    m_notes.setRow(row.row);
    if (isFirst) {
        const QString file = m_table.file.isEmpty() ? m_context.file : m_table.file;
        m_draft.bundle.sources.append({{}, {}, file, m_table.grid.name(), row.row + 1});
    }
    for (qsizetype index = 0; index < row.cells.size(); ++index) {
        const TableCell &cell = row.cells.at(index);
        if (!cell.isEmpty() && (isFirst || row.isOwn(index)))
            readCell(index, cell);
    }
    if (row.role == RowRole::Joined)
        m_notes.reportRow(ImportIssueKind::RowJoined, {});
    m_entries.endRow(reportDayOf(row));
}

void TaskDrafter::readCell(qsizetype index, const TableCell &cell)
{
    if (index == m_rows.group)
        return; // the objective's
    const ColumnField field = m_notes.fieldOf(index);
    // A section reports that it has finished; the office closes.
    const bool tellsState = !m_table.header.isReturned()
        && (field == ColumnField::Report || field == ColumnField::Percent);
    if (tellsState && takeAsState(cell))
        return;
    if (QString Task::*text = taskTextOf(field))
        append(m_draft.bundle.task.*text, cell.text);
    else if (const auto role = roleOf(field))
        m_entries.takePeople(*role, index, cell);
    else if (field == ColumnField::Number)
        takeNumber(index, cell);
    else if (field == ColumnField::TaskClass)
        takeClass(index, cell);
    else if (field == ColumnField::Modality)
        takeModality(index, cell);
    else if (field == ColumnField::Start)
        takeStart(index, cell);
    else if (field == ColumnField::State)
        takeState(index, cell);
    else if (field == ColumnField::CompletedOn)
        takeCompletedOn(index, cell);
    else if (!m_entries.take(index, cell))
        m_notes.keep(index, cell);
}

void TaskDrafter::takeNumber(qsizetype index, const TableCell &cell)
{
    if (m_rows.numbersObjectives)
        return; // the objective's
    if (m_table.header.indexOf(ColumnField::Code))
        m_notes.keep(index, cell);
    else
        append(m_draft.bundle.task.code, cell.text);
}

void TaskDrafter::takeClass(qsizetype index, const TableCell &cell)
{
    if (const auto found = readTaskClass(cell.text))
        m_draft.bundle.task.taskClass = *found;
    else
        m_notes.keep(index, cell);
}

void TaskDrafter::takeModality(qsizetype index, const TableCell &cell)
{
    if (const auto found = readModality(cell.text))
        m_draft.bundle.task.modality = *found;
    else
        m_notes.keep(index, cell);
}

/// The day of the table, unless the table tells one for each row.
QDate TaskDrafter::reportDayOf(const TableRow &row) const
{
    const std::optional<int> column = m_table.header.reportDay();
    if (!column)
        return m_table.heading.date;
    const GridCell &cell = m_table.grid.cell({row.row, *column});
    return cell.isBlank() ? m_table.heading.date
                          : writtenDay({cell.text, cell.kind, cell.date, row.row}, m_context);
}

void TaskDrafter::takeStart(qsizetype index, const TableCell &cell)
{
    if (isDash(cell.text))
        return;
    QDate start = writtenDay(cell, m_context);
    // A month or a quarter to start in starts with its first day.
    if (!start.isValid()) {
        const DueReading reading = readDuePhrase(cell.text, m_context.basis, m_context.calendar);
        if (!reading.needsConfirmation && reading.precision != Precision::OpenEnded)
            start = reading.range.start;
        m_notes.keep(index, cell);
    }
    if (start.isValid())
        m_draft.bundle.task.start = start;
    else
        m_notes.report(ImportIssueKind::DateUnknown, index, cell.text);
}

bool TaskDrafter::takeAsState(const TableCell &cell)
{
    const auto reading = readState(cell.text);
    if (!reading || reading->state == TaskState::InProgress)
        return false;
    close(reading->state, cell.text);
    return true;
}

void TaskDrafter::takeState(qsizetype index, const TableCell &cell)
{
    if (isDash(cell.text) || takeAsState(cell))
        return;
    const auto reading = readState(cell.text);
    if (!reading)
        m_notes.report(ImportIssueKind::StateUnknown, index, cell.text);
    // The states of an export of ours are the program's own.
    const bool isOurs = m_table.header.reportDay().has_value();
    if (!reading || (reading->saysMore && !isOurs))
        m_notes.keep(index, cell);
}

void TaskDrafter::takeCompletedOn(qsizetype index, const TableCell &cell)
{
    if (isDash(cell.text))
        return;
    const QDate date = writtenDay(cell, m_context);
    if (date.isValid()) {
        m_completedOn = date;
        close(TaskState::Closed, {});
    } else {
        m_notes.keep(index, cell);
        m_notes.report(ImportIssueKind::DateUnknown, index, cell.text);
    }
}

void TaskDrafter::close(TaskState state, const QString &note)
{
    Task &task = m_draft.bundle.task;
    // 中止 and 撤销 say more than a completion date does.
    if (isOpen(task.state) || state != TaskState::Closed)
        task.state = state;
    append(m_closingNote, note);
}

void TaskDrafter::finish()
{
    settleDeadlines();
    m_entries.checkPredecessors();
    settleEvent();
}

// Of several deadlines the last one is the task's; the others are nodes on the way.
void TaskDrafter::settleDeadlines()
{
    QList<Deadline> &deadlines = m_draft.bundle.deadlines;
    qsizetype last = 0;
    for (qsizetype i = 1; i < deadlines.size(); ++i) {
        const QDate due = deadlines.at(i).due;
        if (!deadlines.at(last).due.isValid() || (due.isValid() && due >= deadlines.at(last).due))
            last = i;
    }
    for (qsizetype i = 0; i < deadlines.size(); ++i) {
        deadlines[i].isFinal = i == last;
        if (i == last)
            deadlines[i].actual = m_completedOn;
    }
}

void TaskDrafter::settleEvent()
{
    const TaskState state = m_draft.bundle.task.state;
    Event event;
    event.note = m_closingNote;
    if (isOpen(state)) {
        event.kind = EventKind::Imported;
        event.date = m_context.today;
    } else {
        const bool isClosed = state == TaskState::Closed;
        event.kind = isClosed ? EventKind::ImportedClosed : EventKind::ImportedStopped;
        event.date = m_completedOn;
    }
    m_draft.bundle.events.append(event);
}

} // namespace core
