// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_planner.h"
#include "core/import/joined_forms.h"

namespace core {

namespace {

constexpr qsizetype kLongestForm = 2 << 20; ///< characters

// The units and persons a record points to.
void collectNames(const Record &record, QSet<Id> &names)
{
    if (const Task *task = std::get_if<Task>(&record)) {
        names.insert(task->unit);
    } else if (const auto *responsibility = std::get_if<Responsibility>(&record)) {
        names.insert(responsibility->unit);
        names.insert(responsibility->person);
    }
}

} // namespace

void ImportPlanner::describeSheets(const QList<int> &tasksOfTable)
{
    for (qsizetype i = 0; i < m_input.tables.size(); ++i) {
        const ImportTable &table = m_input.tables.at(i);
        ImportedSheet sheet;
        sheet.name = table.grid.name();
        sheet.file = table.file;
        for (int row = table.header.firstRow(); row <= table.header.lastRow(); ++row)
            sheet.headerRows.append(row + 1);
        sheet.columns = table.header.columns();
        sheet.rows = tasksOfTable.at(i);
        m_plan.sheets.append(sheet);
        const QString title = table.heading.title;
        if (!title.isEmpty() && title != m_input.heading.title) {
            m_plan.issues.append({ImportIssueKind::TitleDiffers,
                                  sheet.name,
                                  0,
                                  {},
                                  title,
                                  {m_plan.ledger.title},
                                  sheet.file});
        }
    }
}

/// The form of the ledger with @p drafted, whose headings get the tasks they became. What is too
/// much is not kept: the ledger is read with it again and again.
QString ImportPlanner::formOf(const QList<SheetForm> &drafted)
{
    QList<SheetForm> forms = drafted;
    for (SheetForm &form : forms) {
        for (FormRow &row : form.rows) {
            row.objective = m_objectives.value(row.place, m_storedObjectives.value(row.place).id);
            row.place = -1;
        }
    }
    const JoinedForms joined = joinedForms(sheetFormsFromText(m_stored.form), forms);
    for (const SheetForm &form : joined.leftOut)
        noteFormLost(ImportIssueKind::FormSheetsTooMany, form);
    QString text = sheetFormsToText(joined.forms);
    if (text.size() <= kLongestForm)
        return text;
    noteFormLost(ImportIssueKind::FormTooLarge, forms.constFirst());
    return m_stored.form;
}

/// Nothing of a form is left out in silence; delimited text goes by the name of its file.
void ImportPlanner::noteFormLost(ImportIssueKind kind, const SheetForm &form)
{
    const ImportIssue issue {kind, form.name.isEmpty() ? form.file : form.name};
    m_plan.issues.append(issue);
    if (m_options.describesAny())
        m_plan.remarks.append(issue);
}

/// How the tables look is known once the last row has been read; the ledger is written by then.
void ImportPlanner::writeForm()
{
    if (m_forms.isEmpty())
        return;
    const Ledger before = m_plan.ledger;
    m_plan.ledger.form = formOf(m_forms);
    if (m_plan.ledger != before)
        m_plan.changes.edit(before, m_plan.ledger);
}

void ImportPlanner::noteNames(const QList<RecordChange> &changes)
{
    for (const RecordChange &change : changes) {
        if (change.after)
            collectNames(*change.after, m_named);
    }
}

/// Those new ones that something planned points to.
void ImportPlanner::addPeople()
{
    const QList<Record> records = m_roster->newOnes(m_named);
    for (const Record &record : records)
        m_plan.changes.insert(record);
}

} // namespace core
