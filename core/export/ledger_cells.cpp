// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ledger_cells.h"

#include "core/report/print_text.h"
#include "core/report/timeline_words.h"
#include "core/rules/known_deadlines.h"
#include "core/rules/known_facts.h"
#include "core/views/cell_value.h"
#include "core/views/entry_light.h"
#include "core/views/office_words.h"

#include <algorithm>

namespace core {

namespace {

WorksheetCell dayCell(QDate day)
{
    return {day.isValid() ? day.toString(Qt::ISODate) : QString(), day};
}

/// The day that @p text is, if it is one as spreadsheets give theirs; a phrase in words is none.
QDate plainDay(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.toString(Qt::ISODate) == text ? day : QDate();
}

} // namespace

LedgerCells::LedgerCells(const LedgerFacts &facts,
                         const QHash<Id, TaskBundle> &texts,
                         const QList<Unit> &units,
                         const WorkCalendar &calendar)
    : m_facts(facts)
    , m_texts(texts)
    , m_units(units)
    , m_calendar(calendar)
{
}

WorksheetCell LedgerCells::cell(const ListRow &row, const ExportColumn &column) const
{
    if (column.added)
        return addedCell(row, *column.added);
    switch (column.field) {
    case ColumnField::Light: return lightCell(row);
    case ColumnField::Remaining: return remainingCell(row);
    default: return valueCell(row, column);
    }
}

WorksheetCell LedgerCells::addedCell(const ListRow &row, ExportedColumn column) const
{
    switch (column) {
    case ExportedColumn::TaskId:
    case ExportedColumn::SectionTaskId: return {row.task.toString()};
    case ExportedColumn::DueDay: return dayCell(dueOf(row));
    case ExportedColumn::ReportDay: return dayCell(reportDayOf(m_texts.value(row.task, m_none)));
    case ExportedColumn::Light: return lightCell(row);
    case ExportedColumn::Remaining: return remainingCell(row);
    }
    Q_UNREACHABLE();
}

WorksheetCell LedgerCells::lightCell(const ListRow &row) const
{
    const Light light = lightOf(row);
    WorksheetCell cell {printedReason(light.reason)};
    cell.mark = ReportMark {light.colour, light.reason};
    return cell;
}

WorksheetCell LedgerCells::remainingCell(const ListRow &row) const
{
    const Light light = lightOf(row);
    const bool isCounted = light.colour != LightColour::Blue && light.colour != LightColour::Grey;
    return {isCounted && light.workdays ? printedRemaining(light) : QString()};
}

WorksheetCell LedgerCells::valueCell(const ListRow &row, const ExportColumn &column) const
{
    const auto texts = m_texts.constFind(row.task);
    const TaskBundle &task = texts == m_texts.cend() ? m_none : *texts;
    const TaskFacts *facts = m_facts.find(row.task);
    if (column.field == ColumnField::State) {
        return {officeWord(facts ? knownOn(*facts, m_facts.asOf()).state : task.task.state)};
    }
    const auto objective = m_texts.constFind(m_facts.parentOf(row.task));
    const CellInput input {task,
                           objective == m_texts.cend() ? nullptr : &*objective,
                           m_facts.asOf(),
                           facts ? facts->ledgerYear : 0};
    const Id entry = column.span == SpanLevel::Row ? row.entry : Id {};
    const CellValue value = cellValue(input, {column.field, column.header, entry});
    // A deadline without a phrase is its day.
    WorksheetCell cell {value.text.isEmpty() ? value.second : value.text};
    switch (column.field) {
    case ColumnField::Start:
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn:
    case ColumnField::CompletedOn:
    case ColumnField::Deadline: cell.day = plainDay(cell.text); break;
    case ColumnField::Percent:
        if (!cell.text.isEmpty())
            cell.number = cell.text.toInt();
        break;
    case ColumnField::LeadUnit:
        if (cell.text.isEmpty())
            cell.text = unitOf(task);
        break;
    default: break;
    }
    return cell;
}

QString LedgerCells::unitOf(const TaskBundle &task) const
{
    const auto unit = std::find_if(m_units.cbegin(), m_units.cend(), [&task](const Unit &each) {
        return each.id == task.task.unit;
    });
    return unit == m_units.cend() ? QString() : unit->name;
}

/// The day of the row's own deadline; in lists of tasks that of the final one.
QDate LedgerCells::dueOf(const ListRow &row) const
{
    QDate due;
    for (const Deadline &each : deadlinesKnownOn(m_texts.value(row.task, m_none), m_facts.asOf())) {
        if (row.entry.isSet() ? each.id == row.entry : each.isFinal)
            due = each.due;
    }
    return due;
}

/// The day of the newest text; without any that of the newest percentage.
QDate LedgerCells::reportDayOf(const TaskBundle &task) const
{
    QDate day;
    bool hasText = false;
    for (const Progress &report : task.reports) {
        const bool isShown = !report.text.isEmpty() || (report.percent && !hasText);
        if (!isShown || report.date > m_facts.asOf())
            continue;
        day = report.date;
        hasText = hasText || !report.text.isEmpty();
    }
    return day;
}

Light LedgerCells::lightOf(const ListRow &row) const
{
    const TaskFacts *facts = m_facts.find(row.task);
    if (facts && row.entry.isSet()) {
        const auto light = lightOfEntry(
            m_texts.value(row.task, m_none), row.entry, *facts, m_facts.asOf(), m_calendar);
        if (light)
            return *light;
    }
    return m_facts.lightOf(row.task);
}

} // namespace core
