// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/form_sheet.h"

#include "core/base/text.h"
#include "core/export/column_choices.h"
#include "core/export/export_columns.h"
#include "core/export/form_cells.h"
#include "core/export/form_merges.h"
#include "core/export/form_sums.h"
#include "core/export/ledger_widths.h"
#include "core/export/worksheet_measure.h"

#include <algorithm>

namespace core {

namespace {

/// What a width in figures has room for. Workbooks add five pixels of seven to a figure's width.
double charactersIn(double figures)
{
    constexpr double kEdges = 5.0 / 7;
    return std::max(0.1, (figures - kEdges - kFigureEdges) / 2);
}

class FormSheetMaker
{
public:
    FormSheetMaker(const SheetForm &form, const QList<FormTask> &tasks, const FormContent &content)
        : m_form(form)
        , m_lines(formLines(form, tasks, content.facts))
        , m_cells(form, content)
        , m_units(content.units)
        , m_hasStaleSums(std::any_of(form.rows.cbegin(), form.rows.cend(), isSumRow)
                         && !areAllTasks(form, tasks))
    {
    }

    [[nodiscard]] Worksheet make()
    {
        m_sheet.name = m_form.name;
        setColumns();
        setHead();
        for (int line = 0; line < m_lines.size(); ++line)
            addLine(line);
        m_sheet.merges = settledMerges(m_sheet.merges, m_sheet.rows);
        fitColumns(m_sheet);
        setWidths();
        return m_sheet;
    }

private:
    void setColumns()
    {
        int count = 1;
        for (const FormColumn &column : m_form.columns)
            count = std::max(count, column.column + 1);
        for (const QList<FormRow> &rows : {m_form.head, m_form.rows}) {
            for (const FormRow &row : rows) {
                for (const FormCell &cell : row.cells)
                    count = std::max(count, cell.column + 1);
                for (const FormArea &area : row.areas)
                    count = std::max(count, area.column + area.columns);
            }
        }
        m_sheet.columns.resize(std::min(count, kColumnsAtMost));
        for (const FormColumn &column : m_form.columns) {
            if (column.column >= m_sheet.columns.size())
                continue;
            WorksheetColumn &result = m_sheet.columns[column.column];
            result.header = column.header;
            result.choices = columnChoices(column.field, m_units, column.words);
            if (isRunningText(column.field))
                result.alignment = ReportAlignment::Justify;
        }
    }

    void setHead()
    {
        WorksheetHead head;
        head.headerRows = m_form.headerRows;
        head.titleRow = m_form.titleRow;
        for (const FormRow &row : m_form.head) {
            for (const FormArea &area : row.areas)
                head.merges.append(
                    {area.column, static_cast<int>(head.rows.size()), area.rows, area.columns});
            head.rows.append(cellsOf(row));
            head.heights.append(row.height);
        }
        head.merges = settledMerges(head.merges, head.rows);
        m_sheet.ownHead = head;
    }

    [[nodiscard]] QList<WorksheetCell> cellsOf(const FormRow &row) const
    {
        QList<WorksheetCell> cells(m_sheet.columns.size());
        for (const FormCell &cell : row.cells) {
            if (cell.column < cells.size())
                cells[cell.column] = worksheetCell(cell.written);
        }
        return cells;
    }

    void addLine(int place)
    {
        const FormLine &line = m_lines.at(place);
        if (line.task)
            return addTaskLine(place);
        const FormRow *row = line.row ? line.row : anyHeading();
        if (!row)
            return m_sheet.rows.append(QList<WorksheetCell>(m_sheet.columns.size()));
        for (const FormArea &area : row->areas)
            m_sheet.merges.append({area.column, place, rowsBelow(place, area.rows), area.columns});
        if (line.heading.isSet())
            m_sheet.rows.append(headingCells(*row, line));
        else
            m_sheet.rows.append(
                cellsOf(m_hasStaleSums && isSumRow(*row) ? withoutSums(*row) : *row));
    }

    /// @p rows, the height of a cell in the line at @p place, if what follows are the rows it stood
    /// with; else 1.
    [[nodiscard]] int rowsBelow(int place, int rows) const
    {
        const int first = rowOf(m_lines.at(place));
        if (first == 0 || rows > m_lines.size() - place)
            return 1;
        for (int below = 1; below < rows; ++below) {
            if (rowOf(m_lines.at(place + below)) != first + below)
                return 1;
        }
        return rows;
    }

    /// The row of the sheet that @p line was; 0 = none.
    [[nodiscard]] static int rowOf(const FormLine &line)
    {
        if (line.row)
            return line.row->row;
        return line.task ? line.task->form.rows.value(line.offset, line.task->row) : 0;
    }

