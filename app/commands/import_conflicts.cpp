// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_conflicts.h"

#include "core/import/cell_position.h"
#include "core/import/import_columns.h"
#include "core/views/cell_difference.h"
#include "core/wording/cell_text.h"
#include "core/wording/conflict_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

/// Goes through the cells in which the rows of a plan differ from the ledger.
class ConflictFinder
{
public:
    ConflictFinder(const ImportPlan &plan, std::optional<ConflictChoice> choice)
        : m_plan(plan)
        , m_choice(choice)
    {
    }

    [[nodiscard]] Result<FoundConflicts> found(const RecordSource &ledger, QDate today)
    {
        for (const ImportRow &row : m_plan.rows) {
            if (row.outcome != ImportOutcome::Updated)
                continue;
            const auto differences = cellDifferences(updateOf(row), &ledger, today);
            if (!differences)
                return tl::unexpected(differences.error());
            for (const CellDifference &difference : *differences)
                judge(row, difference);
        }
        return m_found;
    }

private:
    [[nodiscard]] TaskUpdate updateOf(const ImportRow &row) const
    {
        const QString newAbove
            = row.objective < 0 ? row.above : m_plan.objectives.at(row.objective).displayName();
        return {row.bundle, row.changes, row.above, newAbove};
    }

    void judge(const ImportRow &row, const CellDifference &difference)
    {
        const ImportCell cell = difference.cell.field == ColumnField::Extra
            ? ImportCell {ColumnField::Extra, difference.cell.header}
            : cellFor(m_plan, row.table, difference.cell.field);
        const bool isAsked = isConflict(difference);
        if (isAsked)
            m_found.conflicts.append(conflictOf(row, cell, difference));
        if (staysByItself(difference) && !(isAsked && m_choice == ConflictChoice::Take))
            m_found.decisions.kept[row.draft].append(cell);
    }

    [[nodiscard]] ImportConflict
    conflictOf(const ImportRow &row, const ImportCell &cell, const CellDifference &difference) const
    {
        const auto text = [&cell](const CellValue &value) {
            return cellText(cell.field, {value.text, value.prefix, value.second});
        };
        return {placeOf(row, cell),
                row.bundle.task.id,
                row.bundle.task.displayName(),
                cell.field,
                columnName(cell.field, cell.header),
                movesDeadline(difference),
                text(difference.before),
                text(difference.after),
                difference.own};
    }

    [[nodiscard]] SheetPlace placeOf(const ImportRow &row, const ImportCell &cell) const
    {
        if (row.table >= m_plan.sheets.size())
            return {QString(), row.row};
        const ImportedSheet &sheet = m_plan.sheets.at(row.table);
        for (const MappedColumn &column : sheet.columns) {
            if (ImportCell {column.field, column.header} == cell)
                return {sheet.name, row.row, columnLetters(column.column)};
        }
        return {sheet.name, row.row};
    }

    const ImportPlan &m_plan;
    std::optional<ConflictChoice> m_choice;
    FoundConflicts m_found;
};

} // namespace

Result<FoundConflicts> findConflicts(const ImportPlan &plan,
                                     const RecordSource &ledger,
                                     std::optional<ConflictChoice> choice,
                                     QDate today)
{
    return ConflictFinder(plan, choice).found(ledger, today);
}

QString conflictLine(const ImportConflict &conflict)
{
    const QString place = placeText(conflict.place);
    //: %1: where and which task, %2: what is to be chosen, %3: the two values, in a sentence
    return sentence(QCoreApplication::translate("app::import", "%1: %2. %3"),
                    {QString(place + u' ' + conflict.name).simplified(),
                     conflictHead(conflict.column, conflict.isDeadline),
                     conflictText(conflict.ledger, conflict.table, conflict.own)});
}

} // namespace app
