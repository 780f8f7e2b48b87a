// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_conflicts.h"

#include "core/import/cell_position.h"
#include "core/import/import_columns.h"
#include "core/records/moved_due.h"
#include "core/views/cell_difference.h"
#include "core/wording/cell_text.h"
#include "core/wording/conflict_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace core;

namespace {

/// Goes through the cells in which the rows of a plan differ from the ledger.
class ConflictFinder
{
public:
    ConflictFinder(const ImportPlan &plan, const ConflictAnswer &answer, QDate today)
        : m_plan(plan)
        , m_answer(answer)
        , m_today(today)
    {
    }

    [[nodiscard]] Result<FoundConflicts> found(const RecordSource &ledger)
    {
        for (const ImportRow &row : m_plan.rows) {
            if (row.outcome != ImportOutcome::Updated)
                continue;
            const auto differences = cellDifferences(updateOf(row), &ledger, m_today);
            if (!differences)
                return tl::unexpected(differences.error());
            for (const CellDifference &difference : *differences)
                judge(row, difference);
            for (const RecordChange &change : row.changes)
                judgeMove(row, movedDue(change));
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
        if (staysByItself(difference) && !(isAsked && m_answer.choice == ConflictChoice::Take))
            m_found.decisions.kept[row.draft].append(cell);
    }

    [[nodiscard]] bool isKept(const ImportRow &row, const MovedDue &moved) const
    {
        const QList<ImportCell> kept = m_found.decisions.kept.value(row.draft);
        const ColumnField field = moved.before->isFinal ? ColumnField::Deadline : ColumnField::Node;
        return std::any_of(kept.cbegin(), kept.cend(), [field](const ImportCell &cell) {
            return cell.field == field;
        });
    }

    /// A deadline that is taken moves as somebody told.
    void judgeMove(const ImportRow &row, const MovedDue &moved)
    {
        if (!moved || isKept(row, moved))
            return;
        if (!m_answer.how) {
            ++m_found.untold;
            return;
        }
        m_found.decisions.moves.insert(row.draft, *m_answer.how);
        const Event step = moveStep(moved, *m_answer.how, row.bundle.task.state, m_today);
        const QList<FieldFault> faults = moveFaults(step, m_today);
        if (m_found.refused || faults.isEmpty())
            return;
        const FieldFault &first = faults.constFirst();
        m_found.refused = Error {ErrorKind::InvalidValue,
                                 row.bundle.task.displayName(),
                                 {first.field, keyOf(first.fault)},
                                 {}};
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
    const ConflictAnswer &m_answer;
    QDate m_today;
    FoundConflicts m_found;
};

} // namespace

Result<FoundConflicts> findConflicts(const ImportPlan &plan,
                                     const RecordSource &ledger,
                                     const ConflictAnswer &answer,
                                     QDate today)
{
    return ConflictFinder(plan, answer, today).found(ledger);
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
