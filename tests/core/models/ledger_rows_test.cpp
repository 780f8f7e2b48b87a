// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_rows.h"
#include "tests/support/catch.h"
#include "tests/support/work_days.h"

using namespace core;

namespace {

/// Tasks 11, 12 … due on these days of October 2026 (0: without a deadline), judged on @p asOf.
LedgerSnapshot snapshotDue(const QList<int> &days, QDate asOf)
{
    QList<TaskFacts> tasks;
    for (const int day : days) {
        TaskFacts task;
        task.id = Id {11 + tasks.size()};
        DeadlinePoint deadline;
        deadline.id = Id {51 + tasks.size()};
        deadline.due = QDate(2026, 10, day);
        if (day > 0)
            task.deadlines.append(deadline);
        tasks.append(task);
    }
    LedgerSnapshot snapshot;
    snapshot.ledgers.append(Ledger {});
    snapshot.facts = LedgerFacts(tasks, asOf, tests::workDays());
    return snapshot;
}

} // namespace

TEST_CASE("the rows of a ledger end with one to type in, unless nothing can be written")
{
    LedgerSnapshot snapshot = snapshotDue({20, 30}, QDate(2026, 10, 12));
    CHECK(rowsOf(snapshot, {}).count() == 3);
    LedgerRowsQuestion question;
    question.isReadOnly = true;
    CHECK(rowsOf(snapshot, question).count() == 2);
    snapshot.ledgers.first().isClosed = true;
    CHECK(rowsOf(snapshot, {}).count() == 2);
}

TEST_CASE("after a night no row has moved, and those that are judged otherwise are told")
{
    // Due today, then overdue; a day less is left of the second; nothing changes for the third.
    const LedgerSnapshot before = snapshotDue({16, 30, 0}, QDate(2026, 10, 16));
    const LedgerSnapshot after = snapshotDue({16, 30, 0}, QDate(2026, 10, 17));
    LedgerRowsQuestion question;
    question.shown = rowsOf(before, {});
    question.known = before.facts;
    const LedgerRows rows = ledgerRows(after, question);
    CHECK(rows.difference == RowDifference {true, {}, {}});
    CHECK(rows.relit == QList<RowRun> {{0, 2}});
    CHECK(ledgerRows(before, question).relit.isEmpty());
}

TEST_CASE("a task more is a row more")
{
    const LedgerSnapshot before = snapshotDue({20}, QDate(2026, 10, 12));
    LedgerRowsQuestion question;
    question.shown = rowsOf(before, {});
    question.known = before.facts;
    const LedgerRows rows = ledgerRows(snapshotDue({20, 21}, QDate(2026, 10, 12)), question);
    CHECK(rows.rows.count() == 3);
    CHECK(rows.difference == RowDifference {true, {}, {{1, 1}}});
}

TEST_CASE("very many runs are told as few that cover them")
{
    QList<RowRun> runs;
    for (int row = 0; row < 1000; row += 2)
        runs.append({row, 1});
    const QList<RowRun> joined = joinedRuns(runs, 100);
    CHECK(joined.size() == 100);
    CHECK(joined.first() == RowRun {0, 9}); // five runs and the rows between
    CHECK(joined.last() == RowRun {990, 9});
    CHECK(joinedRuns(runs.mid(0, 3), 100) == runs.mid(0, 3));
    CHECK(joinedRuns({}, 100).isEmpty());
}
