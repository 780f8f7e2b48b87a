// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/repeated_rows.h"

#include "core/records/field_members.h"

#include <QSet>

namespace core {

namespace {

/// Columns that together say one entry of a task; a name, and what is of the task itself, alone.
enum class Share
{
    Task,
    Measure,
    Deadline,
    Outcome,
    Cooperating,
    Report,
    Other ///< says nothing about which task a row is
};

Share shareOf(ColumnField field)
{
    switch (field) {
    case ColumnField::Node:
    case ColumnField::Deadline: return Share::Deadline;
    case ColumnField::Measure:
    case ColumnField::MeasureDuration: return Share::Measure;
    case ColumnField::Cooperating:
    case ColumnField::CooperatingDuty: return Share::Cooperating;
    case ColumnField::Report:
    case ColumnField::Percent: return Share::Report;
    case ColumnField::State:
    case ColumnField::CompletedOn:
    case ColumnField::RootCause: // what several measures answer stands beside each of them
    case ColumnField::Extra: return Share::Other;
    default: break;
    }
    if (measureTextOf(field) || measureDayOf(field))
        return Share::Measure;
    if (outcomeTextOf(field))
        return Share::Outcome;
    return roleOf(field) ? Share::Other : Share::Task;
}

bool isSameCell(const TableRow &row, const TableRow &above, qsizetype index)
{
    return row.cells.at(index).text == above.cells.at(index).text;
}

} // namespace

bool repeatsRow(const TableRow &row, const TableRow &above, const QList<MappedColumn> &columns)
{
    bool hasEntry = false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isSame = isSameCell(row, above, i);
        const bool isOfTask = shareOf(columns.at(i).field) == Share::Task;
        if (isOfTask && !isSame)
            return false;
        hasEntry = hasEntry || !isSame;
    }
    return hasEntry;
}

void carryRepeated(TableRow &row, const TableRow &above, const QList<MappedColumn> &columns)
{
    QSet<Share> changed;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!isSameCell(row, above, i))
            changed.insert(shareOf(columns.at(i).field));
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Share share = shareOf(columns.at(i).field);
        const bool isAlone = share == Share::Task || share == Share::Other;
        if (isAlone ? isSameCell(row, above, i) : !changed.contains(share))
            row.cells[i].origin = above.cells.at(i).origin;
    }
}

} // namespace core
