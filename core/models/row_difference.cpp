// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/row_difference.h"

#include <algorithm>

namespace core {

namespace {

using RowKey = std::pair<Id, Id>;

RowKey keyOfRow(const ListRow &row)
{
    return {row.task, row.entry};
}

QSet<RowKey> keysOf(const RowList &list)
{
    QSet<RowKey> keys;
    keys.reserve(list.count());
    for (const ListRow &row : list.rows())
        keys.insert(keyOfRow(row));
    return keys;
}

bool hasSameRows(const RowList &before, const RowList &after)
{
    return std::equal(before.rows().cbegin(),
                      before.rows().cend(),
                      after.rows().cbegin(),
                      after.rows().cend(),
                      [](const ListRow &left, const ListRow &right) {
                          return left.task == right.task && left.entry == right.entry;
                      });
}

// Runs of rows of @p list that @p others lacks; the rows they share go to @p shared.
QList<RowRun> missingIn(const QSet<RowKey> &others, const RowList &list, QList<RowKey> &shared)
{
    QList<RowRun> runs;
    for (int row = 0; row < list.count(); ++row) {
        const RowKey key = keyOfRow(list.at(row));
        if (others.contains(key))
            shared.append(key);
        else if (!runs.isEmpty() && runs.last().first + runs.last().count == row)
            ++runs.last().count;
        else
            runs.append({row, 1});
    }
    return runs;
}

int rowsIn(const QList<RowRun> &runs)
{
    int count = 0;
    for (const RowRun &run : runs)
        count += run.count;
    return count;
}

} // namespace

RowDifference rowDifference(const RowList &before, const RowList &after)
{
    if (hasSameRows(before, after))
        return {true, {}, {}};
    RowDifference difference;
    QList<RowKey> keptBefore;
    QList<RowKey> keptAfter;
    difference.removed = missingIn(keysOf(after), before, keptBefore);
    difference.inserted = missingIn(keysOf(before), after, keptAfter);
    std::reverse(difference.removed.begin(), difference.removed.end());
    difference.isSmall = keptBefore == keptAfter
        && rowsIn(difference.removed) + rowsIn(difference.inserted) <= kMostRowsMoved;
    return difference;
}

QList<RowRun>
rowsOfTasks(const RowList &list, const LedgerFacts &facts, const QSet<Id> &tasks, RowRun among)
{
    QList<RowRun> runs;
    if (tasks.isEmpty())
        return runs;
    // Most often they stand above nothing, and the rows need not be asked what is above them.
    const bool hasParents = std::any_of(tasks.cbegin(), tasks.cend(), [&facts](Id task) {
        const int index = facts.indexOf(task);
        return index >= 0 && !facts.isLeaf(index);
    });
    const int end = std::min(list.count(), among.first + among.count);
    for (int row = among.first; row < end; ++row) {
        const Id task = list.at(row).task;
        if (!tasks.contains(task) && !(hasParents && tasks.contains(list.at(row).objective)))
            continue;
        if (!runs.isEmpty() && runs.last().first + runs.last().count == row)
            ++runs.last().count;
        else
            runs.append({row, 1});
    }
    return runs;
}

} // namespace core
