// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/form_maker.h"

#include "core/import/column_customs.h"
#include "core/records/column_entries.h"
#include "core/records/field_members.h"
#include "core/records/written_text.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype kFormRowsAtMost = 1000; ///< that are no task's
constexpr double kUsualWidth = 9.140625; ///< of a column that says nothing, in figures

bool hasWords(ColumnField field)
{
    return field == ColumnField::State || field == ColumnField::TaskClass
        || field == ColumnField::Modality;
}

} // namespace

FormMaker::FormMaker(const ImportTable &table, const TableRows &rows)
    : m_table(table)
    , m_rows(rows)
    , m_isWanted(!table.header.taskId() && !table.header.isReturned())
{
    if (!m_isWanted)
        return;
    m_form.name = table.grid.name();
    m_form.numbersObjectives = rows.numbersObjectives;
    findAreas();
    addColumns();
    addHead();
    findTitle();
    addWidths();
}

void FormMaker::findAreas()
{
    for (const CellRange &area : m_table.grid.merges())
        m_areas[area.first.row].append(area);
}

void FormMaker::addColumns()
{
    const HeaderMap &header = m_table.header;
    for (qsizetype index = 0; index < header.columns().size(); ++index) {
        const MappedColumn &mapped = header.columns().at(index);
        FormColumn column {mapped.column, mapped.field, mapped.header};
        if (index == m_rows.group)
            column.field = ColumnField::Objective;
        // Beside a 编号 the 序号 of a task is kept word for word.
        const bool isKept = column.field == ColumnField::Number && !m_rows.numbersObjectives
            && header.indexOf(ColumnField::Code);
        if (isKept)
            column.field = ColumnField::Extra;
        noteIfRepeated(column.field);
        learnCustoms(column, m_table.grid, header.lastRow() + 1);
        m_form.columns.append(column);
    }
    findMergedColumns();
}

void FormMaker::noteIfRepeated(ColumnField field)
{
    const auto isSame = [field](const FormColumn &other) { return other.field == field; };
    if (field != ColumnField::Extra
        && std::any_of(m_form.columns.cbegin(), m_form.columns.cend(), isSame))
        m_repeated.insert(field);
}

void FormMaker::findMergedColumns()
{
    const HeaderMap &header = m_table.header;
    for (const CellRange &area : m_table.grid.merges()) {
        const bool isOfRows = area.first.row > header.lastRow() && area.last.row > area.first.row;
        for (FormColumn &column : m_form.columns)
            column.isMerged = column.isMerged || (isOfRows && column.column == area.first.column);
    }
}

void FormMaker::addHead()
{
    const int columns = std::max(m_table.grid.columnCount(), 1);
    for (const QString &line : m_table.grid.linesAbove())
        m_form.head.append({0, {{0, {line}}}, {{0, 0, 1, columns}}});
    for (int row = 0; row <= m_table.header.lastRow(); ++row)
        m_form.head.append(formRow(row));
    m_form.headerRows = m_table.header.lastRow() - m_table.header.firstRow() + 1;
}

/// The first line that stands alone and is in the title.
void FormMaker::findTitle()
{
    for (qsizetype place = 0; place < m_form.head.size() - m_form.headerRows; ++place) {
        const QList<FormCell> &cells = m_form.head.at(place).cells;
        if (cells.size() != 1)
            continue;
        const QString text = cells.constFirst().written.text.trimmed();
        if (!text.isEmpty() && m_table.heading.title.contains(text)) {
            m_form.titleRow = static_cast<int>(place);
            return;
        }
    }
}

void FormMaker::addWidths()
{
    const SheetSizes &sizes = m_table.grid.sizes();
    for (int column = 0; column < m_table.grid.columnCount(); ++column) {
        const double told = sizes.columnWidth(column);
        const double usual = sizes.hasColumnWidths() ? kUsualWidth : 0;
        const FormWidth width {column, told > 0 ? told : usual, sizes.isColumnHidden(column)};
        if (width.figures > 0 || width.isHidden)
            m_form.widths.append(width);
    }
}

void FormMaker::addSection(const TableRow &row, int place)
{
    m_sections.insert(row.row, place);
}

void FormMaker::addTask(const QList<TableRow> &rows, TaskDraft &draft, const Task *objective)
{
    if (!m_isWanted || draft.bundle.sources.isEmpty())
        return;
    learnBeside(draft.told);
    TaskForm form;
    for (int offset = 0; offset < rows.size(); ++offset) {
        const int row = rows.at(offset).row;
        m_taken.insert(row);
        if (rows.size() > 1)
            form.rows.append(row + 1);
        for (const CellRange &area : m_areas.value(row))
            form.areas.append({offset,
                               area.first.column,
                               area.last.row - area.first.row + 1,
                               area.last.column - area.first.column + 1});
    }
    noteTexts(form, rows, {draft.bundle, objective, static_cast<int>(rows.size())});
    draft.bundle.sources.first().form = taskFormToText(form);
}

