// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/drafts.h"
#include "core/import/table_rows.h"
#include "core/records/column_entries.h"
#include "core/records/task_form.h"

#include <QHash>
#include <QSet>

namespace core {

/// Notes how a table looks while it is read, so that it can be written again: what belongs to the
/// whole for the ledger, what belongs to a task for the task's source. Of cells only those are
/// noted that a task does not say by itself, letter by letter.
class FormMaker
{
public:
    /// Both must outlive the maker. A table that this program has made is not noted.
    FormMaker(const ImportTable &table, const TableRows &rows);

    /// Notes that @p row is the heading of the objective at @p place.
    void addSection(const TableRow &row, int place);

    /// Notes @p rows, those of the task @p draft, and puts what there is to say into its source.
    void addTask(const QList<TableRow> &rows, TaskDraft &draft, const Task *objective);

    /// Adds the form of the whole to @p drafts, once all tasks are noted, and what of it is too
    /// much to be kept to their issues.
    void finish(const QString &file, Drafts &drafts);

private:
    void findAreas();
    void addColumns();
    void noteIfRepeated(ColumnField field);
    void findMergedColumns();
    void addHead();
    void findTitle();
    void addRows(QList<ImportIssue> &issues);
    void addWidths();
    void learnBeside(const ToldBeside &told);
    void noteTexts(TaskForm &form, const QList<TableRow> &rows, const ColumnSubject &subject);
    [[nodiscard]] bool noteCarried(TaskForm &form, const TableRow &row, qsizetype index);
    void noteWord(FormColumn &column, const QStringList &entries, const WrittenText &written);
    [[nodiscard]] WrittenText writtenAt(CellPosition position) const;
    [[nodiscard]] bool isCovered(CellPosition position) const;
    [[nodiscard]] FormRow formRow(int row) const;

    const ImportTable &m_table;
    const TableRows &m_rows;
    bool m_isWanted;
    SheetForm m_form;
    QHash<int, QList<CellRange>> m_areas; ///< by their first row
    QHash<int, int> m_sections; ///< row → place of its objective
    QSet<int> m_taken; ///< rows of tasks
    QSet<ColumnField> m_repeated; ///< fields that several columns hold: each has its share
    QSet<std::pair<int, QString>> m_manyWords; ///< column and value that have several words
};

} // namespace core
