// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/own_changes.h"

#include "core/views/bundle_change.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using core::ColumnField;

/// Whether the table's value would take the place of the ledger's in that cell.
bool canBeOwn(const ImportDifference &difference)
{
    switch (difference.cell.field) {
    case ColumnField::Report:
    case ColumnField::Percent:
    case ColumnField::Objective: return false;
    default: return !movesDeadline(difference);
    }
}

/// Whether the change is the one the task came in with.
bool insertsTask(const core::TaskChange &change, core::Id task)
{
    const QList<core::RecordChange> &records = change.records;
    return std::any_of(records.cbegin(), records.cend(), [task](const core::RecordChange &record) {
        return !record.before && record.after
            && core::kindOf(*record.after) == core::RecordKind::Task
            && core::idOf(*record.after) == task;
    });
}

void undo(core::TaskBundle &bundle, const core::TaskChange &change)
{
    const QList<core::RecordChange> &records = change.records;
    for (auto record = records.crbegin(); record != records.crend(); ++record)
        core::applyTo(bundle, {record->after, record->before});
}

/// Goes back through the changes of one task until it is known who wrote each cell that differs,
/// and what an import had written there before.
class CellWriters
{
public:
    CellWriters(core::TaskBundle now, QDate today)
        : m_bundle(std::move(now))
        , m_today(today)
    {
    }

    void ask(ImportDifference &difference) { m_open.append(&difference); }

    /// @param changes the newest first.
    void find(const QList<core::TaskChange> &changes)
    {
        QSet<core::ChangeNumber> undone;
        for (const core::TaskChange &change : changes) {
            if (insertsTask(change, m_bundle.task.id))
                break;
            const bool isUndone = undone.contains(change.change.number);
            const bool isUndo = change.change.reverts != 0 && !isUndone;
            if (isUndo)
                undone.insert(change.change.reverts);
            goBack(change, isUndo || isUndone);
        }
        for (ImportDifference *difference : std::as_const(m_open))
            settle(*difference, m_bundle);
    }

private:
    void goBack(const core::TaskChange &change, bool isNothing)
    {
        const core::TaskBundle after = m_bundle;
        undo(m_bundle, change);
        if (isNothing)
            return;
        const bool isImport = change.change.kind == core::ChangeKind::Import;
        m_open.removeIf([&](ImportDifference *difference) {
            const bool isWritten = importedText(after, difference->cell, m_today)
                != importedText(m_bundle, difference->cell, m_today);
            if (isWritten && isImport)
                settle(*difference, after);
            else if (isWritten)
                difference->isOwn = true;
            return isWritten && isImport;
        });
    }

    /// @param imported as an import left the task.
    void settle(ImportDifference &difference, const core::TaskBundle &imported) const
    {
        difference.isOld = difference.isOwn
            && importedText(imported, difference.cell, m_today) == difference.after;
    }

    core::TaskBundle m_bundle; ///< as it was before what was looked at
    QDate m_today;
    QList<ImportDifference *> m_open; ///< cells no import is known to have written yet
};

} // namespace

core::Result<void> markOwn(QList<ImportDifference> &differences,
                           const core::ImportPlan &plan,
                           const core::RecordSource &source,
                           QDate today)
{
    QMap<int, QList<ImportDifference *>> ofRow;
    for (ImportDifference &difference : differences) {
        if (canBeOwn(difference))
            ofRow[difference.place].append(&difference);
    }
    for (auto row = ofRow.cbegin(); row != ofRow.cend(); ++row) {
        const core::TaskBundle &bundle = plan.rows.at(row.key()).bundle;
        const auto changes = source.changesOf(bundle.task.id);
        if (!changes)
            return core::fail(changes.error());
        CellWriters writers(bundle, today);
        for (ImportDifference *difference : row.value())
            writers.ask(*difference);
        writers.find(*changes);
    }
    return {};
}

} // namespace ui
