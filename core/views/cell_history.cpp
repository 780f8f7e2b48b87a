// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/cell_history.h"

#include "core/views/bundle_change.h"

namespace core {

namespace {

/// Whether a cell shows what belongs to the objective.
bool isOfObjective(const CellQuestion &cell)
{
    return cell.objective.isSet()
        && (cell.address.field == ColumnField::Objective
            || cell.address.field == ColumnField::Number);
}

QString textIn(const TaskBundle &owner, const CellQuestion &cell)
{
    if (!isOfObjective(cell))
        return cellValue({owner, nullptr, cell.asOf}, cell.address).edit;
    const TaskBundle none;
    return cellValue({none, &owner, cell.asOf}, cell.address).edit;
}

void takeBack(TaskBundle &bundle, const QList<RecordChange> &records)
{
    const Id owner = bundle.task.id;
    for (auto record = records.crbegin(); record != records.crend(); ++record) {
        applyTo(bundle, {record->after, record->before});
        // Before it was put in it may have been there already, and deleted.
        bundle.task.id = owner;
    }
}

} // namespace

Result<QList<CellChange>> readCellHistory(const RecordSource &source, const CellQuestion &cell)
{
    const Id owner = isOfObjective(cell) ? cell.objective : cell.task;
    const auto bundles = source.bundles({owner});
    if (!bundles)
        return fail(bundles.error());
    if (bundles->isEmpty())
        return QList<CellChange> {};
    const auto changes = source.changesOf(owner);
    if (!changes)
        return fail(changes.error());
    TaskBundle bundle = bundles->first();
    QList<CellChange> history;
    QString after = textIn(bundle, cell);
    for (const TaskChange &change : *changes) {
        takeBack(bundle, change.records);
        const QString before = textIn(bundle, cell);
        if (before != after)
            history.append({change.change, before, after});
        after = before;
    }
    return history;
}

} // namespace core
