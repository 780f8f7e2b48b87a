// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_rows.h"

#include <algorithm>

namespace core {

namespace {

bool isAnyOpen(const QList<Ledger> &ledgers)
{
    return std::any_of(
        ledgers.cbegin(), ledgers.cend(), [](const Ledger &ledger) { return !ledger.isClosed; });
}

/// Tasks both know whose light is another now.
QSet<Id> differentLights(const LedgerFacts &before, const LedgerFacts &after)
{
    QSet<Id> tasks;
    for (int i = 0; i < after.tasks().size(); ++i) {
        const Id task = after.tasks().at(i).id;
        // Most stand where they stood.
        const bool isInPlace = i < before.tasks().size() && before.tasks().at(i).id == task;
        const int known = isInPlace ? i : before.indexOf(task);
        if (known >= 0 && before.lightAt(known) != after.lightAt(i))
            tasks.insert(task);
    }
    return tasks;
}

/// Those of @p tasks that have rows.
QSet<Id> shownOf(const QSet<Id> &tasks, const RowList &rows)
{
    QSet<Id> shown;
    for (const ListRow &row : rows.rows()) {
        if (tasks.contains(row.task))
            shown.insert(row.task);
    }
    return shown;
}

} // namespace

RowList rowsOf(const LedgerSnapshot &snapshot, const LedgerRowsQuestion &question)
{
    const auto kind = entryKindOf(question.list);
    const QList<EntryHead> entries = kind ? snapshot.entries.value(*kind) : QList<EntryHead> {};
    const bool isWritable = !question.isReadOnly && isAnyOpen(snapshot.ledgers);
    return RowList({question.list,
                    snapshot.facts,
                    entries,
                    question.filter,
                    isWritable,
                    question.order ? &*question.order : nullptr});
}

LedgerRows ledgerRows(const LedgerSnapshot &snapshot, const LedgerRowsQuestion &question)
{
    LedgerRows result;
    result.rows = rowsOf(snapshot, question);
    result.difference = rowDifference(question.shown, result.rows);
    const QSet<Id> relit = shownOf(differentLights(question.known, snapshot.facts), question.shown);
    result.relit = rowsOfTasks(result.rows, snapshot.facts, relit);
    return result;
}

QList<RowRun> joinedRuns(const QList<RowRun> &runs, qsizetype most)
{
    if (runs.size() <= most)
        return runs;
    const qsizetype each = (runs.size() + most - 1) / most;
    QList<RowRun> joined;
    for (qsizetype first = 0; first < runs.size(); first += each) {
        const RowRun &begin = runs.at(first);
        const RowRun &end = runs.at(std::min(first + each, runs.size()) - 1);
        joined.append({begin.first, end.first + end.count - begin.first});
    }
    return joined;
}

} // namespace core
