// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_drafter.h"

#include "core/base/text.h"
#include "core/import/reading_job.h"
#include "core/import/row_words.h"

#include <algorithm>

namespace core {

TableDrafter::TableDrafter(const ImportTable &table,
                           const DraftContext &context,
                           DraftCollector &collector)
    : m_table(table)
    , m_context(context)
    , m_collector(collector)
    , m_rows(readRows(table.grid, table.header))
    , m_form(table, m_rows)
    , m_number(table.header.indexOf(ColumnField::Number))
{
    for (auto issue = m_rows.issues.crbegin(); issue != m_rows.issues.crend(); ++issue)
        m_issues.insert(issue->row, *issue);
}

int TableDrafter::taskCount() const
{
    const QList<TableRow> &rows = m_rows.rows;
    return static_cast<int>(std::count_if(
        rows.cbegin(), rows.cend(), [](const TableRow &row) { return row.role == RowRole::Task; }));
}

Result<void> TableDrafter::draft()
{
    for (const TableRow &row : std::as_const(m_rows.rows)) {
        if (!m_taken)
            return m_taken;
        if (auto wanted = goesOn(m_context.job); !wanted)
            return wanted;
        switch (row.role) {
        case RowRole::Section: startSection(row); break;
        case RowRole::Task: startTask(row); break;
        case RowRole::Continuation:
        case RowRole::Joined:
            m_drafter->add(row);
            m_open.append(row);
            break;
        case RowRole::Stray: noteStray(row); break;
        }
    }
    endTask();
    takeStrayIssues();
    m_form.finish(m_table.file.isEmpty() ? m_context.file : m_table.file, m_collector.drafts);
    return m_taken;
}

QString TableDrafter::numberOf(const TableRow &row) const
{
    return m_number ? row.cells.at(*m_number).text : QString();
}

int TableDrafter::objective(const QString &code, const QString &title, int parent)
{
    const std::pair<int, QString> key {parent, foldForMatching(title)};
    const auto known = m_collector.objectives.constFind(key);
    if (known != m_collector.objectives.cend())
        return *known;
    ObjectiveDraft draft;
    draft.parent = parent;
    draft.task.code = code;
    draft.task.title = title;
    const int place = static_cast<int>(m_collector.drafts.objectives.size());
    m_collector.drafts.objectives.append(draft);
    m_collector.objectives.insert(key, place);
    return place;
}

/// Which task of the file the row was when it was exported. A copied row is no second one of it.
Id TableDrafter::knownTask(const TableRow &row)
{
    const std::optional<int> column = m_table.header.taskId();
    if (!column)
        return {};
    const Id task {m_table.grid.cell({row.row, *column}).text.toLongLong()};
    if (task.value <= 0)
        return {};
    if (m_collector.known.contains(task)) {
        m_draft.copyOf = task;
        return {};
    }
    m_collector.known.insert(task);
    return task;
}

void TableDrafter::startSection(const TableRow &row)
{
    endTask();
    const QList<qsizetype> own = row.ownCells();
    const QString code = own.size() > 1 ? row.cells.at(own.constFirst()).text : QString();
    const QString title = row.cells.at(own.constLast()).text;
    const QString number = code.isEmpty() ? title : code;
    const int level = levelOf(number);
    while (!m_sections.isEmpty() && m_sections.constLast().level >= level)
        m_sections.removeLast();
    m_sections.append(
        {level, figuresOf(number), !code.isEmpty(), objective(code, title, section())});
    m_form.addSection(row, section());
}

/// Whether @p row says its number in a column for numbers.
bool TableDrafter::isNumbered(const TableRow &row) const
{
    const auto code = m_table.header.indexOf(ColumnField::Code);
    return (m_number && row.isOwn(*m_number)) || (code && row.isOwn(*code));
}

/// 2 stands in no section 1, as 1.2 does. A row whose number is blank or merged with the one above
/// stands where that does.
void TableDrafter::leaveSections(const TableRow &row)
{
    const QString figures = figuresOf(row, m_table.header);
    if (figures.isEmpty())
        return;
    const auto isOver = [&](const OpenSection &open) {
        return open.figures.isEmpty() || figures.startsWith(open.figures + u'.')
            || (open.isNumbered && !isNumbered(row));
    };
    while (!m_sections.isEmpty() && !isOver(m_sections.constLast()))
        m_sections.removeLast();
}

/// The place of the objective the rows stand in; −1 = none.
int TableDrafter::section() const
{
    return m_sections.isEmpty() ? -1 : m_sections.constLast().objective;
}

void TableDrafter::startTask(const TableRow &row)
{
    endTask();
    m_draft = {};
    leaveSections(row);
    m_draft.objective = section();
    m_draft.known = knownTask(row);
    const QString group = m_rows.group ? row.cells.at(*m_rows.group).text : QString();
    const bool isNamed = row.isOwn(m_rows.task);
    if (!group.isEmpty() && isNamed)
        m_draft.objective
            = objective(m_rows.numbersObjectives ? numberOf(row) : QString(), group, section());
    m_drafter.emplace(m_table, m_rows, m_context, m_draft);
    m_drafter->add(row);
    m_open = {row};
}

void TableDrafter::endTask()
{
    if (!m_drafter || !m_taken)
        return;
    m_drafter->finish();
    m_drafter.reset();
    m_draft.isProposal = m_table.header.isReturned() && !m_draft.known.isSet();
    if (m_draft.isProposal)
        nameSection();
    else
        nameUnit();
    nameByObjective();
    noteIfRepeated();
    takeIssues();
    noteForm();
    m_taken = m_collector.take(std::move(m_draft));
    m_draft = {};
}

/// A row that a section has added is led by it: the one the user says, else the one above the
/// table.
void TableDrafter::nameSection()
{
    const SheetHeading &heading = m_table.heading;
    const QString name = heading.unit.isEmpty() ? heading.reporter : heading.unit;
    if (!name.isEmpty())
        leadBy(name, m_context.roster.unit(name).unit);
}

/// Rows belong to the section that stands above the table, or to the unit the user says, where the
/// table has no column for it. What is the whole office's is no section's.
void TableDrafter::nameUnit()
{
    const SheetHeading &heading = m_table.heading;
    if (heading.unit.isEmpty() || m_table.header.indexOf(ColumnField::LeadUnit))
        return;
    const Id office = m_context.roster.office();
    if (!office.isSet() && heading.unit == heading.office)
        return;
    const Id unit = m_context.roster.unit(heading.unit).unit;
    if (!office.isSet() || unit != office)
        leadBy(heading.unit, unit);
}

/// A task that names a leading unit keeps it.
void TableDrafter::leadBy(const QString &name, Id unit)
{
    QList<Responsibility> &list = m_draft.bundle.responsibilities;
    const auto leads
        = [](const Responsibility &one) { return one.role == ResponsibilityRole::LeadUnit; };
    if (std::any_of(list.cbegin(), list.cend(), leads))
        return;
    Responsibility leading;
    leading.role = ResponsibilityRole::LeadUnit;
    leading.position = static_cast<int>(list.size());
    leading.text = name;
    leading.unit = unit;
    list.append(leading);
    m_draft.bundle.task.unit = unit;
}

void TableDrafter::noteForm()
{
    const QList<ObjectiveDraft> &objectives = m_collector.drafts.objectives;
    m_form.addTask(
        m_open, m_draft, m_draft.objective < 0 ? nullptr : &objectives.at(m_draft.objective).task);
}

// An objective without tasks under it is one itself.
void TableDrafter::nameByObjective()
{
    Task &task = m_draft.bundle.task;
    const TableRow &row = m_open.constFirst();
    if (!task.displayName().isEmpty() || !m_rows.group)
        return;
    task.title = row.cells.at(*m_rows.group).text;
    if (m_rows.numbersObjectives && task.code.isEmpty())
        task.code = numberOf(row);
}

void TableDrafter::noteIfRepeated()
{
    const Task &task = m_draft.bundle.task;
    const std::pair<int, QString> key {
        m_draft.objective, foldForMatching(task.title) + u'\n' + foldForMatching(task.content)};
    if (m_collector.tasks.contains(key)) {
        m_draft.issues.append({ImportIssueKind::TaskRepeated,
                               m_table.grid.name(),
                               m_open.constFirst().row + 1,
                               {},
                               task.displayName(),
                               {}});
    }
    m_collector.tasks.insert(key);
}

void TableDrafter::noteStray(const TableRow &row)
{
    QStringList texts;
    for (const qsizetype index : row.ownCells())
        texts.append(row.cells.at(index).text);
    m_collector.drafts.issues.append({ImportIssueKind::RowWithoutTask,
                                      m_table.grid.name(),
                                      row.row + 1,
                                      {},
                                      texts.join(u' '),
                                      {}});
}

// What reading the cells found belongs to the task whose row it is.
void TableDrafter::takeIssues()
{
    for (const TableRow &row : std::as_const(m_open))
        m_draft.issues += m_issues.values(row.row + 1);
}

void TableDrafter::takeStrayIssues()
{
    QSet<int> rows;
    for (const TableRow &row : std::as_const(m_rows.rows)) {
        const bool isOfTask = row.role != RowRole::Section && row.role != RowRole::Stray;
        if (isOfTask)
            rows.insert(row.row + 1);
    }
    for (const ImportIssue &issue : std::as_const(m_rows.issues)) {
        if (!rows.contains(issue.row))
            m_collector.drafts.issues.append(issue);
    }
}

} // namespace core
