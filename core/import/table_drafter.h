// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/drafts.h"
#include "core/import/form_maker.h"
#include "core/import/table_rows.h"
#include "core/import/task_drafter.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <optional>
#include <utility>

namespace core {

/// The drafts of all tables of a file, and what tells whether one is there already.
struct DraftCollector
{
    Drafts drafts; ///< without the tasks
    std::function<Result<void>(TaskDraft &&draft)> take {}; ///< has the tasks
    QHash<std::pair<int, QString>, int> objectives; ///< objective above, folded title → place
    QSet<std::pair<int, QString>> tasks; ///< objective, folded name
    QSet<Id> known; ///< tasks that exported rows were
};

/// Turns the rows of one table into drafts.
class TableDrafter
{
public:
    /// All must outlive the drafter.
    TableDrafter(const ImportTable &table, const DraftContext &context, DraftCollector &collector);

    /// How many tasks the table has.
    [[nodiscard]] int taskCount() const;

    /// Hands over all tasks; what is refused of them ends it.
    [[nodiscard]] Result<void> draft();

private:
    /// An objective that rows below stand in, because their numbers say so.
    struct OpenSection
    {
        int level = 0; ///< as levelOf() gives it
        QString figures; ///< 1 or 1.1; empty for 一 and its kind
        bool isNumbered = false; ///< whether they stand in a cell of their own
        int objective = -1; ///< its place
    };

    void startSection(const TableRow &row);
    void leaveSections(const TableRow &row);
    [[nodiscard]] bool isNumbered(const TableRow &row) const;
    [[nodiscard]] int section() const;
    void startTask(const TableRow &row);
    void endTask();
    void noteForm();
    void nameSection();
    void nameUnit();
    void leadBy(const QString &name, Id unit);
    void nameByObjective();
    void noteIfRepeated();
    void noteStray(const TableRow &row);
    [[nodiscard]] QString numberOf(const TableRow &row) const;
    [[nodiscard]] Id knownTask(const TableRow &row);
    [[nodiscard]] int objective(const QString &code, const QString &title, int parent);
    void takeIssues();
    void takeStrayIssues();

    const ImportTable &m_table;
    const DraftContext &m_context;
    DraftCollector &m_collector;
    TableRows m_rows;
    FormMaker m_form;
    std::optional<qsizetype> m_number; ///< index of the column 序号
    QList<OpenSection> m_sections; ///< those the rows stand in, the highest first
    TaskDraft m_draft;
    std::optional<TaskDrafter> m_drafter; ///< of the task being read
    QList<TableRow> m_open; ///< rows of the task being read
    QMultiHash<int, ImportIssue> m_issues; ///< by the row whose cells were read
    Result<void> m_taken; ///< what became of the task handed over last
};

} // namespace core
