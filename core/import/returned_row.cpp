// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/returned_row.h"

#include "core/import/bundle_merge.h"
#include "core/import/cell_position.h"
#include "core/import/draft_cells.h"

namespace core {

namespace {

bool isFilledIn(ColumnField field)
{
    switch (field) {
    case ColumnField::Report:
    case ColumnField::Percent:
    case ColumnField::Problem:
    case ColumnField::Extra: return true;
    default: return false;
    }
}

ImportCell cellOf(const MappedColumn &column)
{
    return {column.field, column.header};
}

/// The draft with nothing in it but what @p column says.
TaskBundle onlyWith(const TaskBundle &draft,
                    const MappedColumn &column,
                    const QList<MappedColumn> &columns,
                    QDate today)
{
    TaskBundle left = draft;
    for (const MappedColumn &other : columns) {
        if (other.field != column.field)
            leaveOut(left, cellOf(other), today);
    }
    return left;
}

ImportIssue requestAt(const TaskDraft &draft, const ImportTable &table, const MappedColumn &column)
{
    const int row = draft.bundle.sources.isEmpty() ? 0 : draft.bundle.sources.constFirst().row;
    return {ImportIssueKind::ChangeRequested,
            table.grid.name(),
            row,
            columnLetters(column.column),
            table.grid.cell({row - 1, column.column}).text};
}

} // namespace

void takeAsReport(TaskDraft &draft,
                  const TaskBundle &existing,
                  const ImportTable &table,
                  IdSource &ids,
                  QDate today)
{
    const QList<MappedColumn> &columns = table.header.columns();
    // The sheet names a task by its content, or by its name where it has no other, and has no
    // column for who leads it.
    draft.bundle.task.title.clear();
    if (draft.bundle.task.content == existing.task.displayName())
        draft.bundle.task.content.clear();
    leaveOut(draft.bundle, {ColumnField::LeadUnit, {}}, today);
    QList<ImportIssue> requests;
    for (const MappedColumn &column : columns) {
        if (isFilledIn(column.field) || column.field == ColumnField::Objective)
            continue;
        ChangeSet nothing; // what would change is only looked at
        BundleMerge merge(nothing, ids);
        if (merge.merge(existing, onlyWith(draft.bundle, column, columns, today), {}))
            requests.append(requestAt(draft, table, column));
    }
    // What a cell could not be read as needs no look where it is not taken.
    draft.issues.removeIf([&columns](const ImportIssue &issue) {
        return std::any_of(columns.cbegin(), columns.cend(), [&issue](const MappedColumn &column) {
            return !isFilledIn(column.field) && columnLetters(column.column) == issue.column;
        });
    });
    for (const MappedColumn &column : columns) {
        if (!isFilledIn(column.field))
            leaveOut(draft.bundle, cellOf(column), today);
    }
    draft.objective = -1;
    draft.issues += requests;
}

void takeAsProposal(TaskDraft &draft)
{
    draft.bundle.task.state = TaskState::Draft;
}

} // namespace core