    /// How headings look in this table.
    [[nodiscard]] const FormRow *anyHeading() const
    {
        const auto found
            = std::find_if(m_form.rows.cbegin(), m_form.rows.cend(), [](const FormRow &row) {
                  return row.objective.isSet() && !row.cells.isEmpty();
              });
        return found == m_form.rows.cend() ? nullptr : &*found;
    }

    /// The title stands last, what it is numbered with before it.
    [[nodiscard]] QList<WorksheetCell> headingCells(const FormRow &row, const FormLine &line) const
    {
        QList<WorksheetCell> cells = cellsOf(row);
        const Task *objective = m_cells.objective(line.heading);
        if (!objective || row.cells.isEmpty())
            return cells;
        const auto put = [&](const FormCell &cell, const QString &text) {
            const QString &stood = cell.written.text;
            const bool isSame = line.row && cleanText(stood).value_or(stood) == text;
            if (!isSame && cell.column < cells.size())
                cells[cell.column] = {text};
        };
        put(row.cells.constLast(), objective->displayName());
        if (row.cells.size() > 1)
            put(row.cells.constFirst(), objective->code);
        return cells;
    }

    void addTaskLine(int place)
    {
        const FormLine &line = m_lines.at(place);
        const FormLine *over = place > 0 ? &m_lines.at(place - 1) : nullptr;
        QList<WorksheetCell> cells(m_sheet.columns.size());
        for (const FormColumn &column : m_form.columns) {
            if (column.column >= cells.size())
                continue;
            const FormCells::Above above = m_cells.above(line, over, column);
            // What belongs to a wide cell is merged with the first column of that.
            const FormArea *area = ownArea(line, column);
            const bool isBeside = area && area->column < column.column;
            if (above == FormCells::Above::Merged && !isBeside)
                mergeUp(place, column.column);
            else if (above != FormCells::Above::Merged)
                addArea(line, place, column.column);
            if (above == FormCells::Above::Other)
                cells[column.column] = m_cells.cell(line, column);
        }
        m_sheet.rows.append(cells);
    }

    /// Makes the cell one with that above it.
    void mergeUp(int row, int column)
    {
        const auto found = m_areas.constFind(column);
        const bool isLonger = found != m_areas.cend()
            && m_sheet.merges.at(*found).firstRow + m_sheet.merges.at(*found).rowCount == row;
        if (isLonger) {
            ++m_sheet.merges[*found].rowCount;
        } else {
            m_areas.insert(column, m_sheet.merges.size());
            m_sheet.merges.append({column, row - 1, 2});
        }
    }

    /// A cell that is as wide as several columns.
    void addArea(const FormLine &line, int place, int column)
    {
        for (const FormArea &area : line.task->form.areas) {
            const bool isWide = area.columns > 1 && area.column == column && area.row == line.offset
                && column + area.columns <= m_sheet.columns.size();
            if (isWide) {
                m_areas.insert(column, m_sheet.merges.size());
                m_sheet.merges.append({column, place, 1, area.columns});
            }
        }
    }

    /// As the file told them; where it told none the columns are as wide as their texts ask.
    void setWidths()
    {
        for (const FormWidth &width : m_form.widths) {
            if (width.column >= m_sheet.columns.size())
                continue;
            WorksheetColumn &column = m_sheet.columns[width.column];
            column.isHidden = width.isHidden;
            if (width.figures > 0)
                column.characters = charactersIn(width.figures);
        }
    }

    static constexpr int kColumnsAtMost = 16'384;

    const SheetForm &m_form;
    QList<FormLine> m_lines;
    FormCells m_cells;
    const QList<Unit> &m_units;
    bool m_hasStaleSums; ///< whether rows add up other tasks than those that are written
    Worksheet m_sheet;
    QHash<int, qsizetype> m_areas; ///< column → place of its last merge
};

} // namespace

QList<Worksheet> formSheets(const QList<SheetForm> &forms, const FormContent &content)
{
    const QList<QList<FormTask>> tasks = formTasks(forms, content);
    QList<Worksheet> sheets;
    for (qsizetype form = 0; form < forms.size(); ++form) {
        if (!tasks.at(form).isEmpty())
            sheets.append(FormSheetMaker(forms.at(form), tasks.at(form), content).make());
    }
    if (sheets.isEmpty() && !forms.isEmpty())
        sheets.append(FormSheetMaker(forms.constFirst(), {}, content).make());
    return sheets;
}

} // namespace core