/// What a cell tells beside what its column is for is its custom, unless another column is for it.
void FormMaker::learnBeside(const ToldBeside &told)
{
    for (const qsizetype index : told.nodes)
        m_form.columns[index].hasNodes = true;
    for (auto each = told.roles.cbegin(); each != told.roles.cend(); ++each) {
        QList<ResponsibilityRole> &roles = m_form.columns[each.key()].roles;
        for (const ResponsibilityRole role : each.value()) {
            const auto isFor
                = [role](const FormColumn &other) { return roleOf(other.field) == role; };
            const bool hasColumn
                = std::any_of(m_form.columns.cbegin(), m_form.columns.cend(), isFor);
            if (!hasColumn && !roles.contains(role))
                roles.append(role);
        }
    }
}

void FormMaker::noteTexts(TaskForm &form, const QList<TableRow> &rows, const ColumnSubject &subject)
{
    for (qsizetype index = 0; index < m_form.columns.size(); ++index) {
        FormColumn &column = m_form.columns[index];
        if (noteCarried(form, rows.constFirst(), index))
            continue;
        const QStringList entries = columnEntries(subject, column, m_form.numbersObjectives);
        const QStringList said = rowTexts(entries, column, rowsOf(form, column, subject.rows));
        QList<WrittenText> written;
        bool isSaid = !m_repeated.contains(column.field) || entries.isEmpty();
        for (int row = 0; row < rows.size(); ++row) {
            written.append(writtenAt({rows.at(row).row, column.column}));
            isSaid = isSaid && written.constLast() == writtenAs(said.value(row), column);
        }
        noteWord(column, entries, written.constFirst());
        if (!isSaid)
            form.texts.append({column.column, digestOf(entries), written});
    }
}

/// Whether the cell is blank, or part of the one above, because that says it.
bool FormMaker::noteCarried(TaskForm &form, const TableRow &row, qsizetype index)
{
    const TableCell &cell = row.cells.at(index);
    if (cell.isEmpty() || cell.origin == row.row)
        return false;
    FormColumn &column = m_form.columns[index];
    if (!isCovered({row.row, column.column}))
        column.isCarried = true;
    form.carried.append(column.column);
    return true;
}

/// A value that has several words has none of its own.
void FormMaker::noteWord(FormColumn &column, const QStringList &entries, const WrittenText &written)
{
    if (!hasWords(column.field) || entries.size() != 1 || written.text.isEmpty())
        return;
    const std::pair key {column.column, entries.constFirst()};
    if (m_manyWords.contains(key))
        return;
    const auto known
        = std::find_if(column.words.begin(), column.words.end(), [&key](const FormWord &word) {
              return word.key == key.second;
          });
    if (known == column.words.end()) {
        column.words.append({key.second, written.text});
    } else if (known->word != written.text) {
        column.words.removeAt(std::distance(column.words.begin(), known));
        m_manyWords.insert(key);
    }
}

bool FormMaker::isCovered(CellPosition position) const
{
    const auto merge = m_table.grid.mergeAt(position);
    return merge && merge->first != position;
}

WrittenText FormMaker::writtenAt(CellPosition position) const
{
    return isCovered(position) ? WrittenText {} : writtenOf(m_table.grid.cell(position));
}

FormRow FormMaker::formRow(int row) const
{
    FormRow result {row + 1, {}, {}};
    for (const int column : m_table.grid.usedColumns(row)) {
        if (!isCovered({row, column}))
            result.cells.append({column, writtenOf(m_table.grid.cell({row, column}))});
    }
    for (const CellRange &area : m_areas.value(row))
        result.areas.append({0,
                             area.first.column,
                             area.last.row - area.first.row + 1,
                             area.last.column - area.first.column + 1});
    result.place = m_sections.value(row, -1);
    result.height = m_table.grid.sizes().rowHeight(row);
    return result;
}

/// A blank row that is one too many is no loss.
void FormMaker::addRows(QList<ImportIssue> &issues)
{
    for (int row = m_table.header.lastRow() + 1; row < m_table.grid.rowCount(); ++row) {
        if (m_taken.contains(row))
            continue;
        if (m_form.rows.size() < kFormRowsAtMost) {
            m_form.rows.append(formRow(row));
            continue;
        }
        const QList<int> used = m_table.grid.usedColumns(row);
        if (used.isEmpty())
            continue;
        issues.append({ImportIssueKind::FormRowsTooMany,
                       m_form.name,
                       row + 1,
                       {},
                       m_table.grid.cell({row, used.constFirst()}).text,
                       {}});
        return;
    }
}

void FormMaker::finish(const QString &file, Drafts &drafts)
{
    if (!m_isWanted)
        return;
    addRows(drafts.issues);
    m_form.file = file;
    drafts.forms.append(std::move(m_form));
}

} // namespace core
