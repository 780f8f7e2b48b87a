// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/cell_writers.h"

#include "core/views/bundle_change.h"
#include "core/views/told_value.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// Whether the change is the one the task came in with.
bool insertsTask(const TaskChange &change, Id task)
{
    return std::any_of(
        change.records.cbegin(), change.records.cend(), [task](const RecordChange &record) {
            return !record.before && record.after && kindOf(*record.after) == RecordKind::Task
                && idOf(*record.after) == task;
        });
}

} // namespace

CellWriters::CellWriters(TaskBundle now, QDate asOf)
    : m_bundle(std::move(now))
    , m_asOf(asOf)
{
}

bool CellWriters::canBeAsked(const CellDifference &difference)
{
    switch (difference.cell.field) {
    case ColumnField::Report:
    case ColumnField::Percent:
    case ColumnField::Objective: return false;
    default: return true;
    }
}

void CellWriters::find(const QList<TaskChange> &changes)
{
    for (const TaskChange &change : changes) {
        if (insertsTask(change, m_bundle.task.id))
            break;
        const bool counts = !isNothing(change.change);
        const TaskBundle after = m_bundle;
        goBack(change);
        if (counts)
            lookAt(change.change, after);
    }
    for (CellDifference *difference : std::as_const(m_open))
        settle(*difference, m_bundle);
}

/// Whether the change was taken back, or takes one back. An undo that was undone itself is neither.
bool CellWriters::isNothing(const LoggedChange &change)
{
    const bool isUndone = m_undone.contains(change.number);
    const bool isUndo = change.reverts != 0 && !isUndone;
    if (isUndo)
        m_undone.insert(change.reverts);
    return isUndo || isUndone;
}

void CellWriters::goBack(const TaskChange &change)
{
    for (auto record = change.records.crbegin(); record != change.records.crend(); ++record)
        applyTo(m_bundle, {record->after, record->before});
}

/// @param after the task as @p change left it.
void CellWriters::lookAt(const LoggedChange &change, const TaskBundle &after)
{
    const bool isImport = change.kind == ChangeKind::Import;
    m_open.removeIf([&](CellDifference *difference) {
        const bool isWritten = !saysSame(toldValue(after, difference->cell, m_asOf),
                                         toldValue(m_bundle, difference->cell, m_asOf));
        if (isWritten && isImport)
            settle(*difference, after);
        else if (isWritten && !difference->own)
            difference->own = change;
        return isWritten && isImport;
    });
}

/// @param imported as an import left the task.
void CellWriters::settle(CellDifference &difference, const TaskBundle &imported) const
{
    difference.isOld = difference.own
        && saysSame(toldValue(imported, difference.cell, m_asOf), difference.after);
}

} // namespace core
